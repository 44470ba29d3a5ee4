import type { Bracket } from "../facts/values.ts";
import type { Fen } from "../money/fen.ts";
import { multiply, multiplyParts, type Product } from "../money/multiply.ts";
import { lessRate, NOTHING, type Rate } from "../money/rate.ts";
import type { RateTable } from "./plan.ts";

export const isTable = (rate: RateTable): rate is readonly Bracket[] => typeof rate !== "number";

/**
 * What a rate, or brackets, give on the slice from `offset` to `offset + amount` (fen): each rate less `reduction` (points,
 * not below 0), times `factor`.
 */
export function payOn(
  amount: Fen,
  offset: Fen,
  rate: RateTable,
  reduction: Rate = NOTHING,
  factor: Rate | undefined = undefined,
): Product {
  if (!isTable(rate)) return multiply(amount, lessRate(rate, reduction), factor);
  // The part of the slice that lies in each bracket.
  const amounts: Fen[] = [];
  const rates: Rate[] = [];
  const end = offset + amount;
  let start: number = offset;
  for (const bracket of rate) {
    const stop = bracket.upTo === null ? end : Math.min(bracket.upTo, end);
    if (stop <= start) continue;
    amounts.push((stop - start) as Fen);
    rates.push(lessRate(bracket.rate, reduction));
    start = stop;
  }
  return multiplyParts(amounts, rates, factor);
}
