/** Layer 2: critical illness. */
import {
  aboveHalf,
  amountOf,
  capOf,
  type Layer,
  leftBy,
  listOf,
  type Outcome,
  outOfPlay,
  pieces,
  sumOf,
  type Turn,
  tableOf,
} from "./layer.ts";
import { above, compare, isZero, min, minus, notBelowZero, plus, type Rational, toFen, ZERO } from "./rational.ts";
import type { Fact } from "./rules.ts";

export function critical(turn: Turn): Layer {
  const { ledger, bill } = turn;
  const covers = turn.needed("critical.covers");
  if (!listOf(covers).includes(turn.encounter.care))
    return outOfPlay("critical", "notCovered", isZero(bill.inScopeLeft) ? [] : [covers]);
  const threshold = turn.needed("critical.threshold");
  const brackets = turn.needed("critical.brackets");
  const basis = turn.needed("critical.brackets.basis");
  const kindOfBase = turn.needed("critical.base");
  const cap = turn.needed("critical.cap");

  const withFirstPay = kindOfBase.value === "inScopeAndFirstPay";
  const base = plus(bill.inScopeLeft, withFirstPay ? bill.firstPayLeft : ZERO);
  const start = ledger.criticalBase;
  const end = plus(start, base);
  const line = amountOf(threshold);
  const table = tableOf(brackets);
  const cumulative = basis.value === "cumulative";
  const reached = (x: Rational): Rational => notBelowZero(minus(x, line));
  const touched = cumulative
    ? pieces(table, above(line, start) ? line : start, above(line, end) ? line : end)
    : pieces(table, reached(start), reached(end));
  const exact = sumOf(touched);
  const limit = capOf(cap);
  const capLeft = limit === null ? null : notBelowZero(minus(limit, ledger.criticalPaid));
  const uncapped = toFen(exact);
  const pays = capLeft === null ? uncapped : min(uncapped, capLeft);

  const usedBase = isZero(bill.firstPayLeft) ? [] : [kindOfBase];
  const usedBasis = table.length > 1 ? [basis] : [];
  let outcome: Outcome = "applied";
  let used: Fact[] = [];
  let rests = true;
  if (isZero(base)) {
    outcome = "nothingLeft";
  } else if (compare(end, line) <= 0) {
    outcome = "belowThreshold";
    rests = aboveHalf(end, line);
    used = rests ? [covers, threshold, ...usedBase] : [covers];
  } else if (isZero(exact)) {
    outcome = "rateZero";
    rests = false;
    used = [covers, brackets, ...usedBasis, ...usedBase];
  } else if (capLeft !== null && above(uncapped, capLeft)) {
    rests = false;
    used = [covers, cap];
  } else {
    used = [
      covers,
      ...usedBase,
      ...thresholdCounts(threshold, start, !cumulative && table.length > 1),
      brackets,
      ...usedBasis,
    ];
  }
  if (outcome === "applied" && isZero(pays))
    outcome = capLeft !== null && isZero(capLeft) ? "capUsedUp" : "roundsToZero";

  const before = rests ? leftBy(turn.earlier) : [];

  ledger.criticalBase = end;
  ledger.criticalPaid = plus(ledger.criticalPaid, pays);
  const onInScope = min(pays, bill.inScopeLeft);
  bill.inScopeLeft = minus(bill.inScopeLeft, onInScope);
  bill.firstPayLeft = minus(bill.firstPayLeft, minus(pays, onInScope));
  return { name: "critical", pays, outcome, used, usedInScope: used, before };
}

/** A threshold that was passed before no longer counts, but where the brackets are measured from it; a 0 only when it is not exact. */
function thresholdCounts(threshold: Fact, start: Rational, shiftsBrackets: boolean): Fact[] {
  const line = amountOf(threshold);
  if (isZero(line)) return threshold.bound === "exact" ? [] : [threshold];
  return above(line, start) || shiftsBrackets ? [threshold] : [];
}
