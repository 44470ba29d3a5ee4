import type { Fen } from "./fen.ts";
import { RATE_SCALE, type Rate } from "./rate.ts";

/** An amount times a rate and perhaps a factor, exact and not yet rounded. */
export interface Product {
  /** Half-up to the fen. */
  readonly rounded: Fen;
  /** Exactly nothing, before any rounding. */
  readonly isZero: boolean;
}

/** amount × rate (× factor), half-up to the fen (SPEC section 1: rounded once). */
export function multiply(amount: Fen, rate: Rate, factor?: Rate): Product {
  const product = amount * rate;
  return isSafe(product, factor) ? roundedOnce(product, factor) : multiplyBig([amount], [rate], factor);
}

/**
 * Σ amounts[i] × rates[i] (× factor), half-up to the fen once at the end.
 * Integers as long as every intermediate value is provably below 2^53, bigints beyond.
 */
export function multiplyParts(amounts: readonly Fen[], rates: readonly Rate[], factor?: Rate): Product {
  let sum = 0;
  for (let i = 0; i < amounts.length; i += 1) sum += (amounts[i] as number) * (rates[i] as number);
  return isSafe(sum, factor) ? roundedOnce(sum, factor) : multiplyBig(amounts, rates, factor);
}

/** Room is left for the half that rounding adds. */
const isSafe = (sum: number, factor: Rate | undefined): boolean =>
  (factor === undefined ? sum : sum * factor) <= Number.MAX_SAFE_INTEGER - RATE_SCALE * RATE_SCALE;

function roundedOnce(sum: number, factor: Rate | undefined): Product {
  const scaled = factor === undefined ? sum : sum * factor;
  const unit = factor === undefined ? RATE_SCALE : RATE_SCALE * RATE_SCALE;
  return { rounded: Math.floor((scaled + unit / 2) / unit) as Fen, isZero: scaled === 0 };
}

/** The same for ranges that doubles cannot hold. */
function multiplyBig(amounts: readonly Fen[], rates: readonly Rate[], factor: Rate | undefined): Product {
  let sum = 0n;
  amounts.forEach((amount, i) => {
    sum += BigInt(amount) * BigInt(rates[i] as Rate);
  });
  const scaled = sum * BigInt(factor ?? RATE_SCALE);
  const unit = BigInt(RATE_SCALE * RATE_SCALE);
  return { rounded: Number((scaled + unit / 2n) / unit) as Fen, isZero: scaled === 0n };
}
