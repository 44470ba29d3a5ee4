import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatRate, lessRate, parseRate, type Rate } from "./rate.ts";

const rate = (tenThousandths: number): Rate => tenThousandths as Rate;

describe("a rate is read from text", () => {
  test.each([
    ["0", 0],
    ["0.0", 0],
    ["0.0000", 0],
    ["0.0001", 1],
    ["0.6", 6000],
    ["0.65", 6500],
    ["0.655", 6550],
    ["0.6555", 6555],
    ["0.9999", 9999],
    ["1", 10_000],
    ["1.0", 10_000],
    ["1.0000", 10_000],
    // 0.29 × 10000 is 2900 and 0.5550 × 10000 is 5550.000000000001 in binary floats
    ["0.29", 2900],
    ["0.5550", 5550],
  ])("%s", (text, tenThousandths) => expect(parseRate(text)).toBe(tenThousandths));

  test.each([
    "",
    ".5",
    "1.",
    "0.",
    "00.5",
    "01",
    "2",
    "1.0001",
    "1.1",
    "0.00001",
    "0.65555",
    "1.00000",
    "-0.1",
    "+0.1",
    "0,5",
    "5e-1",
    "65%",
    " 0.5",
    "0.5\n",
    "０.５",
  ])("%j is no rate", (text) => expect(parseRate(text)).toBeNull());
});

describe("a rate is written with two to four decimals", () => {
  test.each([
    [0, "0.00"],
    [1, "0.0001"],
    [10, "0.001"],
    [100, "0.01"],
    [6000, "0.60"],
    [6500, "0.65"],
    [6520, "0.652"],
    [6525, "0.6525"],
    [6505, "0.6505"],
    [10_000, "1.00"],
  ])("%i ten-thousandths are %s", (tenThousandths, text) => expect(formatRate(rate(tenThousandths))).toBe(text));

  test("and read back unchanged", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (tenThousandths) => {
        expect(parseRate(formatRate(rate(tenThousandths)))).toBe(tenThousandths);
      }),
    );
  });
});

test.each([
  [8000, 1000, 7000],
  [1000, 1000, 0],
  [500, 1000, 0],
])("points come off a rate, not below 0: %i less %i is %i", (a, b, result) =>
  expect(lessRate(rate(a), rate(b))).toBe(result),
);
