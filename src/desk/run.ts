import type { RuleSet } from "../facts/rule-set.ts";
import { Job } from "./job.ts";
import { columnsOf } from "./match.ts";
import type { OpenedRow, Progress, RowFault, ShownRow } from "./protocol.ts";
import { openRow } from "./record.ts";
import { type Plan, placeOf } from "./row-case.ts";
import type { Table } from "./table.ts";
import type { Terms } from "./terms.ts";
import type { CaseOfRow } from "./units.ts";
import { orderOf, type View, WHOLE } from "./view.ts";
import { causesOf } from "./why/causes.ts";
import { compare } from "./why/compare.ts";
import type { CauseCode, Finding } from "./why/finding.ts";
import { Readings } from "./why/readings.ts";
import { soloOf } from "./why/solo.ts";

/** A file's run from its first row to the reasons of its last difference: what it found, and what of it is looked at. */
export class Run {
  readonly job: Job;
  readonly findings = new Map<number, Finding>();
  readonly #ruleSets: ReadonlyMap<string, RuleSet>;
  readonly #readings = new Readings();
  /** Rows that differ and whose causes are still to be looked for, in the file's order. */
  readonly #disputed: number[] = [];
  readonly #counts = new Map<CauseCode, number>();
  #explained = 0;
  #view: View = WHOLE;
  #order: Int32Array = new Int32Array();

  constructor(table: Table, plan: Plan, terms: Terms, ruleSets: ReadonlyMap<string, RuleSet>) {
    this.#ruleSets = ruleSets;
    this.job = new Job(table, plan, terms, (city) => this.#rulesFor(city));
  }

  get isDone(): boolean {
    return this.job.isDone && this.#explained >= this.#disputed.length;
  }

  /** Goes on until all is done or it is to pause. */
  go(pause: () => boolean): void {
    this.job.run(pause, (row, packed, { sheet }) => {
      if (sheet === null) return;
      const finding = compare(openRow(packed).amounts, sheet);
      this.findings.set(row, finding);
      if (finding.first !== null) this.#disputed.push(row);
    });
    if (!this.job.isDone) return;
    while (!this.isDone) {
      this.#explain(this.#disputed[this.#explained] ?? -1);
      this.#explained += 1;
      if (pause()) return;
    }
  }

  /** How far it is; the rest of a `Progress` is the clock's. */
  progress(): Omit<Progress, "isRunning" | "perSecond" | "secondsLeft"> {
    const isSettling = !this.job.isDone;
    return {
      phase: isSettling ? "settling" : "reasons",
      isDone: this.isDone,
      done: isSettling || this.#disputed.length === 0 ? this.job.done : this.#explained,
      total: isSettling || this.#disputed.length === 0 ? this.job.total : this.#disputed.length,
      bills: this.job.total,
      bad: this.job.bad.size,
      compared: this.findings.size,
      differing: this.#disputed.length,
      causes: [...this.#counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count),
      shown: this.#order.length,
    };
  }

  look(view: View): number {
    this.#view = view;
    return this.lookAgain();
  }

  /** The same view of what has come since. */
  lookAgain(): number {
    this.#order = orderOf(this.job, this.findings, this.#view);
    return this.#order.length;
  }

  rows(from: number, to: number): readonly ShownRow[] {
    return Array.from(this.#order.subarray(from, to), (row) => this.#shown(row));
  }

  /** Of the rows from one place of the view to another, each case once, in their order. */
  cases(from: number, to: number): readonly CaseOfRow[] {
    return this.job.onePerCase(this.#order.subarray(from, to)).flatMap((row) => this.job.caseOfRow(row) ?? []);
  }

  row(row: number): OpenedRow {
    const { headings, rows } = this.job.table;
    return {
      ...this.#shown(row),
      headings,
      cells: rows[row] ?? [],
      settledIn: this.job.caseOfRow(row),
      stated: this.job.rowCase(row).sheet,
    };
  }

  faultsOf(row: number): readonly RowFault[] {
    const { matches } = this.job.plan;
    return (this.job.bad.get(row) ?? []).map((problem) => {
      const { column, target } = placeOf(problem, matches);
      return { problem, heading: column === null ? null : (this.job.table.headings[column] ?? null), target };
    });
  }

  #shown(row: number): ShownRow {
    const { id, encounter } = this.job.rowCase(row);
    const packed = this.job.settled[row] ?? null;
    return {
      row,
      number: this.job.numberOf(row),
      id: columnsOf(this.job.plan.matches, "id").length > 0 ? id : "",
      date: String(encounter.date ?? ""),
      settled: packed === null ? null : openRow(packed),
      faults: this.faultsOf(row),
      finding: this.findings.get(row) ?? null,
    };
  }

  #explain(row: number): void {
    const finding = this.findings.get(row);
    const found = this.job.caseOfRow(row);
    const { sheet, otherFunds } = this.job.rowCase(row);
    if (finding === undefined || found === null || sheet === null) return;
    const rules = this.#rulesFor(String(found.json.city));
    const json = soloOf(found.json, found.index, rules);
    const causes = json === null ? [] : causesOf({ json, sheet, otherFunds }, rules, this.#readings);
    this.findings.set(row, { ...finding, causes });
    const [first] = causes;
    if (first !== undefined) this.#counts.set(first.code, (this.#counts.get(first.code) ?? 0) + 1);
  }

  /** Of a place that is not known, any rules say what is wrong. */
  #rulesFor(city: string): RuleSet {
    const rules = this.#ruleSets.get(city) ?? [...this.#ruleSets.values()][0];
    if (rules === undefined) throw new Error("a desk without rules");
    return rules;
  }
}
