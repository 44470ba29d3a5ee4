/** What aid and Huiminbao's two parts have in common: deductible of the year, rate, cap of the year, never more than is left. */
import { aboveHalf, amountOf, capOf, type Outcome, pieces, sumOf, tableOf } from "./layer.ts";
import type { Part } from "./ledger.ts";
import { above, isZero, min, minus, notBelowZero, plus, type Rational, toFen } from "./rational.ts";
import type { Fact } from "./rules.ts";

export type Share = {
  pays: Rational;
  outcome: Outcome;
  used: Fact[];
  /** Does the payment rest on its base at all, and if so only on what was left? */
  rests: "no" | "onBase" | "onWhatIsLeft";
};

export function share(
  base: Rational,
  left: Rational,
  terms: { deductible: Fact; rate: Fact; cap: Fact },
  year: Part,
): Share {
  const { deductible, rate, cap } = terms;
  const whole = amountOf(deductible);
  const due = notBelowZero(minus(whole, year.deductible));
  const borne = min(due, base);
  const afterDeductible = minus(base, borne);
  const offset = notBelowZero(minus(year.base, year.deductible));
  const exact = sumOf(pieces(tableOf(rate), offset, plus(offset, afterDeductible)));
  const uncapped = toFen(exact);
  const limit = capOf(cap);
  const capLeft = limit === null ? null : notBelowZero(minus(limit, year.paid));
  const pays = min(capLeft === null ? uncapped : min(uncapped, capLeft), left);
  const heldAgainst = plus(year.deductible, base);

  year.deductible = plus(year.deductible, borne);
  year.base = plus(year.base, base);
  year.paid = plus(year.paid, pays);

  if (isZero(left)) return { pays, outcome: "nothingLeft", used: [], rests: "onWhatIsLeft" };
  if (isZero(afterDeductible)) {
    const counts = aboveHalf(heldAgainst, whole);
    return { pays, outcome: "belowDeductible", used: counts ? [deductible] : [], rests: counts ? "onBase" : "no" };
  }
  if (isZero(exact)) return { pays, outcome: "rateZero", used: [rate], rests: "no" };
  const zero: Outcome = capLeft !== null && isZero(capLeft) ? "capUsedUp" : "roundsToZero";
  const outcome = isZero(pays) ? zero : "applied";
  if (capLeft !== null && above(min(uncapped, left), capLeft)) return { pays, outcome, used: [cap], rests: "no" };
  if (above(uncapped, left)) return { pays, outcome, used: [], rests: "onWhatIsLeft" };
  const deductibleCounts = isZero(whole) ? deductible.bound !== "exact" : !isZero(due);
  return { pays, outcome, used: deductibleCounts ? [deductible, rate] : [rate], rests: "onBase" };
}
