import Decimal from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fen } from "./fen.ts";
import { multiply, multiplyParts, type Product } from "./multiply.ts";
import { RATE_SCALE, type Rate } from "./rate.ts";

const fen = (amount: number): Fen => amount as Fen;
const rate = (tenThousandths: number): Rate => tenThousandths as Rate;

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

/** The same by decimal.js, which the integers are proved right against. */
function multiplyDecimal(amounts: readonly Fen[], rates: readonly Rate[], factor?: Rate): Product {
  let sum = new Exact(0);
  amounts.forEach((amount, i) => {
    sum = sum.plus(new Exact(amount).times(rates[i] as Rate));
  });
  const exact = sum.div(RATE_SCALE).times(factor === undefined ? 1 : new Exact(factor).div(RATE_SCALE));
  return { rounded: exact.toDecimalPlaces(0).toNumber() as Fen, isZero: exact.isZero() };
}

describe("an amount times a rate is rounded half-up to the fen", () => {
  test.each([
    // exactly half a fen goes up
    [10, 500, 1, "0.10 × 5% = 0.005"],
    [101, 5000, 51, "1.01 × 50% = 0.505"],
    [3335, 3000, 1001, "33.35 × 30% = 10.005"],
    [5000, 1, 1, "50.00 × 0.01% = 0.005"],
    [205, 5000, 103, "2.05 × 50% = 1.025, which binary floats round to 1.02"],
    [430_050, 9000, 387_045, "4300.50 × 90% = 3870.45"],
    [99_999_999_999, 5000, 50_000_000_000, "999999999.99 × 50% = 499999999.995"],
    // just below goes down
    [4999, 1, 0, "49.99 × 0.01% = 0.004999"],
    [9, 500, 0, "0.09 × 5% = 0.0045"],
    [101, 4999, 50, "1.01 × 49.99% = 0.504899"],
    [3335, 2999, 1000, "33.35 × 29.99% = 10.001665"],
    // just above goes up
    [452, 500, 23, "4.52 × 5% = 0.226"],
    [5001, 1, 1, "50.01 × 0.01% = 0.005001"],
    [99_999_999_999, 4999, 49_990_000_000, "999999999.99 × 49.99% = 499899999.995001"],
    // nothing to round
    [0, 6500, 0, "0"],
    [10_000, 6500, 6500, "100.00 × 65% = 65.00"],
    [123_456, 10_000, 123_456, "all of it"],
    // 900719915474 × 10000 = 9007199154740000 is the last product that integers are trusted with
    [900_719_915_474, 10_000, 900_719_915_474, "below the border"],
    [900_719_915_475, 10_000, 900_719_915_475, "above the border"],
    [10_000_000_000_000, 10_000, 10_000_000_000_000, "the largest amount"],
    // 9999999999999 × 0.9999 = 9998999999999.0001
    [9_999_999_999_999, 9999, 9_998_999_999_999, "a fen below the largest"],
    // 9999999999999 × 0.5 = 4999999999999.5
    [9_999_999_999_999, 5000, 5_000_000_000_000, "half a fen at the far end"],
  ])("%i fen × %i ten-thousandths = %i fen (%s)", (amount, times, result) => {
    expect(multiply(fen(amount), rate(times)).rounded).toBe(result);
  });

  test.each([
    // 0.01 × 0.7072 × 0.7071 = 0.0050006112
    [1, 7072, 7071, 1],
    // 0.01 × 0.7071 × 0.7071 = 0.0049999041
    [1, 7071, 7071, 0],
    // 500.13 × 0.85 × 0.95 = 403.854975
    [50_013, 8500, 9500, 40_385],
    // 500.00 × 0.85 × 0.95 = 403.75
    [50_000, 8500, 9500, 40_375],
    // 0.20 × 0.5 × 0.05 = 0.005
    [20, 5000, 500, 1],
    // 0.05 × 0.5 × 0.5 = 0.0125; rounded on the way it would be 0.03 × 0.5 = 0.015, so 0.02
    [5, 5000, 5000, 1],
    // 0.01 × 0.5 × 0.6 = 0.003; rounded on the way it would be 0.01 × 0.6 = 0.006, so 0.01
    [1, 5000, 6000, 0],
    // 1000000000.00 × 0.3333 × 0.7 = 233310000.00
    [100_000_000_000, 3333, 7000, 23_331_000_000],
    [100_000_000_000, 10_000, 0, 0],
  ])("%i fen × %i × %i ten-thousandths = %i fen, rounded once", (amount, times, factor, result) => {
    expect(multiply(fen(amount), rate(times), rate(factor)).rounded).toBe(result);
  });

  test("several slices are rounded once, together", () => {
    // 0.01 × 50% + 0.01 × 40% + 0.01 × 40% = 0.013; each for itself would be 0.01 + 0 + 0
    expect(multiplyParts([fen(1), fen(1), fen(1)], [rate(5000), rate(4000), rate(4000)]).rounded).toBe(1);
    // 0.01 × 50% + 0.01 × 50% = 0.01; each for itself would be 0.02
    expect(multiplyParts([fen(1), fen(1)], [rate(5000), rate(5000)]).rounded).toBe(1);
    // 30000.00 × 60% + 20000.00 × 70% + 0.01 × 80% = 32000.008
    expect(multiplyParts([fen(3_000_000), fen(2_000_000), fen(1)], [rate(6000), rate(7000), rate(8000)]).rounded).toBe(
      3_200_001,
    );
    expect(multiplyParts([], [])).toEqual({ rounded: 0, isZero: true });
  });

  test("a hundred-millionth below half a fen goes down, where integers end", () => {
    // (9007199249.99 × 100% + 0.01 × 99.99%) × 0.01% = 900719.9249999999
    const [amounts, rates] = [
      [fen(900_719_924_999), fen(1)],
      [rate(10_000), rate(9999)],
    ];
    expect(multiplyParts(amounts, rates, rate(1)).rounded).toBe(90_071_992);
    // and one more of them goes up: (9007199249.99 + 0.01) × 0.01% = 900719.925
    expect(multiplyParts(amounts, [rate(10_000), rate(10_000)], rate(1)).rounded).toBe(90_071_993);
  });

  test("nothing and what rounds to nothing are told apart", () => {
    expect(multiply(fen(0), rate(5000)).isZero).toBe(true);
    expect(multiply(fen(5000), rate(0)).isZero).toBe(true);
    expect(multiply(fen(5000), rate(5000), rate(0)).isZero).toBe(true);
    expect(multiply(fen(1), rate(1))).toEqual({ rounded: 0, isZero: false });
    expect(multiply(fen(1), rate(1), rate(1))).toEqual({ rounded: 0, isZero: false });
  });
});

