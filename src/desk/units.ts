import { canonical } from "../facts/canonical.ts";
import type { RowProblem } from "./problem.ts";
import type { RowCase } from "./row-case.ts";

/** Rows that are settled together as one case: a bill, or all bills of a person, in the file's order. */
export interface Unit {
  readonly rows: readonly number[];
  readonly cases: readonly RowCase[];
}

/** A case as SPEC section 5 has it, and which row each of its encounters is. */
export interface UnitCase {
  readonly json: Readonly<Record<string, unknown>>;
  readonly rows: readonly number[];
  readonly earliest: number;
}

/** The case that a row was settled in. */
export interface CaseOfRow {
  readonly json: Readonly<Record<string, unknown>>;
  /** Which of its encounters the row is. */
  readonly index: number;
  /** Of the person, as the file has it; "" where it does not say. */
  readonly name: string;
}

/** What a person's rows say of the person must be the same; a row that says other than the first is named. */
export function contradictions({ rows, cases }: Unit): ReadonlyMap<number, RowProblem> {
  const found = new Map<number, RowProblem>();
  const first = cases[0];
  if (cases.length === 1) return found;
  cases.forEach((one, i) => {
    const key = first && Object.keys({ ...first.person, ...one.person }).find((name) => differs(name, first, one));
    const path = first && one.city !== first.city ? "city" : key && `person.${key}`;
    const row = rows[i];
    if (path !== undefined && row !== undefined) found.set(row, { code: "personDiffers", path });
  });
  return found;
}

/** The account runs down from bill to bill. */
const differs = (name: string, a: RowCase, b: RowCase): boolean =>
  name !== "accountBalance" && canonical(a.person[name] ?? null) !== canonical(b.person[name] ?? null);

/** The case of a unit without the rows that are left out; the account holds what the earliest bill says. */
export function caseOf({ rows, cases }: Unit, leftOut: ReadonlySet<number> = new Set()): UnitCase | null {
  const kept = rows.flatMap((row, i) => {
    const one = cases[i];
    return one === undefined || leftOut.has(row) ? [] : [{ row, one }];
  });
  const [start] = kept;
  if (start === undefined) return null;
  const earliest = kept.reduce((early, next) => (dateOf(next.one) < dateOf(early.one) ? next : early), start);
  const first = start.one;
  return {
    json: {
      id: first.group ?? first.id,
      // An empty cell says nothing, and is told so.
      ...(first.city !== "" && { city: first.city }),
      person: earliest.one.person,
      encounters: kept.map(({ one }) => one.encounter),
    },
    rows: kept.map(({ row }) => row),
    earliest: earliest.row,
  };
}

const dateOf = ({ encounter }: RowCase): string => String(encounter.date ?? "");
