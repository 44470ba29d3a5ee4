import { type Fen, largest, minus, plus, ZERO } from "../money/fen.ts";
import { multiply } from "../money/multiply.ts";
import { NOTHING, type Rate, WHOLE } from "../money/rate.ts";
import { type Deduction, deduct } from "./deductible.ts";
import { castBy, type Doubt } from "./doubt.ts";
import type { PoolLedger } from "./ledger.ts";
import type { BasicPlan } from "./plan.ts";
import { payOn } from "./rate-table.ts";
import type { Outcome } from "./result.ts";
import { type Payment, withinCap } from "./within-cap.ts";

/** What basic insurance pays for one encounter, with all that its steps show (SPEC section 4.1). */
export interface BasicPaid {
  readonly pay: Fen;
  readonly outcome: Outcome;
  readonly own: Doubt;
  readonly inScope: Fen;
  readonly preShare: Fen;
  readonly due: DeductibleDue;
  readonly deduction: Deduction;
  readonly payment: Payment | null;
  /** What the pool had paid before. */
  readonly paidBefore: Fen;
  /** In-scope amount so far less deductible so far: where the brackets go on. */
  readonly offset: Fen;
  /** Which facts could have changed the figure. */
  readonly counts: BasicCounts;
}

interface DeductibleDue {
  /** The factor of this admission; `null` where one yearly amount is due. */
  readonly factor: Rate | null;
  readonly dueBefore: Fen;
  readonly whole: Fen;
  readonly borne: Fen;
  readonly left: Fen;
  readonly mayCount: boolean;
}

interface BasicCounts {
  readonly deductible: boolean;
  readonly repeat: boolean;
  readonly rate: boolean;
  readonly reduction: boolean;
  readonly factor: boolean;
  readonly preShare: boolean;
  readonly cap: boolean;
}

const NONE: BasicCounts = {
  deductible: false,
  repeat: false,
  rate: false,
  reduction: false,
  factor: false,
  preShare: false,
  cap: false,
};
const CAP_ONLY: BasicCounts = { ...NONE, cap: true };
const PRE_SHARE_ONLY: BasicCounts = { ...NONE, preShare: true };

/** Settles the in-scope amount against one pool; `admission` is the number of this one, from 0. Writes the pool's counters. */
export function settleBasic(inScope: Fen, plan: BasicPlan, pool: PoolLedger, admission: number): BasicPaid {
  const preShare = plan.preShare === null ? ZERO : multiply(inScope, plan.preShare.value).rounded;
  const base = minus(inScope, preShare);
  const due = dueNow(plan, pool, admission);
  const deduction = deduct(base, due.left, due.whole, due.borne, due.mayCount);
  const paidBefore = pool.paid;
  const offset = minus(pool.inScope, pool.deductible);
  const payment = deduction.isBelow ? null : payAbove(deduction.after, offset, plan, pool);
  const pay = payment?.pay ?? ZERO;
  const counts = countsOf(inScope, base, deduction, payment, due, plan, offset);
  const outcome = payment?.outcome ?? (base === 0 ? "nothingLeft" : "belowDeductible");
  record(pool, inScope, deduction.applied, plan.deductible.value, pay);
  const own = doubtOf(plan, counts);
  return { pay, outcome, own, inScope, preShare, due, deduction, payment, paidBefore, offset, counts };
}

/** Yearly: the largest found so far, none where the own one is 0. Per visit: the own amount times the factor of this admission. */
function dueNow(plan: BasicPlan, pool: PoolLedger, admission: number): DeductibleDue {
  const own = plan.deductible.value;
  const { isExact } = plan.deductible;
  if (plan.basis.value === "visit") {
    const factors = plan.repeat?.value ?? [];
    const factor = factors[Math.min(admission, factors.length - 1)] ?? WHOLE;
    const whole = multiply(own, factor).rounded;
    // With a factor of 0 nothing is borne, whatever the amount.
    const mayCount = factor > 0 && (own > 0 || !isExact);
    return { factor, dueBefore: ZERO, whole, borne: ZERO, left: whole, mayCount };
  }
  const dueBefore = pool.deductibleDue;
  const whole = largest(dueBefore, own);
  const left = own === 0 ? ZERO : minus(whole, pool.deductible);
  const mayCount = own === 0 ? !isExact : own >= dueBefore && left > 0;
  return { factor: null, dueBefore, whole, borne: pool.deductible, left, mayCount };
}

function payAbove(after: Fen, offset: Fen, plan: BasicPlan, pool: PoolLedger): Payment {
  const product = payOn(after, offset, plan.rate.value, plan.reduction?.value, plan.factor?.value);
  return withinCap(product, plan.cap.value, pool.paid, after);
}

function countsOf(
  inScope: Fen,
  base: Fen,
  deduction: Deduction,
  payment: Payment | null,
  due: DeductibleDue,
  plan: BasicPlan,
  offset: Fen,
): BasicCounts {
  if (inScope === 0) return NONE;
  const sharesFirst = plan.preShare !== null && !(plan.preShare.value === 0 && plan.preShare.isExact);
  if (base === 0) return sharesFirst ? PRE_SHARE_ONLY : NONE;
  if (payment?.decidedBy === "cap") return CAP_ONLY;
  const rate = payment !== null;
  const deductible = deduction.counts && payment?.decidedBy !== "rateZero";
  // A rate of 0 stays 0 whatever is taken off it.
  const adjusts = rate && !payOn(deduction.after, offset, plan.rate.value).isZero;
  return {
    deductible,
    repeat: repeatCounts(deductible, payment?.decidedBy === "rate", due, plan),
    rate,
    reduction: adjusts && plan.reduction !== null && !(plan.reduction.value === NOTHING && plan.reduction.isExact),
    factor: adjusts && plan.factor !== null && !(plan.factor.value === WHOLE && plan.factor.isExact),
    preShare: sharesFirst && (deductible || rate),
    cap: false,
  };
}

/** Counts where the deductible does and the factor is not 1; a factor of 0 that is not exact decides that nothing is borne. */
function repeatCounts(
  deductible: boolean,
  paysRate: boolean,
  { factor }: DeductibleDue,
  { repeat }: BasicPlan,
): boolean {
  if (factor === null || repeat === null || factor === WHOLE) return false;
  return factor === 0 ? paysRate && !repeat.isExact : deductible;
}

function doubtOf(plan: BasicPlan, counts: BasicCounts): Doubt {
  return (
    castBy(plan.cap, counts.cap) |
    castBy(plan.deductible, counts.deductible) |
    castBy(plan.repeat, counts.repeat) |
    castBy(plan.rate, counts.rate) |
    castBy(plan.reduction, counts.reduction) |
    castBy(plan.factor, counts.factor) |
    castBy(plan.preShare, counts.preShare)
  );
}

function record(pool: PoolLedger, inScope: Fen, applied: Fen, own: Fen, pay: Fen): void {
  pool.inScope = plus(pool.inScope, inScope);
  pool.deductible = plus(pool.deductible, applied);
  pool.deductibleDue = largest(pool.deductibleDue, own);
  pool.paid = plus(pool.paid, pay);
}
