import type { Expenses } from "../core/case.ts";
import { type Fen, least, minus, plus, ZERO } from "../money/fen.ts";

/** How own expense, over limit and first pay go along when a bill's total is varied. */
export type PartsHeld = "shares" | "fixed";

/** The smallest total that a bill can have while its parts are held. */
export const lowestTotal = (parts: Expenses, held: PartsHeld): Fen => (held === "fixed" ? outsideOf(parts) : ZERO);

/**
 * The same bill with another total, whole fen. `shares`: each part keeps its share of the total, rounded half-up on the
 * running sum, so that the parts never exceed it (a bill of 0 has all in scope); `fixed`: each part keeps its amount.
 */
export function billAt(parts: Expenses, held: PartsHeld, total: Fen): Expenses {
  const upTo = held === "fixed" ? (sum: Fen) => least(sum, total) : (sum: Fen) => shareOf(sum, parts.total, total);
  const first = upTo(parts.ownExpense);
  const second = upTo(plus(parts.ownExpense, parts.overLimit));
  const third = upTo(outsideOf(parts));
  return { total, ownExpense: first, overLimit: minus(second, first), firstPay: minus(third, second) };
}

const outsideOf = ({ ownExpense, overLimit, firstPay }: Expenses): Fen => plus(plus(ownExpense, overLimit), firstPay);

/** part ÷ whole × total, half-up; the product may pass 2^53. */
function shareOf(part: Fen, whole: Fen, total: Fen): Fen {
  if (part === 0) return ZERO;
  const [a, b, t] = [BigInt(part), BigInt(whole), BigInt(total)];
  return Number((2n * a * t + b) / (2n * b)) as Fen;
}
