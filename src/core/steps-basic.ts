import { type Fen, ZERO } from "../money/fen.ts";
import { formatRate, lessRate } from "../money/rate.ts";
import type { BasicPaid } from "./basic.ts";
import { cite } from "./held.ts";
import type { BasicPlan } from "./plan.ts";
import { isTable } from "./rate-table.ts";
import type { Operand, Operation, StepFact } from "./result.ts";
import { placeOf, writeWithinCap } from "./steps-cap.ts";
import { operand, type Trace } from "./trace.ts";

const PLACE = placeOf("basic");

/** Writes basic insurance's steps from the values kept in the one pass. */
export function writeBasic(paid: BasicPaid, plan: BasicPlan, trace: Trace): void {
  if (paid.outcome !== "nothingLeft") {
    writePreShare(paid, plan, trace);
    writeDeductible(paid, plan, trace);
  }
  if (paid.pay === 0) writeZero(paid, plan, trace);
  else writePayment(paid, plan, trace);
}

const base = (paid: BasicPaid): Operand =>
  paid.preShare > 0
    ? operand("afterPreShare", (paid.inScope - paid.preShare) as Fen)
    : operand("inScope", paid.inScope);

function writePreShare(paid: BasicPaid, plan: BasicPlan, trace: Trace): void {
  // A share of nothing that is not sure to be nothing stands here, too.
  if (plan.preShare === null || (paid.preShare === 0 && !paid.counts.preShare)) return;
  const rate = operand("preShareRate", formatRate(plan.preShare.value));
  const inScope = operand("inScope", paid.inScope);
  const facts = [cite(plan.preShare, paid.counts.preShare)];
  trace.add("basic", "basic.preShare", "multiply", [inScope, rate], paid.preShare, facts);
  if (paid.preShare === 0) return;
  const after = (paid.inScope - paid.preShare) as Fen;
  trace.add("basic", "basic.afterPreShare", "subtract", [inScope, operand("preShare", paid.preShare)], after);
}

/** The facts stand in the first of these steps that is written. */
function writeDeductible(paid: BasicPaid, plan: BasicPlan, trace: Trace): void {
  const { due, deduction, counts } = paid;
  const own = operand("ownDeductible", plan.deductible.value);
  let facts = [cite(plan.deductible, counts.deductible)];
  if (due.factor !== null && plan.repeat !== null) facts.push(cite(plan.repeat, counts.repeat));
  facts.push(plan.basis.unused);
  const add = (id: string, operation: Operation, operands: readonly Operand[], result: Fen): void => {
    trace.add("basic", id, operation, operands, result, facts);
    facts = [];
  };
  const isYearly = due.factor === null && plan.deductible.value > 0;
  if (due.factor !== null && plan.repeat !== null) {
    add("basic.deductibleDue", "multiply", [own, operand("repeatFactor", formatRate(due.factor))], due.whole);
  } else if (isYearly && due.dueBefore > 0) {
    add("basic.deductibleDue", "max", [own, operand("deductibleDueBefore", due.dueBefore)], due.whole);
  }
  if (isYearly && due.borne > 0) {
    const operands = [operand("deductibleDue", due.whole), operand("deductibleBorne", due.borne)];
    add("basic.deductibleLeft", "subtract", operands, deduction.left);
  }
  add("basic.deductible", "min", [base(paid), operand("deductibleLeft", deduction.left)], deduction.applied);
}

function writePayment(paid: BasicPaid, plan: BasicPlan, trace: Trace): void {
  const { deduction, payment, counts } = paid;
  if (payment === null) return;
  const operands = [base(paid), operand("deductible", deduction.applied)];
  trace.add("basic", "basic.afterDeductible", "subtract", operands, deduction.after);
  writePayable(paid, plan, payment.payable, trace);
  writeWithinCap(PLACE, payment, plan.cap, counts.cap, paid.paidBefore, null, trace);
}

function writePayable({ deduction, offset, counts }: BasicPaid, plan: BasicPlan, payable: Fen, trace: Trace): void {
  const { rate, reduction, factor } = plan;
  const facts = [cite(rate, counts.rate)];
  if (reduction) facts.push(cite(reduction, counts.reduction));
  if (factor) facts.push(cite(factor, counts.factor));
  if (isTable(rate.value)) {
    const operands = [operand("base", deduction.after), operand("offset", offset)];
    if (reduction) operands.push(operand("reduction", formatRate(reduction.value)));
    if (factor) operands.push(operand("factor", formatRate(factor.value)));
    trace.add("basic", "basic.payable", "brackets", operands, payable, facts);
    return;
  }
  let applied = operand("rate", formatRate(rate.value));
  if (reduction) {
    const here = formatRate(lessRate(rate.value, reduction.value));
    const operands = [applied, operand("reduction", formatRate(reduction.value))];
    trace.add("basic", "basic.rateHere", "subtract", operands, here, facts);
    applied = operand("rateHere", here);
  }
  const operands = [operand("afterDeductible", deduction.after), applied];
  if (factor) operands.push(operand("rateFactor", formatRate(factor.value)));
  trace.add("basic", "basic.payable", "multiply", operands, payable, facts);
}

/** A layer that pays nothing ends in one step that says why. */
function writeZero(paid: BasicPaid, plan: BasicPlan, trace: Trace): void {
  const { counts, deduction, outcome } = paid;
  const zero = operand("zero", ZERO);
  const below = outcome === "belowDeductible";
  const facts: StepFact[] = [];
  if (counts.preShare && plan.preShare && paid.preShare === 0) facts.push(plan.preShare.used);
  if (below) facts.push(cite(plan.deductible, counts.deductible));
  if (paid.payment !== null) {
    if (counts.cap) facts.push(plan.cap.used);
    else facts.push(cite(plan.rate, counts.rate));
    if (counts.reduction && plan.reduction) facts.push(plan.reduction.used);
    if (counts.factor && plan.factor) facts.push(plan.factor.used);
  }
  const operands = below ? [zero, operand("distance", deduction.distance)] : [zero];
  trace.add("basic", "basic.pay", "take", operands, ZERO, facts, outcome);
}
