import { describe, expect, test } from "vitest";
import { amountIn, ratesIn, spanWhere } from "./span.ts";

/** Half-up, of whole numbers: amount × rate ÷ 10,000. */
const paid = (amount: number, rate: number): number => Math.floor((amount * rate + 5_000) / 10_000);
const against = (one: number, other: number) => ({ isEnough: one >= other, isWithin: one <= other });
const rates = (amount: number, pay: number) => spanWhere(10_000, true, (rate) => against(paid(amount, rate), pay));

describe("the numbers at which what is paid is what the sheets say", () => {
  test.each([
    // 9 fen of 20: from 8.5 ÷ 20 to below 9.5 ÷ 20
    [20, 9, { low: 4250, high: 4749 }],
    // 6768.00 of 9400.00: 0.72 alone, a ten-thousandth more is 94 fen more
    [940_000, 676_800, { low: 7200, high: 7200 }],
    // a fen more lies between two rates
    [940_000, 676_801, null],
    [100, 0, { low: 0, high: 49 }],
    [1, 1, { low: 5000, high: 10_000 }],
    [0, 0, { low: 0, high: 10_000 }],
    [0, 1, null],
  ])("rates for %i fen of which %i are paid", (amount, pay, span) => expect(rates(amount, pay)).toEqual(span));

  test("falls where more is taken off", () => {
    // 70% of 500 is 350; of 499 it is 349.3, of 501 350.7, which round to 349 and 351
    const span = spanWhere(1000, false, (n) => against(paid(1000 - n, 7000), 350));
    expect(span).toEqual({ low: 500, high: 500 });
  });
});

describe("what is offered of a span", () => {
  test("rates of the fewest decimals, tens and fives of points first", () => {
    expect(ratesIn({ low: 4250, high: 4749 })).toEqual([4500, 4300, 4400, 4600, 4700]);
    expect(ratesIn({ low: 7241, high: 7269 })).toEqual([7250, 7260]);
    expect(ratesIn({ low: 7241, high: 7243 })).toEqual([7241, 7242, 7243]);
  });

  test("only the least of rates without an upper end", () =>
    expect(ratesIn({ low: 7741, high: 10_000 })).toEqual([7800]));

  test("the roundest amount, the smaller of two", () => {
    expect(amountIn({ low: 2_499_999, high: 2_500_001 }, 1e11)).toBe(2_500_000);
    expect(amountIn({ low: 1501, high: 1509 }, 1e11)).toBe(1501);
    expect(amountIn({ low: 0, high: 3 }, 1e11)).toBe(0);
  });

  test("the known end where the other is not", () => {
    expect(amountIn({ low: 35_000, high: 1e11 }, 1e11)).toBe(35_000);
    expect(amountIn({ low: 0, high: 30_000 }, 1e11)).toBe(30_000);
  });
});
