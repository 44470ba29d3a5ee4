/** Layer 1: basic insurance. */

import {
  aboveHalf,
  amountOf,
  capOf,
  type Layer,
  listOf,
  type Outcome,
  pieces,
  sumOf,
  type Turn,
  tableOf,
} from "./layer.ts";
import { isAdmission, isOutpatient, type Pool } from "./ledger.ts";
import {
  above,
  compare,
  decimal,
  equal,
  isZero,
  max,
  min,
  minus,
  notBelowZero,
  ONE,
  plus,
  type Rational,
  times,
  toFen,
  ZERO,
} from "./rational.ts";
import type { Fact } from "./rules.ts";

export function basic(turn: Turn): Layer & { deductible: Rational } {
  const { ledger, bill } = turn;
  const pool = isOutpatient(turn.encounter) ? ledger.outpatient : ledger.inpatient;
  const preShare = turn.optional("basic.preShare");
  const rate = turn.needed("basic.rate");
  const reduction = turn.optional("basic.rate.reduction");
  const factor = turn.optional("basic.rate.factor");
  const cap = turn.needed("basic.cap");

  const afterPreShare = minus(bill.inScope, preShare === null ? ZERO : toFen(times(bill.inScope, amountOf(preShare))));
  const deductible = deductibleOf(turn, pool, afterPreShare);
  const afterDeductible = minus(afterPreShare, deductible.borne);

  const offset = notBelowZero(minus(pool.inScope, pool.deductible));
  const less = reduction === null ? ZERO : amountOf(reduction);
  const multiplier = factor === null ? ONE : amountOf(factor);
  const touched = pieces(tableOf(rate), offset, plus(offset, afterDeductible));
  const payable = sumOf(
    touched.map(({ rate: own, length }) => ({ rate: notBelowZero(times(minus(own, less), multiplier)), length })),
  );
  const limit = capOf(cap);
  const capLeft = limit === null ? null : notBelowZero(minus(limit, pool.paid));
  const uncapped = toFen(payable);
  const pays = capLeft === null ? uncapped : min(uncapped, capLeft);

  const counting = (fact: Fact | null, without: Rational): Fact[] =>
    fact === null || (fact.bound === "exact" && equal(amountOf(fact), without)) ? [] : [fact];

  let outcome: Outcome = "applied";
  let used: Fact[];
  if (isZero(afterPreShare)) {
    outcome = "nothingLeft";
    used = [];
  } else if (isZero(afterDeductible)) {
    outcome = "belowDeductible";
    used = deductible.countsUnreached ? [...deductible.facts, ...counting(preShare, ZERO)] : [];
  } else if (isZero(payable)) {
    outcome = "rateZero";
    const someRate = touched.some((one) => above(one.rate, ZERO));
    const adjusting = someRate ? [...counting(reduction, ZERO), ...counting(factor, ONE)] : [];
    used = [rate, ...adjusting, ...counting(preShare, ZERO)];
  } else if (capLeft !== null && above(uncapped, capLeft)) {
    used = [cap];
  } else {
    used = [
      ...counting(preShare, ZERO),
      ...deductible.facts,
      rate,
      ...counting(reduction, ZERO),
      ...counting(factor, ONE),
    ];
  }
  if (outcome === "applied" && isZero(pays))
    outcome = capLeft !== null && isZero(capLeft) ? "capUsedUp" : "roundsToZero";

  pool.deductible = plus(pool.deductible, deductible.borne);
  pool.deductibleDue = max(pool.deductibleDue, deductible.own);
  pool.inScope = plus(pool.inScope, bill.inScope);
  pool.paid = plus(pool.paid, pays);
  if (isAdmission(turn.encounter)) ledger.admissions += 1;
  bill.inScopeLeft = minus(bill.inScope, pays);
  bill.basicPaid = pays;
  return { name: "basic", pays, outcome, used, usedInScope: used, before: [], deductible: deductible.borne };
}

type Deductible = {
  own: Rational;
  borne: Rational;
  /** What of the deductible counts where it was exceeded, or where it was not and is near enough. */
  facts: Fact[];
  countsUnreached: boolean;
};

function deductibleOf(turn: Turn, pool: Pool, base: Rational): Deductible {
  const fact = turn.needed("basic.deductible");
  const basis = turn.needed("basic.deductible.basis").value;
  const own = amountOf(fact);
  if (basis === "visit") {
    const repeat = turn.optional("basic.deductible.repeat");
    const factors = repeat === null ? ["1"] : listOf(repeat);
    const at = isOutpatient(turn.encounter) ? 0 : Math.min(turn.ledger.admissions, factors.length - 1);
    const factor = decimal(factors[at] ?? "1");
    const whole = toFen(times(own, factor));
    const ofZero = repeat !== null && repeat.bound !== "exact" ? [repeat] : [];
    const ofFactor = repeat === null || equal(factor, ONE) ? [] : [repeat];
    const ofOwn = isZero(own) && fact.bound === "exact" ? [] : [fact, ...ofFactor];
    const facts = isZero(factor) ? ofZero : ofOwn;
    return { own, borne: min(whole, base), facts, countsUnreached: !isZero(whole) && aboveHalf(base, whole) };
  }

  if (isZero(own)) return { own, borne: ZERO, facts: fact.bound === "exact" ? [] : [fact], countsUnreached: false };
  const due = max(pool.deductibleDue, own);
  const left = notBelowZero(minus(due, pool.deductible));
  const counts = compare(own, pool.deductibleDue) >= 0;
  return {
    own,
    borne: min(left, base),
    facts: counts && !isZero(left) ? [fact] : [],
    countsUnreached: counts && aboveHalf(plus(pool.deductible, base), due),
  };
}
