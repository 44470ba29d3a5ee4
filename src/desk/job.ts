import { readCase } from "../core/read-case.ts";
import type { Result } from "../core/result.ts";
import { settle } from "../core/settle.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { columnsOf } from "./match.ts";
import type { RowProblem } from "./problem.ts";
import { packRow } from "./record.ts";
import { type Plan, type RowCase, rowReader } from "./row-case.ts";
import { isBlank, reachesBeyond, type Table } from "./table.ts";
import type { Terms } from "./terms.ts";
import { type CaseOfRow, caseOf, contradictions, type Unit } from "./units.ts";

/** The rules of a city or province; any that there are for one that is not known. */
export type RulesFor = (city: string) => RuleSet;

/** What is said of each settled row, for those who look on. */
type Settled = (row: number, packed: string, rowCase: RowCase) => void;

/**
 * A file being settled, row by row or person by person, with the one `settle`. It can be stopped between any two and go
 * on; what is bad is kept aside and harms nothing else.
 */
export class Job {
  readonly table: Table;
  readonly plan: Plan;
  /** By row: what it came to; `null` until then, and for good where it is bad or blank. */
  readonly settled: (string | null)[];
  readonly bad = new Map<number, readonly RowProblem[]>();
  /** Rows that are to be settled or refused: those that are not blank. */
  readonly total: number;
  done = 0;
  readonly #rulesFor: RulesFor;
  readonly #read: (cells: readonly string[], number: number) => RowCase;
  readonly #units: readonly (readonly number[])[];
  /** Which unit each row is in. */
  readonly #unitOf: Int32Array;
  #next = 0;

  constructor(table: Table, plan: Plan, terms: Terms, rulesFor: RulesFor) {
    this.table = table;
    this.plan = plan;
    this.settled = Array.from({ length: table.rows.length }, () => null);
    this.#rulesFor = rulesFor;
    this.#read = rowReader(plan, terms);
    this.#units = unitsOf(table, plan);
    this.#unitOf = new Int32Array(table.rows.length);
    this.#units.forEach((rows, unit) => {
      for (const row of rows) this.#unitOf[row] = unit;
    });
    this.total = this.#units.reduce((sum, rows) => sum + rows.length, 0);
  }

  get isDone(): boolean {
    return this.#next >= this.#units.length;
  }

  /** Settles on until all is done or it is to pause. */
  run(pause: () => boolean, onSettled: Settled = () => {}): void {
    while (!this.isDone) {
      const rows = this.#units[this.#next] ?? [];
      this.#settleUnit(this.#unit(rows), onSettled);
      this.#next += 1;
      this.done += rows.length;
      if (pause()) return;
    }
  }

  /** A row as it is read, for whatever is to be known of it again. */
  rowCase(row: number): RowCase {
    return this.#read(this.table.rows[row] ?? [], this.numberOf(row));
  }

  /** The row's place in the file, counted from 1. */
  numberOf(row: number): number {
    return this.table.first + row;
  }

  /** The case that a row was settled in; `null` for a bad one. */
  caseOfRow(row: number): CaseOfRow | null {
    const rows = this.#units[this.#unitOf[row] ?? -1] ?? [];
    const one = caseOf(this.#unit(rows), new Set(rows.filter((other) => this.bad.has(other))));
    const index = one?.rows.indexOf(row) ?? -1;
    return one === null || index < 0 ? null : { json: one.json, index, name: this.rowCase(row).name };
  }

  /** Of each case that some rows were settled in the first of these rows; bad rows have none. */
  onePerCase(rows: Iterable<number>): readonly number[] {
    const first = new Map<number, number>();
    for (const row of rows) {
      const unit = this.#unitOf[row] ?? -1;
      if (!this.bad.has(row) && !first.has(unit)) first.set(unit, row);
    }
    return [...first.values()];
  }

  #unit(rows: readonly number[]): Unit {
    return { rows, cases: rows.map((row) => this.rowCase(row)) };
  }

  #settleUnit(unit: Unit, onSettled: Settled): void {
    const leftOut = new Set<number>();
    const refuse = (row: number | undefined, problem: RowProblem): void => {
      if (row === undefined) return;
      leftOut.add(row);
      this.bad.set(row, [...(this.bad.get(row) ?? []), problem]);
    };
    unit.cases.forEach((one, i) => {
      const row = unit.rows[i] ?? -1;
      if (reachesBeyond(this.table.rows[row] ?? [], this.table)) refuse(row, { code: "beyondHeadings", path: "" });
      for (const key of one.unreadable) refuse(row, { code: "invalidMoney", path: `sheet.${key}` });
    });
    for (const [row, problem] of contradictions(unit)) refuse(row, problem);
    const result = this.#settled(unit, leftOut, refuse);
    if (result === null) return;
    for (const settlement of result.result.settlements) {
      const row = result.rows[settlement.index];
      if (row === undefined) continue;
      const packed = packRow(settlement, result.result.rulesVersion, leftOut.size > 0);
      this.settled[row] = packed;
      const rowCase = unit.cases[unit.rows.indexOf(row)];
      if (rowCase) onSettled(row, packed, rowCase);
    }
  }

  /** Settles what is left of a unit; each time that something of it is bad, that is left out, too. */
  #settled(
    unit: Unit,
    leftOut: ReadonlySet<number>,
    refuse: (row: number | undefined, problem: RowProblem) => void,
  ): { readonly result: Result; readonly rows: readonly number[] } | null {
    for (;;) {
      const one = caseOf(unit, leftOut);
      if (one === null) return null;
      const rules = this.#rulesFor(String(one.json.city));
      const read = readCase(one.json, rules);
      const settled = read.ok ? settle(read.case, rules, { steps: false }) : null;
      if (settled?.ok) return { result: settled.result, rows: one.rows };
      const problems = settled === null ? (read.ok ? [] : read.problems) : [settled.problem];
      for (const problem of problems) {
        const place = /^encounters\[(\d+)\]/.exec(problem.path)?.[1];
        // What is wrong with a person is wrong in all of the person's rows, but the account is the earliest one's.
        const ofPerson = problem.path === "person.accountBalance" ? [one.earliest] : one.rows;
        const rows = place === undefined ? ofPerson : [one.rows[Number(place)]];
        for (const row of rows) refuse(row, inRow(problem));
      }
    }
  }
}

/** A problem as one of the row, which is the only encounter that its reader sees. */
const inRow = (problem: RowProblem): RowProblem => {
  const path = problem.path.replace(/^encounters\[\d+\]/, "encounters[0]");
  // Only the words that mean neither are left as they were.
  const isWord = problem.code === "wrongType" && path === "person.retired";
  return { ...problem, ...(isWord && { code: "unknownValue" }), path } as RowProblem;
};

/** Which rows are settled together, in the order of their first rows. */
function unitsOf(table: Table, { matches }: Plan): readonly (readonly number[])[] {
  const [column] = columnsOf(matches, "person");
  const groups = new Map<string, number[]>();
  const units: number[][] = [];
  table.rows.forEach((cells, row) => {
    if (isBlank(cells)) return;
    const person = column === undefined ? "" : (cells[column] ?? "").trim();
    const group = person === "" ? undefined : groups.get(person);
    if (group !== undefined) {
      group.push(row);
      return;
    }
    const unit = [row];
    units.push(unit);
    if (person !== "") groups.set(person, unit);
  });
  return units;
}
