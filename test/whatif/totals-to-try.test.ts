import { expect, test } from "vitest";
import { parseRate, type Rate } from "../../src/money/rate.ts";
import { totalsToTry } from "../../src/whatif/totals-to-try.ts";
import type { Unknown } from "../../src/whatif/unknown.ts";
import { caseOf, RULES } from "../support.ts";

const TOTAL: Unknown = { index: 0, level: false, share: null, total: true };
const PARTS = { ownExpense: "0", overLimit: "0", firstPay: "0" };

const tried = (more: Record<string, unknown>, unknown = TOTAL, expenses: Record<string, string> = PARTS) =>
  totalsToTry(caseOf({ encounters: [{ date: "2024-05-01", expenses, ...more }] }), unknown, RULES).map(
    ({ total, limits }) => [total, ...limits.map(({ part, kind, whole }) => `${part} ${kind} ${whole}`)].join(" "),
  );

test("a stay: round totals beyond the deductible, and where limits are met", () => {
  expect(tried({ care: "inpatient", level: "primary" })).toEqual([
    "300.00 basic deductible 300.00",
    "500.00",
    "1000.00",
    "2000.00",
    "5000.00",
    "10000.00",
    "20000.00",
    "50000.00",
    // 90% of what is above 300 is 200,000 at 222,522.22
    expect.stringMatching(/^222522\.\d\d basic cap 200000\.00/),
    expect.stringMatching(/critical threshold/),
  ]);
});

test("without a deductible they begin at 100", () => {
  expect(tried({ care: "outpatient", level: "primary" })).toEqual([
    "100.00",
    "200.00",
    "500.00",
    "1000.00",
    "2000.00",
    // half of it is 1,499.995, rounded up
    "2999.99 basic cap 1500.00",
    "5000.00",
    "10000.00",
  ]);
});

test("no total lies below the parts that are known", () => {
  const [first] = tried({ care: "inpatient", level: "primary" }, TOTAL, { ...PARTS, ownExpense: "600.00" });
  // 300 more in scope
  expect(first).toBe("900.00 basic deductible 300.00");
});

test("where more than the total is open no limit is named: each level has its own", () => {
  const open = { ...TOTAL, level: true, share: parseRate("0.20") as Rate };
  expect(tried({ care: "inpatient" }, open, {})).toEqual([
    "500.00",
    "1000.00",
    "2000.00",
    "5000.00",
    "10000.00",
    "20000.00",
    "50000.00",
  ]);
});
