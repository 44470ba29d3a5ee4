import { type Fen, minus, plus, ZERO } from "../money/fen.ts";
import { type Deduction, deductYearly } from "./deductible.ts";
import { castBy, type Doubt } from "./doubt.ts";
import type { PartLedger } from "./ledger.ts";
import type { PartPlan } from "./plan.ts";
import { payOn } from "./rate-table.ts";
import type { Outcome } from "./result.ts";
import { type Payment, withinCap } from "./within-cap.ts";

/** A rate above a yearly deductible within a yearly cap: medical aid, and each part of Huiminbao. */
export interface PartPaid {
  readonly pay: Fen;
  readonly outcome: Outcome;
  readonly own: Doubt;
  readonly restsOnBefore: boolean;
  readonly base: Fen;
  /** What was left to pay, which may be less than the base. */
  readonly left: Fen;
  readonly before: Readonly<PartLedger>;
  readonly deduction: Deduction | null;
  readonly payment: Payment | null;
  /** The year's base so far above its deductible: where the brackets go on. */
  readonly offset: Fen;
  readonly counts: PartCounts;
}

interface PartCounts {
  readonly deductible: boolean;
  readonly rate: boolean;
  readonly cap: boolean;
}

const NONE: PartCounts = { deductible: false, rate: false, cap: false };
const DEDUCTIBLE_ONLY: PartCounts = { deductible: true, rate: false, cap: false };

/** Settles a base of which `left` may still be paid; the counters in `ledger` go on. */
export function settlePart(base: Fen, left: Fen, plan: PartPlan, ledger: PartLedger): PartPaid {
  const before: PartLedger = { deductible: ledger.deductible, base: ledger.base, paid: ledger.paid };
  const offset = minus(before.base, before.deductible);
  const deduction = base === 0 ? null : deductYearly(base, plan.deductible, before.deductible);
  ledger.base = plus(ledger.base, base);
  ledger.deductible = plus(ledger.deductible, deduction?.applied ?? ZERO);
  const paid = (
    outcome: Outcome,
    counts: PartCounts,
    restsOnBefore: boolean,
    payment: Payment | null = null,
  ): PartPaid => ({
    pay: payment?.pay ?? ZERO,
    outcome,
    own: castBy(plan.deductible, counts.deductible) | castBy(plan.rate, counts.rate) | castBy(plan.cap, counts.cap),
    restsOnBefore,
    base,
    left,
    before,
    deduction,
    payment,
    offset,
    counts,
  });
  if (deduction === null || left === 0) return paid("nothingLeft", NONE, true);
  if (deduction.isBelow) {
    return paid("belowDeductible", deduction.counts ? DEDUCTIBLE_ONLY : NONE, deduction.counts);
  }
  const product = payOn(deduction.after, offset, plan.rate.value);
  const payment = withinCap(product, plan.cap.value, before.paid, left);
  ledger.paid = plus(ledger.paid, payment.pay);
  const { decidedBy } = payment;
  const counts = {
    deductible: decidedBy === "rate" && deduction.counts,
    rate: decidedBy === "rate" || decidedBy === "rateZero",
    cap: decidedBy === "cap",
  };
  return paid(payment.outcome, counts, decidedBy === "rate" || decidedBy === "left", payment);
}
