import { expect, test } from "vitest";
import type { Expenses } from "../core/case.ts";
import type { Fen } from "../money/fen.ts";
import { billAt, lowestTotal } from "./split.ts";

const bill = (total: number, ownExpense: number, overLimit: number, firstPay: number): Expenses => ({
  total: total as Fen,
  ownExpense: ownExpense as Fen,
  overLimit: overLimit as Fen,
  firstPay: firstPay as Fen,
});

/** 100.00 of which 10.00 own expense, 2.50 over limit, 5.00 first pay. */
const HUNDRED = bill(10_000, 1000, 250, 500);

test.each([
  [10_000, [1000, 250, 500]],
  [20_000, [2000, 500, 1000]],
  // 10% of 0.10 is 0.01; 12.5% is 0.0125, so that the two together are 0.01 as well; 17.5% is 0.0175: 0.02
  [10, [1, 0, 1]],
  [0, [0, 0, 0]],
])("each part keeps its share of a total of %i fen", (total, [own, over, first]) =>
  expect(billAt(HUNDRED, "shares", total as Fen)).toEqual(bill(total, own ?? -1, over ?? -1, first ?? -1)),
);

test("a bill that is wholly outside scope stays so, to the fen", () => {
  // a third each: 0.333…, 0.666… and 1 of 1.00
  expect(billAt(bill(300, 100, 100, 100), "shares", 100 as Fen)).toEqual(bill(100, 33, 34, 33));
});

test("shares of the largest bill are exact", () => {
  // 1/3 of 999,999,999.99 is 333,333,333.33
  const largest = bill(99_999_999_999, 33_333_333_333, 0, 0);
  expect(billAt(largest, "shares", 99_999_999_996 as Fen)).toEqual(bill(99_999_999_996, 33_333_333_332, 0, 0));
});

test("a bill of 0 has no shares: all that is added is in scope", () =>
  expect(billAt(bill(0, 0, 0, 0), "shares", 500 as Fen)).toEqual(bill(500, 0, 0, 0)));

test("each part keeps its amount, and no total lies below them", () => {
  expect(billAt(HUNDRED, "fixed", 50_000 as Fen)).toEqual(bill(50_000, 1000, 250, 500));
  expect(lowestTotal(HUNDRED, "fixed")).toBe(1750);
  expect(lowestTotal(HUNDRED, "shares")).toBe(0);
});
