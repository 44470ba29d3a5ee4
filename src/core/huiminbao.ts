import { type Fen, minus, plus, ZERO } from "../money/fen.ts";
import { outOfPlay } from "./aid.ts";
import { castBy, type Doubt } from "./doubt.ts";
import type { Ledger } from "./ledger.ts";
import { type PartPaid, settlePart } from "./part.ts";
import type { HuiminbaoTerms, LayerPlan } from "./plan.ts";
import type { Outcome } from "./result.ts";
import { settleOutside, type Unpaid } from "./scope.ts";

/** What Huiminbao pays for one encounter, in its two parts (SPEC section 4.4). */
export interface HuiminbaoPaid {
  readonly pay: Fen;
  readonly inScopePay: Fen;
  readonly outcome: Outcome;
  readonly own: Doubt;
  /** The in-scope part's doubt alone: only that part leaves other layers less. */
  readonly ownInScope: Doubt;
  /** The own-expense part never rests on the layers before it. */
  readonly restsOnBefore: boolean;
  readonly coversCounts: boolean;
  readonly baseCounts: boolean;
  /** The first pay that no layer before it paid. */
  readonly firstPayLeft: Fen;
  /** `null` where Huiminbao is not in play. */
  readonly parts: { readonly inScope: PartPaid; readonly outOfScope: PartPaid } | null;
}

/** Settles both parts; `afterBasic` is the in-scope amount less what basic insurance paid. */
export function settleHuiminbao(
  unpaid: Unpaid,
  afterBasic: Fen,
  plan: LayerPlan<HuiminbaoTerms>,
  ledger: Ledger,
): HuiminbaoPaid {
  const firstPayLeft = unpaid.firstPay;
  const outside = plus(unpaid.outside, firstPayLeft);
  const somethingLeft = unpaid.inScope > 0 || outside > 0;
  const { terms } = plan;
  if (terms === null) {
    const { outcome, own, coversCounts } = outOfPlay(plan, somethingLeft);
    // In the order of the result below, so that all have one shape, which is fast to read.
    return {
      pay: ZERO,
      inScopePay: ZERO,
      outcome,
      own,
      ownInScope: own,
      restsOnBefore: false,
      coversCounts,
      baseCounts: false,
      firstPayLeft,
      parts: null,
    };
  }
  const base = terms.inScopeBase?.value === "afterBasic" ? afterBasic : unpaid.inScope;
  const inScope = settlePart(base, unpaid.inScope, terms.inScope, ledger.huiminbaoInScope);
  const outOfScope = settlePart(outside, outside, terms.outOfScope, ledger.huiminbaoOutOfScope);
  const rateDecides = inScope.counts.rate || inScope.counts.deductible;
  const baseCounts = rateDecides && afterBasic !== unpaid.inScope;
  unpaid.inScope = minus(unpaid.inScope, inScope.pay);
  settleOutside(unpaid, outOfScope.pay);
  const ownInScope = castBy(plan.covers, somethingLeft) | castBy(terms.inScopeBase, baseCounts) | inScope.own;
  return {
    pay: plus(inScope.pay, outOfScope.pay),
    inScopePay: inScope.pay,
    outcome: outcomeOf(inScope, outOfScope),
    own: ownInScope | outOfScope.own,
    ownInScope,
    restsOnBefore: inScope.restsOnBefore,
    coversCounts: somethingLeft,
    baseCounts,
    firstPayLeft,
    parts: { inScope, outOfScope },
  };
}

const ORDER: readonly Outcome[] = ["belowDeductible", "rateZero", "capUsedUp", "roundsToZero"];

/** Where nothing is paid, the first true reason of SPEC section 4's list among the parts that had something to pay. */
function outcomeOf(inScope: PartPaid, outOfScope: PartPaid): Outcome {
  if (inScope.pay > 0 || outOfScope.pay > 0) return "applied";
  return ORDER.find((reason) => reason === inScope.outcome || reason === outOfScope.outcome) ?? "nothingLeft";
}
