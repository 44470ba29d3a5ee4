/** What all layers have in common. */
import type { Bracket, Encounter } from "./case.ts";
import type { Ledger } from "./ledger.ts";
import { above, decimal, max, min, minus, plus, type Rational, times, ZERO } from "./rational.ts";
import type { Fact } from "./rules.ts";

export type LayerName = "basic" | "critical" | "aid" | "huiminbao";
export type Outcome =
  | "applied"
  | "notCovered"
  | "notEnrolled"
  | "nothingLeft"
  | "belowDeductible"
  | "belowThreshold"
  | "rateZero"
  | "capUsedUp"
  | "roundsToZero";

/** What a layer did. Facts in `used` could have changed its payment; those in `before` are the earlier layers' that could. */
export type Layer = {
  name: LayerName;
  pays: Rational;
  outcome: Outcome;
  used: readonly Fact[];
  /** Of `used`, what decides how much of the in-scope share is left to the next layer: all, but for Huiminbao's own-expense part. */
  usedInScope: readonly Fact[];
  before: readonly { layer: LayerName; fact: Fact }[];
};

/** What is left of a bill while the layers take their turns. */
export type Bill = {
  inScope: Rational;
  inScopeLeft: Rational;
  firstPayLeft: Rational;
  ownExpense: Rational;
  overLimit: Rational;
  /** Paid by Huiminbao on own expense, over limit and first pay. */
  ownExpensePaid: Rational;
  basicPaid: Rational;
};

export type Turn = {
  encounter: Encounter;
  assistance: string;
  product: string;
  ledger: Ledger;
  bill: Bill;
  earlier: readonly Layer[];
  /** The fact that holds on the encounter's day; `needed` throws on a gap. */
  needed: (parameter: string) => Fact;
  optional: (parameter: string) => Fact | null;
};

export class Gap extends Error {
  readonly code = "noFact";
}

export const amountOf = (fact: Fact): Rational => decimal(fact.value as string);
export const capOf = (fact: Fact): Rational | null => (fact.value === null ? null : decimal(fact.value as string));
export const listOf = (fact: Fact): readonly string[] => fact.value as readonly string[];

export type Table = { upTo: Rational | null; rate: Rational }[];

/** A rate is a table with one row. */
export function tableOf(fact: Fact): Table {
  if (typeof fact.value === "string") return [{ upTo: null, rate: decimal(fact.value) }];
  return (fact.value as readonly Bracket[]).map(({ upTo, rate }) => ({
    upTo: upTo === undefined ? null : decimal(upTo),
    rate: decimal(rate),
  }));
}

/** The rows that the stretch from `start` to `end` touches, with the length of it that lies in each. */
export function pieces(table: Table, start: Rational, end: Rational): { rate: Rational; length: Rational }[] {
  const found: { rate: Rational; length: Rational }[] = [];
  let lower: Rational = ZERO;
  for (const { upTo, rate } of table) {
    const from = max(lower, start);
    const to = upTo === null ? end : min(upTo, end);
    if (above(to, from)) found.push({ rate, length: minus(to, from) });
    if (upTo !== null) lower = upTo;
  }
  return found;
}

export const sumOf = (found: readonly { rate: Rational; length: Rational }[]): Rational =>
  plus(...found.map(({ rate, length }) => times(rate, length)));

/** Is `a` above half of `whole`? */
export const aboveHalf = (a: Rational, whole: Rational): boolean => above(plus(a, a), whole);

/** A layer that is not in play takes nothing and rests on nobody. */
export function outOfPlay(name: LayerName, outcome: Outcome, used: readonly Fact[] = []): Layer {
  return { name, pays: ZERO, outcome, used, usedInScope: used, before: [] };
}

/** The facts of earlier layers that changed the in-scope share left. */
export const leftBy = (earlier: readonly Layer[]): { layer: LayerName; fact: Fact }[] =>
  earlier.flatMap((one) => one.usedInScope.map((fact) => ({ layer: one.name, fact })));
