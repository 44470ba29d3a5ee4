import type { PayingLayer } from "../facts/vocabulary.ts";
import { type Fen, minus, ZERO } from "../money/fen.ts";
import { settleAid } from "./aid.ts";
import type { Sums } from "./amounts.ts";
import { settleBasic } from "./basic.ts";
import type { Encounter } from "./case.ts";
import { settleCritical } from "./critical.ts";
import { NO_DOUBT } from "./doubt.ts";
import { settleHuiminbao } from "./huiminbao.ts";
import type { Ledger } from "./ledger.ts";
import { lapsedNotices, priceNotices } from "./notices.ts";
import { amountsOf, writePerson } from "./person.ts";
import type { Plan } from "./plan.ts";
import type { Notice, Operand, Qualifiers, Step } from "./result.ts";
import { type Scope, scopeOf, type Unpaid, unpaidOf } from "./scope.ts";
import { writeBasic } from "./steps-basic.ts";
import { writeCritical } from "./steps-critical.ts";
import { writeAid, writeHuiminbao } from "./steps-part.ts";
import { operand, Trace } from "./trace.ts";
import { documentedOf, qualifiersOf, type Weight } from "./weigh.ts";

/** One encounter settled, amounts still in fen. */
export interface Settled extends Sums {
  readonly qualifiers: Qualifiers;
  readonly steps: readonly Step[];
  readonly notices: readonly Notice[];
}

/** What flows from layer to layer within one encounter. */
interface Flow {
  readonly scope: Scope;
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly unpaid: Unpaid;
  readonly trace: Trace | null;
  basicPay: Fen;
  /** In-scope amount and what of it each layer paid: the operands of what is left. */
  readonly taken: Operand[];
  readonly weights: Record<PayingLayer, Weight>;
}

/** Settles one encounter by its plan; writes the year's ledger. Steps are kept only where asked for. */
export function settleEncounter(
  encounter: Encounter,
  plan: Plan,
  ledger: Ledger,
  balance: Fen,
  withSteps: boolean,
): Settled {
  // Whether a lapsed document is named depends on the steps, so that they are written where one may be.
  const trace = withSteps || plan.hasLapsed ? new Trace() : null;
  const scope = scopeOf(encounter.bill, plan.disease ? [plan.disease.unused] : [], trace);
  const nothing: Weight = { pay: ZERO, own: NO_DOUBT, restsOnBefore: false };
  const flow: Flow = {
    scope,
    plan,
    ledger,
    unpaid: unpaidOf(scope),
    trace,
    basicPay: ZERO,
    taken: [operand("inScope", scope.inScope)],
    weights: { basic: nothing, critical: nothing, aid: nothing, huiminbao: nothing },
  };
  let deductible = ZERO;
  for (const layer of plan.order.value) {
    if (layer === "basic") deductible = runBasic(flow, encounter);
    else if (layer === "critical") runCritical(flow);
    else if (layer === "aid") runAid(flow);
    else runHuiminbao(flow);
  }
  const order = plan.order.value;
  const { basic, critical, aid, huiminbao } = flow.weights;
  const inScopeLeft = flow.unpaid.inScope;
  const paid = { basic: basic.pay, critical: critical.pay, aid: aid.pay, huiminbao: huiminbao.pay, inScopeLeft };
  const amounts = amountsOf(scope, deductible, paid, balance);
  if (trace) writePerson(amounts, inScopeLeft, balance, flow.taken, plan.order.unused, trace);
  const notices = [...lapsedNotices(trace), ...priceNotices(encounter.bill, plan.consultationPrice)];
  return {
    amounts,
    ...documentedOf(flow.weights, order),
    qualifiers: qualifiersOf(flow.weights, order),
    steps: trace?.steps ?? [],
    notices,
  };
}

function runBasic(flow: Flow, encounter: Encounter): Fen {
  const isInpatientPool = encounter.care !== "outpatient" && encounter.care !== "chronic";
  const { inpatient, outpatient } = flow.ledger;
  const pool = isInpatientPool ? inpatient : outpatient;
  const paidBefore = pool.paid;
  const paid = settleBasic(flow.scope.inScope, flow.plan.basic, pool, isInpatientPool ? inpatient.admissions : 0);
  // `special` takes the factor of the next admission without being one.
  if (isInpatientPool && encounter.care !== "special") inpatient.admissions += 1;
  if (flow.trace) writeBasic(paid, flow.plan.basic, paidBefore, flow.trace);
  flow.unpaid.inScope = minus(flow.unpaid.inScope, paid.pay);
  flow.basicPay = paid.pay;
  finish(flow, "basic", { pay: paid.pay, own: paid.own, restsOnBefore: false }, paid.pay);
  return paid.deduction.applied;
}

function runCritical(flow: Flow): void {
  const { plan, trace, scope } = flow;
  const paid = settleCritical(flow.unpaid, plan.critical, flow.ledger);
  if (trace) writeCritical(paid, plan.critical, [...flow.taken], scope.firstPay, trace);
  finish(flow, "critical", paid, paid.inScopePay);
}

function runAid(flow: Flow): void {
  const { plan, trace } = flow;
  const paid = settleAid(flow.unpaid, plan.aid, flow.ledger);
  if (trace) writeAid(paid, plan.aid, [...flow.taken], trace);
  finish(flow, "aid", paid, paid.pay);
}

function runHuiminbao(flow: Flow): void {
  const { plan, trace, scope, unpaid } = flow;
  const firstPayLeft = unpaid.firstPay;
  const paid = settleHuiminbao(unpaid, minus(scope.inScope, flow.basicPay), plan.huiminbao, flow.ledger);
  if (trace) writeHuiminbao(paid, plan.huiminbao, [...flow.taken], scope, firstPayLeft, trace);
  finish(flow, "huiminbao", paid, paid.inScopePay);
}

/** Keeps what the layer's payment rests on, and what it leaves for the next. */
function finish(flow: Flow, layer: PayingLayer, weight: Weight, inScopePay: Fen): void {
  flow.weights[layer] = weight;
  const part = inScopePay === weight.pay ? "Pay" : "InScopePay";
  if (flow.trace) flow.taken.push(operand(`${layer}${part}`, inScopePay));
}
