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
  const slices = slicesOf(amount, offset, rate);
  return multiplyParts(
    slices.map((slice) => slice.amount),
    slices.map((slice) => lessRate(slice.rate, reduction)),
    factor,
  );
}

/** The parts of `offset … offset + amount` that lie in each bracket. */
function slicesOf(amount: Fen, offset: Fen, brackets: readonly Bracket[]): { amount: Fen; rate: Rate }[] {
  const end = offset + amount;
  let start: number = offset;
  const slices: { amount: Fen; rate: Rate }[] = [];
  for (const { upTo, rate } of brackets) {
    const stop = upTo === null ? end : Math.min(upTo, end);
    if (stop <= start) continue;
    slices.push({ amount: (stop - start) as Fen, rate });
    start = stop;
  }
  return slices;
}
