import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Fen, formatFen, isMoneyForm, largest, least, minus, parseFen, plus, ZERO } from "./fen.ts";

const fen = (amount: number): Fen => amount as Fen;

describe("money is read from text", () => {
  test.each([
    ["0", 0],
    ["0.0", 0],
    ["0.00", 0],
    ["0.01", 1],
    ["0.1", 10],
    ["0.10", 10],
    ["1", 100],
    ["12.3", 1230],
    ["12.30", 1230],
    ["12.03", 1203],
    ["007.50", 750],
    // 0.57 × 100 is 56.99999999999999 and 8.41 × 100 is 840.9999999999999 in binary floats
    ["0.57", 57],
    ["8.41", 841],
    ["1000000000.00", 100_000_000_000],
    ["99999999999.99", 9_999_999_999_999],
    ["100000000000.00", 10_000_000_000_000],
  ])("%s is %i fen", (text, amount) => expect(parseFen(text)).toBe(amount));

  test.each([
    "",
    " ",
    ".5",
    "5.",
    "1.234",
    "1.2.3",
    "-1.00",
    "+1.00",
    "1e3",
    "0x10",
    "1,000.00",
    "1 000",
    " 1",
    "1 ",
    "1\n",
    "1.0\n",
    "１２",
    "12元",
    "NaN",
    "Infinity",
    "null",
  ])("%j is no money", (text) => {
    expect(isMoneyForm(text)).toBe(false);
    expect(parseFen(text)).toBeNull();
  });

  test.each(["100000000000.01", "9007199254740993", "9".repeat(400)])(
    "%s has the form and is too large to be exact",
    (text) => {
      expect(isMoneyForm(text)).toBe(true);
      expect(parseFen(text)).toBeNull();
    },
  );
});

describe("money is written with two decimals", () => {
  test.each([
    [0, "0.00"],
    [1, "0.01"],
    [10, "0.10"],
    [99, "0.99"],
    [100, "1.00"],
    [101, "1.01"],
    [123_405, "1234.05"],
    [9_999_999_999_999, "99999999999.99"],
    [10_000_000_000_000, "100000000000.00"],
  ])("%i fen is %s", (amount, text) => expect(formatFen(fen(amount))).toBe(text));

  test("and read back unchanged", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e13 }), (amount) => {
        expect(parseFen(formatFen(fen(amount)))).toBe(amount);
      }),
    );
  });
});

describe("arithmetic", () => {
  test("adds, from nothing on", () => {
    expect(plus(fen(10), fen(20))).toBe(30);
    expect(plus(ZERO, ZERO)).toBe(0);
  });
  test.each([
    [30, 10, 20],
    [10, 10, 0],
    [10, 30, 0],
  ])("%i less %i is %i, never below 0", (a, b, result) => expect(minus(fen(a), fen(b))).toBe(result));
  test("picks the least and the largest", () => {
    expect([least(fen(1), fen(2)), least(fen(2), fen(1)), least(fen(2), fen(2))]).toEqual([1, 1, 2]);
    expect([largest(fen(1), fen(2)), largest(fen(2), fen(1)), largest(fen(2), fen(2))]).toEqual([2, 2, 2]);
  });
});
