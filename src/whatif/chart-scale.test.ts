import { describe, expect, test } from "vitest";
import { linearScale, pathThrough, ticksUpTo } from "./chart-scale.ts";

describe("ticks are 1, 2 or 5 times a power of ten apart and reach past the highest amount", () => {
  test.each([
    ["10.00", 5, ["0.00", "2.00", "4.00", "6.00", "8.00", "10.00"]],
    ["10.01", 5, ["0.00", "5.00", "10.00", "15.00"]],
    ["9999.99", 4, ["0.00", "5000.00", "10000.00"]],
    ["20000.00", 4, ["0.00", "5000.00", "10000.00", "15000.00", "20000.00"]],
    ["286514.28", 6, ["0.00", "50000.00", "100000.00", "150000.00", "200000.00", "250000.00", "300000.00"]],
    ["1000000000.00", 2, ["0.00", "500000000.00", "1000000000.00"]],
    ["0.03", 5, ["0.00", "0.01", "0.02", "0.03"]],
    // nothing to show still has an axis
    ["0.00", 5, ["0.00", "0.01"]],
  ])("up to %s in at most %i steps", (highest, most, ticks) => expect(ticksUpTo(highest, most)).toEqual(ticks));
});

describe("amounts have their place in pixels", () => {
  test("from left to right, and from the bottom up", () => {
    const x = linearScale("0.00", "20000.00", 40, 340);
    expect([x("0.00"), x("5000.00"), x("20000.00")]).toEqual([40, 115, 340]);
    const y = linearScale("0.00", "8000.00", 200, 0);
    expect([y("0.00"), y("2000.00"), y("8000.00")]).toEqual([200, 150, 0]);
  });

  test("an axis need not begin at 0, and one without length has one place", () => {
    expect(linearScale("100.00", "300.00", 0, 100)("150.00")).toBe(25);
    expect(linearScale("5.00", "5.00", 7, 100)("5.00")).toBe(7);
  });
});

test("a path goes through its points, in hundredths of a pixel", () => {
  const x = linearScale("0.00", "3.00", 0, 100);
  const y = linearScale("0.00", "1.00", 50, 0);
  const points = [
    { x: "0.00", y: "0.00" },
    { x: "1.00", y: "0.50" },
    { x: "3.00", y: "1.00" },
  ];
  expect(pathThrough(points, x, y)).toBe("M0,50L33.33,25L100,0");
  expect(pathThrough([], x, y)).toBe("");
});
