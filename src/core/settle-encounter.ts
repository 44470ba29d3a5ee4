import type { PayingLayer } from "../facts/vocabulary.ts";
import { type Fen, minus, plus, ZERO } from "../money/fen.ts";
import { type AidPaid, settleAid } from "./aid.ts";
import type { Sums } from "./amounts.ts";
import { type BasicPaid, settleBasic } from "./basic.ts";
import type { Encounter } from "./case.ts";
import { type CriticalPaid, settleCritical } from "./critical.ts";
import { NO_DOUBT } from "./doubt.ts";
import { type HuiminbaoPaid, settleHuiminbao } from "./huiminbao.ts";
import type { Ledger } from "./ledger.ts";
import { amountsOf } from "./person.ts";
import type { Plan } from "./plan.ts";
import type { Qualifiers } from "./result.ts";
import { type Scope, scopeOf, type Unpaid, unpaidOf } from "./scope.ts";
import { documentedOf, qualifiersOf, type Weight } from "./weigh.ts";

/** One encounter settled, amounts still in fen, with all that its steps show: they can be written whenever they are asked for. */
export interface Pass extends Sums {
  readonly encounter: Encounter;
  readonly plan: Plan;
  readonly scope: Scope;
  /** In the order in which they paid. */
  readonly layers: readonly LayerPass[];
  /** What nobody paid of the in-scope share. */
  readonly inScopeLeft: Fen;
  /** What was in the account before. */
  readonly balance: Fen;
  readonly qualifiers: Qualifiers;
}

export type LayerPass =
  | { readonly layer: "basic"; readonly paid: BasicPaid }
  | { readonly layer: "critical"; readonly paid: CriticalPaid }
  | { readonly layer: "aid"; readonly paid: AidPaid }
  | { readonly layer: "huiminbao"; readonly paid: HuiminbaoPaid };

/** What flows from layer to layer within one encounter. */
interface Flow {
  readonly encounter: Encounter;
  readonly scope: Scope;
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly unpaid: Unpaid;
  /** What basic insurance paid so far, and took as the deductible. */
  basicPay: Fen;
  deductible: Fen;
}

/** Settles one encounter by its plan; writes the year's ledger. */
export function settleEncounter(encounter: Encounter, plan: Plan, ledger: Ledger, balance: Fen): Pass {
  const scope = scopeOf(encounter.bill);
  const flow: Flow = { encounter, scope, plan, ledger, unpaid: unpaidOf(scope), basicPay: ZERO, deductible: ZERO };
  const order = plan.order.value;
  const weights = { basic: NOTHING, critical: NOTHING, aid: NOTHING, huiminbao: NOTHING };
  const layers: LayerPass[] = [];
  for (const layer of order) {
    const one = runLayer(layer, flow);
    layers.push(one);
    weights[layer] = weightOf(one);
  }
  const { basic, critical, aid, huiminbao } = weights;
  const inScopeLeft = flow.unpaid.inScope;
  const paid = { basic: basic.pay, critical: critical.pay, aid: aid.pay, huiminbao: huiminbao.pay, inScopeLeft };
  const amounts = amountsOf(scope, flow.deductible, paid, balance);
  const documented = documentedOf(weights, order);
  return {
    encounter,
    plan,
    scope,
    layers,
    inScopeLeft,
    balance,
    amounts,
    documented,
    assumed: minus(plus(amounts.fund_pay_sumamt, amounts.hmb_pay), documented),
    qualifiers: qualifiersOf(weights, order),
  };
}

const NOTHING: Weight = { pay: ZERO, own: NO_DOUBT, ownInScope: NO_DOUBT, restsOnBefore: false };

function weightOf({ layer, paid }: LayerPass): Weight {
  const { pay, own } = paid;
  const restsOnBefore = layer !== "basic" && paid.restsOnBefore;
  return { pay, own, ownInScope: layer === "huiminbao" ? paid.ownInScope : own, restsOnBefore };
}

function runLayer(layer: PayingLayer, flow: Flow): LayerPass {
  const { unpaid, plan, ledger, scope } = flow;
  switch (layer) {
    case "basic":
      return { layer, paid: runBasic(flow) };
    case "critical":
      return { layer, paid: settleCritical(unpaid, plan.critical, ledger) };
    case "aid":
      return { layer, paid: settleAid(unpaid, plan.aid, ledger) };
    case "huiminbao":
      return { layer, paid: settleHuiminbao(unpaid, minus(scope.inScope, flow.basicPay), plan.huiminbao, ledger) };
  }
}

function runBasic(flow: Flow): BasicPaid {
  const { care } = flow.encounter;
  const isInpatientPool = care !== "outpatient" && care !== "chronic";
  const { inpatient, outpatient } = flow.ledger;
  const pool = isInpatientPool ? inpatient : outpatient;
  const paid = settleBasic(flow.scope.inScope, flow.plan.basic, pool, isInpatientPool ? inpatient.admissions : 0);
  // `special` takes the factor of the next admission without being one.
  if (isInpatientPool && care !== "special") inpatient.admissions += 1;
  flow.unpaid.inScope = minus(flow.unpaid.inScope, paid.pay);
  flow.basicPay = paid.pay;
  flow.deductible = paid.deduction.applied;
  return paid;
}
