import type { Fen } from "../money/fen.ts";
import { cite, type Held } from "./held.ts";
import type { Operand, StepLayer } from "./result.ts";
import { operand, type Trace } from "./trace.ts";
import type { Payment } from "./within-cap.ts";

/** Where a payment's steps go: the layer, and the first part of their ids. */
export interface Place {
  readonly layer: StepLayer;
  readonly prefix: string;
}

/** The last steps of a payment: within what is left of the cap, and of what nobody paid yet (`left`). */
export function writeWithinCap(
  { layer, prefix }: Place,
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
    trace.add(layer, `${prefix}.capLeft`, "subtract", parts, payment.capLeft, facts);
    operands.push(operand("capLeft", payment.capLeft));
  }
  if (left !== null) operands.push(left);
  trace.add(layer, `${prefix}.pay`, operands.length > 1 ? "min" : "take", operands, payment.pay, facts);
}
