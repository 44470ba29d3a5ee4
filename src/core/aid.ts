import { type Fen, minus, ZERO } from "../money/fen.ts";
import { type Doubt, NO_DOUBT, together } from "./doubt.ts";
import type { Ledger } from "./ledger.ts";
import { type PartPaid, settlePart } from "./part.ts";
import type { LayerPlan, PartPlan } from "./plan.ts";
import type { Outcome } from "./result.ts";
import type { Unpaid } from "./scope.ts";

/** What medical aid pays for one encounter (SPEC section 4.3). */
export interface AidPaid {
  readonly pay: Fen;
  readonly outcome: Outcome;
  readonly own: Doubt;
  readonly restsOnBefore: boolean;
  /** Whether the list of covered care could have changed the figure. */
  readonly coversCounts: boolean;
  /** `null` where aid is not in play. */
  readonly part: PartPaid | null;
}

/** Settles the in-scope share left; writes the year's counters and what is unpaid. */
export function settleAid(unpaid: Unpaid, plan: LayerPlan<PartPlan>, ledger: Ledger): AidPaid {
  if (plan.terms === null) return notInPlay(plan, unpaid.inScope > 0);
  const counters = { deductible: ledger.aidDeductible, base: ledger.aidBase, paid: ledger.aidPaid };
  const part = settlePart(unpaid.inScope, unpaid.inScope, plan.terms, counters);
  ledger.aidDeductible = counters.deductible;
  ledger.aidBase = counters.base;
  ledger.aidPaid = counters.paid;
  unpaid.inScope = minus(unpaid.inScope, part.pay);
  const coversCounts = part.outcome !== "nothingLeft";
  const own = together(coversCounts && plan.covers, part.own);
  return { pay: part.pay, outcome: part.outcome, own, restsOnBefore: part.restsOnBefore, coversCounts, part };
}

/** Not covered goes before not enrolled; what is covered could change nothing for who is not enrolled. */
function notInPlay(plan: LayerPlan<PartPlan>, somethingLeft: boolean): AidPaid {
  return { pay: ZERO, ...outOfPlay(plan, somethingLeft), restsOnBefore: false, part: null };
}

/** Why a layer is out of play, and what its list of covered care casts. Shared with Huiminbao. */
export function outOfPlay(
  plan: LayerPlan<unknown>,
  somethingLeft: boolean,
): { outcome: Outcome; own: Doubt; coversCounts: boolean } {
  const coversCounts = plan.enrolled && somethingLeft;
  const outcome = plan.isCovered ? "notEnrolled" : "notCovered";
  return { outcome, own: coversCounts ? together(plan.covers) : NO_DOUBT, coversCounts };
}
