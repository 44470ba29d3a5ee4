import { type Fen, least, minus } from "../money/fen.ts";
import type { Product } from "../money/multiply.ts";
import type { Outcome } from "./result.ts";

/** What decided a payment: the rate, a rate of 0, the cap, or that no more was left to pay. */
type Decider = "rate" | "rateZero" | "cap" | "left";

export interface Payment {
  readonly pay: Fen;
  readonly payable: Fen;
  /** What is left under the year's cap; `null` without a cap. */
  readonly capLeft: Fen | null;
  readonly decidedBy: Decider;
  readonly outcome: Outcome;
}

/**
 * Rounds once and holds the payment within the cap and what is left (SPEC section 4, "Used"):
 * compared after rounding, and on a tie neither cap nor rest counts.
 */
export function withinCap(product: Product, cap: Fen | null, paidBefore: Fen, left: Fen): Payment {
  const payable = product.rounded;
  const capLeft = cap === null ? null : minus(cap, paidBefore);
  if (product.isZero) return { pay: payable, payable, capLeft, decidedBy: "rateZero", outcome: "rateZero" };
  const capped = capLeft === null ? payable : least(payable, capLeft);
  if (left < payable && left <= capped) {
    return { pay: left, payable, capLeft, decidedBy: "left", outcome: "applied" };
  }
  if (capped < payable) {
    return { pay: capped, payable, capLeft, decidedBy: "cap", outcome: capped === 0 ? "capUsedUp" : "applied" };
  }
  const outcome = payable > 0 ? "applied" : capLeft === 0 ? "capUsedUp" : "roundsToZero";
  return { pay: payable, payable, capLeft, decidedBy: "rate", outcome };
}
