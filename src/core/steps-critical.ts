import { type Fen, minus, ZERO } from "../money/fen.ts";
import type { CriticalPaid } from "./critical.ts";
import { cite } from "./held.ts";
import type { CriticalTerms, LayerPlan } from "./plan.ts";
import type { Operand, StepFact } from "./result.ts";
import { placeOf, writeWithinCap } from "./steps-cap.ts";
import { writeFirstPayLeft } from "./steps-first-pay.ts";
import { operand, type Trace } from "./trace.ts";

const PLACE = placeOf("critical");

/** Writes critical illness's steps; `before` = the in-scope amount and what the layers before paid of it. */
export function writeCritical(
  paid: CriticalPaid,
  plan: LayerPlan<CriticalTerms>,
  before: readonly Operand[],
  firstPay: Fen,
  trace: Trace,
): void {
  const { terms } = plan;
  const covers = cite(plan.covers, paid.counts.covers);
  if (paid.pay === 0 || terms === null || paid.payment === null) {
    writeZero(paid, terms, covers, trace);
    return;
  }
  const { payment, counts } = paid;
  const baseFact = cite(terms.base, counts.base);
  const inScopeLeft = operand("inScopeLeft", paid.inScopeLeft);
  const withFirstPay = paid.base !== paid.inScopeLeft;
  trace.add(
    "critical",
    "critical.inScopeLeft",
    "subtract",
    before,
    paid.inScopeLeft,
    withFirstPay ? [covers] : [covers, baseFact],
  );
  if (withFirstPay) {
    const unpaid = writeFirstPayLeft("critical", "huiminbaoFirstPayPaid", firstPay, paid.firstPayLeft, trace);
    trace.add("critical", "critical.base", "sum", [inScopeLeft, unpaid], paid.base, [baseFact]);
  }
  const brackets = [
    operand("base", paid.base),
    operand("offset", paid.baseBefore),
    operand("threshold", terms.threshold.value),
  ];
  trace.add("critical", "critical.payable", "brackets", brackets, payment.payable, [
    cite(terms.threshold, counts.threshold),
    cite(terms.brackets, counts.brackets),
    cite(terms.basis, counts.basis),
  ]);
  writeWithinCap(PLACE, payment, terms.cap, counts.cap, paid.paidBefore, null, trace);
  if (paid.inScopePay === paid.pay) return;
  const pay = operand("criticalPay", paid.pay);
  trace.add("critical", "critical.inScopePay", "min", [pay, inScopeLeft], paid.inScopePay);
  const rest = [pay, operand("criticalInScopePay", paid.inScopePay)];
  trace.add("critical", "critical.firstPayPaid", "subtract", rest, minus(paid.pay, paid.inScopePay));
}

function writeZero(paid: CriticalPaid, terms: CriticalTerms | null, covers: StepFact, trace: Trace): void {
  const { counts, outcome } = paid;
  const facts: StepFact[] = outcome === "nothingLeft" ? [] : [covers];
  const operands = [operand("zero", ZERO)];
  if (terms !== null && outcome === "belowThreshold") {
    operands.push(operand("distance", paid.distance));
    facts.push(cite(terms.threshold, counts.threshold));
  }
  if (terms !== null && paid.payment !== null) {
    if (counts.cap) facts.push(terms.cap.used);
    if (counts.threshold) facts.push(terms.threshold.used);
    if (counts.brackets) facts.push(terms.brackets.used);
    if (counts.basis) facts.push(terms.basis.used);
  }
  if (terms !== null && counts.base) facts.push(terms.base.used);
  trace.add("critical", "critical.pay", "take", operands, ZERO, facts, outcome);
}
