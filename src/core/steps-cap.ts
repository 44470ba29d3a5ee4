import type { Fen } from "../money/fen.ts";
import { cite, type Held } from "./held.ts";
import type { Operand, StepLayer } from "./result.ts";
import { operand, type Trace } from "./trace.ts";
import type { Payment } from "./within-cap.ts";

/** Where a payment's steps go: the layer, and their ids, which all begin alike. */
export interface Place {
  readonly layer: StepLayer;
  readonly base: string;
  readonly deductibleLeft: string;
  readonly deductible: string;
  readonly afterDeductible: string;
  readonly payable: string;
  readonly capLeft: string;
  readonly pay: string;
}

export const placeOf = (layer: StepLayer, prefix: string = layer): Place => ({
  layer,
  base: `${prefix}.base`,
  deductibleLeft: `${prefix}.deductibleLeft`,
  deductible: `${prefix}.deductible`,
  afterDeductible: `${prefix}.afterDeductible`,
  payable: `${prefix}.payable`,
  capLeft: `${prefix}.capLeft`,
  pay: `${prefix}.pay`,
});

/** The last steps of a payment: within what is left of the cap, and of what nobody paid yet (`left`). */
export function writeWithinCap(
  place: Place,
  payment: Payment,
  cap: Held<Fen | null>,
  capCounts: boolean,
  paidBefore: Fen,
  left: Operand | null,
  trace: Trace,
): void {
  const facts = [cite(cap, capCounts)];
  const operands = [operand("payable", payment.payable)];
  if (cap.value !== null && payment.capLeft !== null) {
    const parts = [operand("cap", cap.value), operand("paidBefore", paidBefore)];
    trace.add(place.layer, place.capLeft, "subtract", parts, payment.capLeft, facts);
    operands.push(operand("capLeft", payment.capLeft));
  }
  if (left !== null) operands.push(left);
  trace.add(place.layer, place.pay, operands.length > 1 ? "min" : "take", operands, payment.pay, facts);
}