describe("integers and decimal.js agree", () => {
  const rates = fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(0, 1, 4999, 5000, 5001, 9999, 10_000));
  const anyAmount = fc.oneof(
    fc.integer({ min: 0, max: 1e13 }),
    fc.integer({ min: 0, max: 1e6 }),
    // amount × rate, or amount × rate × factor, close to 2^53
    fc.integer({ min: 900_719_905_000, max: 900_719_935_000 }),
    fc.integer({ min: 90_071_900, max: 90_072_000 }),
  );
  const factor = fc.option(rates, { nil: undefined });
  const agree = (amounts: readonly number[], times: readonly number[], by: number | undefined): boolean => {
    const given = [amounts.map(fen), times.map(rate), by === undefined ? undefined : rate(by)] as const;
    const [one, other] = [multiplyParts(...given), multiplyDecimal(...given)];
    return one.rounded === other.rounded && one.isZero === other.isZero;
  };

  test("on one amount of the whole range", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyAmount, rates, factor, (amount, times, by) => agree([amount], [times], by)),
      { numRuns: 5000 },
    );
  });

  test("on sums of many slices", { timeout: 60_000 }, () => {
    const slices = fc.array(fc.tuple(anyAmount, rates), { maxLength: 60 });
    fc.assert(
      fc.property(slices, factor, (list, by) =>
        agree(
          list.map(([amount]) => amount),
          list.map(([, times]) => times),
          by,
        ),
      ),
      { numRuns: 1000 },
    );
  });

  test("fen by fen across the border", () => {
    for (let i = -40; i <= 40; i += 1) {
      expect(agree([900_719_915_474 + i], [10_000], undefined)).toBe(true);
      expect(agree([900_719_925_474 + i], [9999], undefined)).toBe(true);
      expect(agree([90_071_992 + i], [10_000], 10_000)).toBe(true);
      expect(agree([450_359_957_737 + i, 450_359_957_737], [10_000, 9999], undefined)).toBe(true);
    }
  });
});
