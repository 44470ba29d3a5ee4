import { type Fen, minus, ZERO } from "../money/fen.ts";
import { formatRate } from "../money/rate.ts";
import type { AidPaid } from "./aid.ts";
import { cite, type Held } from "./held.ts";
import type { HuiminbaoPaid } from "./huiminbao.ts";
import type { PartPaid } from "./part.ts";
import type { HuiminbaoTerms, LayerPlan, PartPlan } from "./plan.ts";
import { isTable } from "./rate-table.ts";
import type { Operand, StepFact } from "./result.ts";
import type { Scope } from "./scope.ts";
import { type Place, placeOf, writeWithinCap } from "./steps-cap.ts";
import { writeFirstPayLeft } from "./steps-first-pay.ts";
import { operand, type Trace } from "./trace.ts";

const AID = placeOf("aid");
const IN_SCOPE = placeOf("huiminbao", "huiminbao.inScope");
const OUT_OF_SCOPE = placeOf("huiminbao", "huiminbao.outOfScope");

/** Writes medical aid's steps; `before` = the in-scope amount and what the layers before paid of it. */
export function writeAid(paid: AidPaid, plan: LayerPlan<PartPlan>, before: readonly Operand[], trace: Trace): void {
  const covers = cite(plan.covers, paid.coversCounts);
  const { part } = paid;
  if (paid.pay === 0 || part === null || plan.terms === null) {
    const facts = zeroFacts(paid.outcome, covers, part, plan.terms);
    trace.add("aid", "aid.pay", "take", zeroOperands(part, paid.outcome), ZERO, facts, paid.outcome);
    return;
  }
  trace.add("aid", AID.base, "subtract", before, part.base, [covers]);
  writePart(AID, part, plan.terms, null, trace);
}

/** Writes Huiminbao's steps, each part of them only where it had something to pay. */
export function writeHuiminbao(
  paid: HuiminbaoPaid,
  plan: LayerPlan<HuiminbaoTerms>,
  before: readonly Operand[],
  scope: Scope,
  trace: Trace,
): void {
  const covers = cite(plan.covers, paid.coversCounts);
  const { parts } = paid;
  const { terms } = plan;
  if (paid.pay === 0 || parts === null || terms === null) {
    writeHuiminbaoZero(paid, plan, covers, trace);
    return;
  }
  const { inScope, outOfScope } = parts;
  if (inScope.outcome !== "nothingLeft") {
    const facts = [covers];
    if (terms.inScopeBase) facts.push(cite(terms.inScopeBase, paid.baseCounts));
    const isAfterBasic = terms.inScopeBase?.value === "afterBasic";
    const base = isAfterBasic ? before.slice(0, 2) : before;
    trace.add("huiminbao", IN_SCOPE.base, "subtract", base, inScope.base, facts);
    const left = isAfterBasic ? operand("inScopeLeft", inScope.left) : null;
    if (left) trace.add("huiminbao", "huiminbao.inScope.left", "subtract", before, inScope.left);
    writePart(IN_SCOPE, inScope, terms.inScope, left, trace);
  }
  if (outOfScope.outcome !== "nothingLeft") {
    const unpaid = writeFirstPayLeft("huiminbao", "criticalFirstPayPaid", scope.firstPay, paid.firstPayLeft, trace);
    const operands = [operand("ownExpense", scope.ownExpense), operand("overLimit", scope.overLimit), unpaid];
    trace.add("huiminbao", OUT_OF_SCOPE.base, "sum", operands, outOfScope.base, [covers]);
    writePart(OUT_OF_SCOPE, outOfScope, terms.outOfScope, null, trace);
  }
  const both = [operand("inScopePay", inScope.pay), operand("outOfScopePay", outOfScope.pay)];
  trace.add("huiminbao", "huiminbao.pay", "sum", both, paid.pay);
  const ofFirstPay = minus(minus(outOfScope.pay, scope.ownExpense), scope.overLimit);
  if (ofFirstPay === 0) return;
  const operands = [operand("outOfScopePay", outOfScope.pay), operand("ownExpense", scope.ownExpense)];
  operands.push(operand("overLimit", scope.overLimit));
  trace.add("huiminbao", "huiminbao.firstPayPaid", "subtract", operands, ofFirstPay);
}

