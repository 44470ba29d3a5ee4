import fc from "fast-check";
import { expect, test } from "vitest";
import { firstWhere } from "./first-where.ts";

test("the first number at which something turns is found, whichever it is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e11 }), fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6), (low, by, rest) => {
      expect(firstWhere(low, low + by + rest, (n) => n >= low + by)).toBe(low + by);
    }),
  );
});

test("a thousand million yuan take no more than thirty-seven trials", () => {
  let trials = 0;
  firstWhere(0, 1e11, (n) => {
    trials += 1;
    return n >= 11_043_332;
  });
  expect(trials).toBeLessThanOrEqual(37);
});
