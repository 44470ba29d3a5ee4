import Decimal from "decimal.js";
import type { Fen } from "./fen.ts";
import { RATE_SCALE, type Rate } from "./rate.ts";

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

/** An amount times a rate and perhaps a factor, exact and not yet rounded. */
export interface Product {
  /** Half-up to the fen. */
  readonly rounded: Fen;
  /** Exactly nothing, before any rounding. */
  readonly isZero: boolean;
}

/** amount × rate (× factor), half-up to the fen (SPEC section 1: rounded once). */
export const multiply = (amount: Fen, rate: Rate, factor?: Rate): Product => multiplyParts([amount], [rate], factor);

/**
 * Σ amounts[i] × rates[i] (× factor), half-up to the fen once at the end.
 * Integers as long as every intermediate value is provably below 2^53, decimal.js beyond.
 */
export function multiplyParts(amounts: readonly Fen[], rates: readonly Rate[], factor?: Rate): Product {
  let sum = 0;
  for (let i = 0; i < amounts.length; i += 1) sum += (amounts[i] as number) * (rates[i] as number);
  const scaled = factor === undefined ? sum : sum * factor;
  if (scaled > Number.MAX_SAFE_INTEGER - RATE_SCALE * RATE_SCALE) return multiplyDecimal(amounts, rates, factor);
  const unit = factor === undefined ? RATE_SCALE : RATE_SCALE * RATE_SCALE;
  return { rounded: Math.floor((scaled + unit / 2) / unit) as Fen, isZero: scaled === 0 };
}

/** The same in decimal.js: for ranges that integers cannot hold, and to prove the integers right. */
export function multiplyDecimal(amounts: readonly Fen[], rates: readonly Rate[], factor?: Rate): Product {
  let sum = new Exact(0);
  amounts.forEach((amount, i) => {
    sum = sum.plus(new Exact(amount).times(rates[i] as Rate));
  });
  const exact = sum.div(RATE_SCALE).times(factor === undefined ? 1 : new Exact(factor).div(RATE_SCALE));
  return { rounded: exact.toDecimalPlaces(0).toNumber() as Fen, isZero: exact.isZero() };
}
