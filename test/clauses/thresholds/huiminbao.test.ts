import { describe, expect, it } from "vitest";
import { caseOf, resident, settlementOf, visit } from "../../support.ts";
import { viewOf } from "../view.ts";

// A contract entered by the person: 40% above 1,000 within 500 of what is left in scope, 30% above 200 within 90 of own expense.
const CONTRACT = [
  { parameter: "basic.cap", value: null },
  { parameter: "huiminbao.inScope.rate", value: "0.40" },
  { parameter: "huiminbao.inScope.deductible", value: "1000.00" },
  { parameter: "huiminbao.inScope.cap", value: "500.00" },
  { parameter: "huiminbao.outOfScope.rate", value: "0.30" },
  { parameter: "huiminbao.outOfScope.deductible", value: "200.00" },
  { parameter: "huiminbao.outOfScope.cap", value: "90.00" },
];

/** What Huiminbao pays of a township's bill, half of which insurance pays, and why nothing if so. */
function huiminbao(
  total: string,
  parts: Record<string, unknown> = {},
  counters: Record<string, unknown> = {},
): readonly string[] {
  const one = settlementOf(
    caseOf({
      person: resident({ huiminbao: "wenzhou-resident" }),
      carriedIn: { year: 2024, ...counters },
      encounters: [visit("2024-04-08", "outpatient", "primary", total, parts)],
      overrides: CONTRACT,
    }),
  );
  return [one.amounts.hmb_pay, viewOf(one).zeros.split(", ").at(-1) ?? ""];
}
const NOTHING = "aid notCovered";

describe("the in-scope part", () => {
  it.each([
    // half of the bill is left: 999.99, 1,000.00, 1,000.01 (0.01 × 40% = 0.004), 1,000.02 (0.008)
    ["1999.98", "0.00", "huiminbao belowDeductible 0.01"],
    ["2000.00", "0.00", "huiminbao belowDeductible 0.00"],
    ["2000.02", "0.00", "huiminbao roundsToZero"],
    ["2000.04", "0.01", NOTHING],
    // 1,249.98 × 40% = 499.992; 1,250.00 × 40% = 500.00; 1,250.02 × 40% = 500.008, above the cap
    ["4499.96", "499.99", NOTHING],
    ["4500.00", "500.00", NOTHING],
    ["4500.04", "500.00", NOTHING],
  ])("a bill of %s", (total, pays, zero) => {
    expect(huiminbao(total)).toEqual([pays, zero]);
  });

  it.each([
    // 1,000.00 − 400.00 = 600.00 is left of the deductible
    ["1199.98", { deductible: "400.00", base: "400.00" }, "0.00", "huiminbao belowDeductible 0.01"],
    ["1200.00", { deductible: "400.00", base: "400.00" }, "0.00", "huiminbao belowDeductible 0.00"],
    ["1200.04", { deductible: "400.00", base: "400.00" }, "0.01", NOTHING],
    // 500.00 − 499.99 = 0.01 is left of the cap: 0.02 × 40% = 0.008, 0.04 × 40% = 0.016
    ["0.04", { deductible: "1000.00", base: "2000.00", paid: "499.99" }, "0.01", NOTHING],
    ["0.08", { deductible: "1000.00", base: "2000.00", paid: "499.99" }, "0.01", NOTHING],
    ["0.08", { deductible: "1000.00", base: "2000.00", paid: "500.00" }, "0.00", "huiminbao capUsedUp"],
  ])("a bill of %s with %j carried in", (total, huiminbaoInScope, pays, zero) => {
    expect(huiminbao(total, {}, { huiminbaoInScope })).toEqual([pays, zero]);
  });
});

describe("the own-expense part", () => {
  it.each([
    // 0.01 × 30% = 0.003, 0.02 × 30% = 0.006
    ["199.99", "0.00", "huiminbao belowDeductible 0.01"],
    ["200.00", "0.00", "huiminbao belowDeductible 0.00"],
    ["200.01", "0.00", "huiminbao roundsToZero"],
    ["200.02", "0.01", NOTHING],
    // 299.97 × 30% = 89.991; 300.00 × 30% = 90.00; 300.02 × 30% = 90.006, above the cap
    ["499.97", "89.99", NOTHING],
    ["500.00", "90.00", NOTHING],
    ["500.02", "90.00", NOTHING],
  ])("own expense of %s", (ownExpense, pays, zero) => {
    expect(huiminbao(ownExpense, { ownExpense })).toEqual([pays, zero]);
  });

  it("own expense, what is over a limit and first pay are one base", () => {
    // 100.00 + 60.00 + 40.02 = 200.02; 0.02 × 30% = 0.006, half up 0.01
    expect(huiminbao("200.02", { ownExpense: "100.00", overLimit: "60.00", firstPay: "40.02" })).toEqual([
      "0.01",
      NOTHING,
    ]);
  });

  it.each([
    // 200.00 − 150.00 = 50.00 is left of the deductible
    ["50.00", { deductible: "150.00", base: "150.00" }, "0.00", "huiminbao belowDeductible 0.00"],
    ["50.02", { deductible: "150.00", base: "150.00" }, "0.01", NOTHING],
    ["9.00", { deductible: "200.00", base: "700.00", paid: "90.00" }, "0.00", "huiminbao capUsedUp"],
  ])("own expense of %s with %j carried in", (ownExpense, huiminbaoOutOfScope, pays, zero) => {
    expect(huiminbao(ownExpense, { ownExpense }, { huiminbaoOutOfScope })).toEqual([pays, zero]);
  });
});

it("each part is rounded by itself", () => {
  // in scope (2,002.02 ÷ 2 − 1,000.00) × 40% = 1.01 × 40% = 0.404; own expense (203.35 − 200.00) × 30% = 1.005: 0.40 + 1.01
  expect(huiminbao("2205.37", { ownExpense: "203.35" })).toEqual(["1.41", NOTHING]);
});

it("a rate in brackets goes on where the year's base above the deductible stands", () => {
  const table = [{ upTo: "1000.00", rate: "0.40" }, { rate: "0.60" }];
  const one = settlementOf(
    caseOf({
      person: resident({ huiminbao: "wenzhou-resident" }),
      carriedIn: { year: 2024, huiminbaoInScope: { deductible: "1000.00", base: "1900.00" } },
      encounters: [visit("2024-04-08", "outpatient", "primary", "300.00")],
      overrides: [
        ...CONTRACT.filter(({ parameter }) => parameter !== "huiminbao.inScope.rate"),
        { parameter: "huiminbao.inScope.rate", value: table },
      ],
    }),
  );
  // 1,900.00 − 1,000.00 = 900.00 so far; 150.00 is left: 100.00 × 40% + 50.00 × 60% = 70.00
  expect(one.amounts.hmb_pay).toBe("70.00");
});
