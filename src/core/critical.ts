import { type Fen, minus, plus, ZERO } from "../money/fen.ts";
import { castBy, type Doubt } from "./doubt.ts";
import type { Ledger } from "./ledger.ts";
import type { CriticalTerms, LayerPlan } from "./plan.ts";
import { payOn } from "./rate-table.ts";
import type { Outcome } from "./result.ts";
import { settleAgainstScope, type Unpaid } from "./scope.ts";
import { type Payment, withinCap } from "./within-cap.ts";

/** What critical-illness insurance pays for one encounter (SPEC section 4.2). */
export interface CriticalPaid {
  readonly pay: Fen;
  readonly inScopePay: Fen;
  readonly outcome: Outcome;
  readonly own: Doubt;
  /** Whether the layers before it could have changed its payment. */
  readonly restsOnBefore: boolean;
  readonly inScopeLeft: Fen;
  readonly firstPayLeft: Fen;
  readonly base: Fen;
  /** The year's base before this encounter, and what was paid. */
  readonly baseBefore: Fen;
  readonly paidBefore: Fen;
  readonly distance: Fen;
  readonly payment: Payment | null;
  readonly counts: CriticalCounts;
}

interface CriticalCounts {
  readonly covers: boolean;
  readonly threshold: boolean;
  readonly brackets: boolean;
  readonly basis: boolean;
  readonly base: boolean;
  readonly cap: boolean;
}

const NONE: CriticalCounts = {
  covers: false,
  threshold: false,
  brackets: false,
  basis: false,
  base: false,
  cap: false,
};
const COVERS_ONLY: CriticalCounts = { ...NONE, covers: true };
const COVERS_AND_CAP: CriticalCounts = { ...COVERS_ONLY, cap: true };
const NEAR: CriticalCounts = { ...COVERS_ONLY, threshold: true };
const NEAR_WITH_BASE: CriticalCounts = { ...NEAR, base: true };

/** Settles what is left in scope (and of first pay, where the rules say so); writes the year's counters and what is unpaid. */
export function settleCritical(unpaid: Unpaid, plan: LayerPlan<CriticalTerms>, ledger: Ledger): CriticalPaid {
  const { terms } = plan;
  const { inScope, firstPay } = unpaid;
  const { criticalBase: baseBefore, criticalPaid: paidBefore } = ledger;
  const paid = (
    base: Fen,
    outcome: Outcome,
    counts: CriticalCounts,
    restsOnBefore: boolean,
    distance: Fen = ZERO,
    payment: Payment | null = null,
  ): CriticalPaid => ({
    pay: payment?.pay ?? ZERO,
    inScopePay: payment === null ? ZERO : settleAgainstScope(unpaid, payment.pay),
    outcome,
    own: doubtOf(plan, counts),
    restsOnBefore,
    inScopeLeft: inScope,
    firstPayLeft: firstPay,
    base,
    baseBefore,
    paidBefore,
    distance,
    payment,
    counts,
  });
  if (terms === null) return paid(ZERO, "notCovered", inScope > 0 ? COVERS_ONLY : NONE, false);
  const base = terms.base.value === "inScopeAndFirstPay" ? plus(inScope, firstPay) : inScope;
  if (base === 0) return paid(ZERO, "nothingLeft", NONE, true);
  const threshold = terms.threshold.value;
  const yearBase = plus(baseBefore, base);
  ledger.criticalBase = yearBase;
  if (yearBase <= threshold) {
    const isNear = 2 * yearBase > threshold;
    const counts = !isNear ? COVERS_ONLY : firstPay > 0 ? NEAR_WITH_BASE : NEAR;
    return paid(base, "belowThreshold", counts, isNear, minus(threshold, yearBase));
  }
  const payment = payAbove(base, baseBefore, terms, paidBefore);
  ledger.criticalPaid = plus(paidBefore, payment.pay);
  const counts = countsAbove(payment, baseBefore, firstPay, terms);
  return paid(base, payment.outcome, counts, payment.decidedBy === "rate", ZERO, payment);
}

/** f(B + base) − f(B): the slice of the year's base that lies above the threshold, in its brackets. */
function payAbove(base: Fen, baseBefore: Fen, terms: CriticalTerms, paidBefore: Fen): Payment {
  const threshold = terms.threshold.value;
  const passed = minus(baseBefore, threshold);
  const amount = minus(minus(plus(baseBefore, base), threshold), passed);
  const offset = terms.basis.value === "aboveThreshold" ? passed : plus(threshold, passed);
  return withinCap(payOn(amount, offset, terms.brackets.value), terms.cap.value, paidBefore, base);
}

function countsAbove(payment: Payment, baseBefore: Fen, firstPay: Fen, terms: CriticalTerms): CriticalCounts {
  if (payment.decidedBy === "cap") return COVERS_AND_CAP;
  const { threshold, brackets, basis } = terms;
  const severalBrackets = brackets.value.length > 1;
  const shiftsBrackets = severalBrackets && basis.value === "aboveThreshold";
  const isPassedBefore = baseBefore >= threshold.value && !shiftsBrackets;
  const mayCount = threshold.value === 0 ? !threshold.isExact : !isPassedBefore;
  return {
    covers: true,
    threshold: payment.decidedBy !== "rateZero" && mayCount,
    brackets: true,
    basis: severalBrackets,
    base: firstPay > 0,
    cap: false,
  };
}

function doubtOf({ covers, terms }: LayerPlan<CriticalTerms>, counts: CriticalCounts): Doubt {
  return (
    castBy(covers, counts.covers) |
    castBy(terms?.threshold, counts.threshold) |
    castBy(terms?.brackets, counts.brackets) |
    castBy(terms?.basis, counts.basis) |
    castBy(terms?.base, counts.base) |
    castBy(terms?.cap, counts.cap)
  );
}
