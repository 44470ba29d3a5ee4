import { expect, test } from "vitest";
import { codeOf, pathOf, widthOf } from "./qr-code.ts";

const LINK = "https://clear-account.example/#/?assistance=none&care=inpatient&category=resident&city=wenzhou";

test("a link fits, with its finders in three corners and light around", () => {
  const code = codeOf(LINK);
  const finder = [true, true, true, true, true, true, true, false];
  expect(code?.[0]?.slice(0, 8)).toEqual(finder);
  expect(code?.[0]?.slice(-8)).toEqual([...finder].reverse());
  expect(code?.at(-1)?.slice(0, 8)).toEqual(finder);
  expect(code && widthOf(code)).toBe((code?.length ?? 0) + 8);
  expect(code && pathOf(code)).toMatch(/^M4 4h1v1h-1zM5 4h1v1h-1z/);
});

// A code of version 25 has 117 modules a side and holds 1273 bytes at the lowest correction.
test("up to a code that paper can carry, and no further", () => {
  expect(codeOf("x".repeat(1273))).toHaveLength(117);
  expect(codeOf("x".repeat(1274))).toBeNull();
});