function writeHuiminbaoZero(
  paid: HuiminbaoPaid,
  plan: LayerPlan<HuiminbaoTerms>,
  covers: StepFact,
  trace: Trace,
): void {
  const { parts, outcome } = paid;
  const { terms } = plan;
  const facts = outcome === "nothingLeft" || outcome === "notEnrolled" ? [] : [covers];
  if (terms?.inScopeBase && paid.baseCounts) facts.push(terms.inScopeBase.used);
  if (parts !== null && terms !== null) {
    facts.push(...partFacts(parts.inScope, terms.inScope), ...partFacts(parts.outOfScope, terms.outOfScope));
  }
  const part = parts && [parts.inScope, parts.outOfScope].find((one) => one.outcome === outcome);
  trace.add("huiminbao", "huiminbao.pay", "take", zeroOperands(part ?? null, outcome), ZERO, facts, outcome);
}

function writePart(place: Place, part: PartPaid, plan: PartPlan, left: Operand | null, trace: Trace): void {
  const { layer } = place;
  const { deduction, payment, counts, before } = part;
  if (deduction === null) return;
  let facts = [cite(plan.deductible, counts.deductible)];
  if (before.deductible > 0) {
    const operands = [operand("deductible", plan.deductible.value), operand("deductibleBorne", before.deductible)];
    trace.add(layer, place.deductibleLeft, "subtract", operands, deduction.left, facts);
    facts = [];
  }
  const base = operand("base", part.base);
  const deductible = [base, operand("deductibleLeft", deduction.left)];
  trace.add(layer, place.deductible, "min", deductible, deduction.applied, facts);
  const after = [base, operand("deductible", deduction.applied)];
  trace.add(layer, place.afterDeductible, "subtract", after, deduction.after);
  if (payment === null) return;
  writePayable(place, part, plan.rate, payment.payable, trace);
  writeWithinCap(place, payment, plan.cap, counts.cap, before.paid, left, trace);
}

function writePayable(
  { layer, payable: id }: Place,
  part: PartPaid,
  rate: PartPlan["rate"],
  payable: Fen,
  trace: Trace,
): void {
  const after = part.deduction?.after ?? ZERO;
  const facts = [cite(rate, part.counts.rate)];
  if (isTable(rate.value)) {
    const operands = [operand("base", after), operand("offset", part.offset)];
    trace.add(layer, id, "brackets", operands, payable, facts);
    return;
  }
  const operands = [operand("afterDeductible", after), operand("rate", formatRate(rate.value))];
  trace.add(layer, id, "multiply", operands, payable, facts);
}

function zeroOperands(part: PartPaid | null, outcome: string): Operand[] {
  const zero = operand("zero", ZERO);
  return outcome === "belowDeductible" && part?.deduction
    ? [zero, operand("distance", part.deduction.distance)]
    : [zero];
}

function zeroFacts(outcome: string, covers: StepFact, part: PartPaid | null, terms: PartPlan | null): StepFact[] {
  if (outcome === "nothingLeft" || outcome === "notEnrolled") return [];
  return [covers, ...(part !== null && terms !== null ? partFacts(part, terms) : [])];
}

/** The facts behind a part that paid nothing. */
function partFacts({ outcome, counts, payment }: PartPaid, terms: PartPlan): StepFact[] {
  const facts: StepFact[] = [];
  const add = (held: Held<unknown>, counted: boolean, stands: boolean): void => {
    if (counted || stands) facts.push(cite(held, counted));
  };
  add(terms.deductible, counts.deductible, outcome === "belowDeductible");
  add(terms.rate, counts.rate, false);
  add(terms.cap, counts.cap, payment !== null && outcome === "capUsedUp");
  return facts;
}
