import { type Fen, minus } from "../money/fen.ts";
import type { Operand } from "./result.ts";
import { operand, type Trace } from "./trace.ts";

/** The first pay that nobody paid yet as an operand, after a step that says what another layer paid of it. */
export function writeFirstPayLeft(
  layer: "critical" | "huiminbao",
  paidAs: "criticalFirstPayPaid" | "huiminbaoFirstPayPaid",
  firstPay: Fen,
  left: Fen,
  trace: Trace,
): Operand {
  if (left === firstPay) return operand("firstPay", firstPay);
  const operands = [operand("firstPay", firstPay), operand(paidAs, minus(firstPay, left))];
  trace.add(layer, `${layer}.firstPayLeft`, "subtract", operands, left);
  return operand("firstPayLeft", left);
}
