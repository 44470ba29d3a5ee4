import { type Fen, minus, ZERO } from "../money/fen.ts";
import { castBy, type Doubt } from "./doubt.ts";
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
  const own = castBy(plan.covers, coversCounts) | part.own;
  return aidPaid(part.pay, part.outcome, own, part.restsOnBefore, coversCounts, part);
}

/** Not covered goes before not enrolled; what is covered could change nothing for who is not enrolled. */
function notInPlay(plan: LayerPlan<PartPlan>, somethingLeft: boolean): AidPaid {
  const { outcome, own, coversCounts } = outOfPlay(plan, somethingLeft);
  return aidPaid(ZERO, outcome, own, false, coversCounts, null);
}

/** Made in one place, so that all have one shape, which is fast to read. */
const aidPaid = (
  pay: Fen,
  outcome: Outcome,
  own: Doubt,
  restsOnBefore: boolean,
  coversCounts: boolean,
  part: PartPaid | null,
): AidPaid => ({ pay, outcome, own, restsOnBefore, coversCounts, part });

/** Why a layer is out of play, and what its list of covered care casts. Shared with Huiminbao. */
export function outOfPlay(
  plan: LayerPlan<unknown>,
  somethingLeft: boolean,
): { outcome: Outcome; own: Doubt; coversCounts: boolean } {
  const coversCounts = plan.enrolled && somethingLeft;
  const outcome = plan.isCovered ? "notEnrolled" : "notCovered";
  return { outcome, own: castBy(plan.covers, coversCounts), coversCounts };
}
