import { type Fen, minus, plus, ZERO } from "../money/fen.ts";
import { type Doubt, NO_DOUBT, together } from "./doubt.ts";
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

export interface CriticalCounts {
  readonly covers: boolean;
  readonly threshold: boolean;
  readonly brackets: boolean;
  readonly basis: boolean;
  readonly base: boolean;
  readonly cap: boolean;
}

const NONE: CriticalCounts = { covers: false, threshold: false, brackets: false, basis: false, base: false, cap: false };

/** Settles what is left in scope (and of first pay, where the rules say so); writes the year's counters and what is unpaid. */
export function settleCritical(unpaid: Unpaid, plan: LayerPlan<CriticalTerms>, ledger: Ledger): CriticalPaid {
  const { terms } = plan;
  const before = {
    inScopeLeft: unpaid.inScope,
    firstPayLeft: unpaid.firstPay,
    baseBefore: ledger.criticalBase,
    paidBefore: ledger.criticalPaid,
  };
  const nothing = { ...before, pay: ZERO, inScopePay: ZERO, base: ZERO, distance: ZERO, payment: null };
  if (terms === null) {
    const counts = { ...NONE, covers: unpaid.inScope > 0 };
    const own = together(counts.covers && plan.covers);
    return { ...nothing, outcome: "notCovered", own, restsOnBefore: false, counts };
  }
  const base = terms.base.value === "inScopeAndFirstPay" ? plus(unpaid.inScope, unpaid.firstPay) : unpaid.inScope;
  if (base === 0) return { ...nothing, outcome: "nothingLeft", own: NO_DOUBT, restsOnBefore: true, counts: NONE };
  ledger.criticalBase = plus(ledger.criticalBase, base);
  const threshold = terms.threshold.value;
  if (ledger.criticalBase <= threshold) {
    const isNear = 2 * ledger.criticalBase > threshold;
    const counts = { ...NONE, covers: true, threshold: isNear, base: isNear && unpaid.firstPay > 0 };
    const distance = minus(threshold, ledger.criticalBase);
    const own = doubtOf(plan, terms, counts);
    return { ...nothing, base, distance, outcome: "belowThreshold", own, restsOnBefore: isNear, counts };
  }
  const payment = payAbove(base, before.baseBefore, terms, ledger.criticalPaid);
  const counts = countsAbove(payment, before.baseBefore, unpaid.firstPay, terms);
  ledger.criticalPaid = plus(ledger.criticalPaid, payment.pay);
  const inScopePay = settleAgainstScope(unpaid, payment.pay);
  const restsOnBefore = payment.decidedBy === "rate";
  const own = doubtOf(plan, terms, counts);
  const { pay, outcome } = payment;
  return { ...before, pay, inScopePay, base, distance: ZERO, payment, outcome, own, restsOnBefore, counts };
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
  if (payment.decidedBy === "cap") return { ...NONE, covers: true, cap: true };
  const { threshold, brackets, basis } = terms;
  const severalBrackets = brackets.value.length > 1;
  const isPassedBefore = baseBefore >= threshold.value && !(severalBrackets && basis.value === "aboveThreshold");
  const isExactZero = threshold.value === 0 && threshold.isExact;
  return {
    covers: true,
    threshold: payment.decidedBy !== "rateZero" && !isPassedBefore && !isExactZero,
    brackets: true,
    basis: severalBrackets,
    base: firstPay > 0,
    cap: false,
  };
}

function doubtOf(plan: LayerPlan<CriticalTerms>, terms: CriticalTerms, counts: CriticalCounts): Doubt {
  return together(
    counts.covers && plan.covers,
    counts.threshold && terms.threshold,
    counts.brackets && terms.brackets,
    counts.basis && terms.basis,
    counts.base && terms.base,
    counts.cap && terms.cap,
  );
}
