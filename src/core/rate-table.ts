import type { Bracket } from "../facts/values.ts";
import type { Fen } from "../money/fen.ts";
import { multiplyParts, type Product } from "../money/multiply.ts";
import { lessRate, NOTHING, type Rate } from "../money/rate.ts";
import type { RateTable } from "./plan.ts";

export const isTable = (rate: RateTable): rate is readonly Bracket[] => typeof rate !== "number";

interface Adjustment {
  /** Points off each rate, not below 0. */
  readonly reduction?: Rate | undefined;
  /** Times each rate. */
  readonly factor?: Rate | undefined;
}

/** What a rate, or brackets, give on the slice from `offset` to `offset + amount` (fen). */
export function payOn(amount: Fen, offset: Fen, rate: RateTable, { reduction, factor }: Adjustment = {}): Product {
  const less = (one: Rate): Rate => lessRate(one, reduction ?? NOTHING);
  if (!isTable(rate)) return multiplyParts([amount], [less(rate)], factor);
  const slices = slicesOf(amount, offset, rate);
  return multiplyParts(
    slices.map((slice) => slice.amount),
    slices.map((slice) => less(slice.rate)),
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
