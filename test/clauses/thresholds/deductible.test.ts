import { describe, expect, it } from "vitest";
import { caseOf, settlementOf, visit } from "../../support.ts";
import { viewOf } from "../view.ts";

// A resident of 温州 in 2024, from 2024-03-01: stays 90% / 80% / 70% above 300 / 500 / 800 a year; outpatient 300 at hospitals.
const DAY = "2024-04-08";
type Json = Record<string, unknown>;

/** What the last encounter bears, what insurance pays for it, and why nothing if so. */
function last(encounters: readonly Json[], overrides: readonly Json[] = []): readonly string[] {
  const one = settlementOf(caseOf({ encounters, overrides }));
  const zeros = viewOf(one).zeros.split(", ");
  return [one.amounts.act_pay_dedc, one.amounts.hifp_pay, zeros.find((zero) => zero.startsWith("basic")) ?? ""];
}

describe("a yearly deductible at −0.01, 0 and +0.01", () => {
  it.each([
    // above it one fen is left: 0.01 × 90% = 0.009, half up 0.01
    ["inpatient", "primary", "299.99", "299.99", "0.00", "basic belowDeductible 0.01"],
    ["inpatient", "primary", "300.00", "300.00", "0.00", "basic belowDeductible 0.00"],
    ["inpatient", "primary", "300.01", "300.00", "0.01", ""],
    // 0.01 × 80% = 0.008, half up 0.01
    ["inpatient", "secondary", "499.99", "499.99", "0.00", "basic belowDeductible 0.01"],
    ["inpatient", "secondary", "500.00", "500.00", "0.00", "basic belowDeductible 0.00"],
    ["inpatient", "secondary", "500.01", "500.00", "0.01", ""],
    // 0.01 × 70% = 0.007, half up 0.01
    ["inpatient", "tertiary", "799.99", "799.99", "0.00", "basic belowDeductible 0.01"],
    ["inpatient", "tertiary", "800.00", "800.00", "0.00", "basic belowDeductible 0.00"],
    ["inpatient", "tertiary", "800.01", "800.00", "0.01", ""],
    // 0.01 × 40% = 0.004 is less than half a fen; 0.02 × 40% = 0.008 is not
    ["outpatient", "secondary", "299.99", "299.99", "0.00", "basic belowDeductible 0.01"],
    ["outpatient", "secondary", "300.00", "300.00", "0.00", "basic belowDeductible 0.00"],
    ["outpatient", "secondary", "300.01", "300.00", "0.00", "basic roundsToZero"],
    ["outpatient", "secondary", "300.02", "300.00", "0.01", ""],
    // 0.01 × 30% = 0.003; 0.02 × 30% = 0.006
    ["outpatient", "tertiary", "300.00", "300.00", "0.00", "basic belowDeductible 0.00"],
    ["outpatient", "tertiary", "300.01", "300.00", "0.00", "basic roundsToZero"],
    ["outpatient", "tertiary", "300.02", "300.00", "0.01", ""],
    // 0.01 × 50% = 0.005, half up 0.01
    ["chronic", "secondary", "299.99", "299.99", "0.00", "basic belowDeductible 0.01"],
    ["chronic", "secondary", "300.00", "300.00", "0.00", "basic belowDeductible 0.00"],
    ["chronic", "secondary", "300.01", "300.00", "0.01", ""],
    // none at primary
    ["outpatient", "primary", "0.01", "0.00", "0.01", ""],
  ])("%s at %s: %s", (care, level, total, borne, paid, zero) => {
    expect(last([visit(DAY, care, level, total)])).toEqual([borne, paid, zero]);
  });
});

describe("what is left of it for the second encounter of the year", () => {
  const next = (before: Json, care: string, level: string, total: string) =>
    last([before, visit("2024-04-09", care, level, total)]);

  it.each([
    // 800.00 − 500.00 = 300.00
    ["299.99", "299.99", "0.00", "basic belowDeductible 0.01"],
    ["300.00", "300.00", "0.00", "basic belowDeductible 0.00"],
    ["300.01", "300.00", "0.01", ""],
  ])("500.00 of a tertiary hospital's 800: %s", (total, borne, paid, zero) => {
    expect(next(visit(DAY, "inpatient", "tertiary", "500.00"), "inpatient", "tertiary", total)).toEqual([
      borne,
      paid,
      zero,
    ]);
  });

  it.each([
    // the largest counts: 800.00 − 300.00 = 500.00
    ["499.99", "499.99", "0.00", "basic belowDeductible 0.01"],
    ["500.00", "500.00", "0.00", "basic belowDeductible 0.00"],
    ["500.01", "500.00", "0.01", ""],
  ])("primary's 300 borne, then a tertiary hospital: %s", (total, borne, paid, zero) => {
    expect(next(visit(DAY, "inpatient", "primary", "450.00"), "inpatient", "tertiary", total)).toEqual([
      borne,
      paid,
      zero,
    ]);
  });

  it.each([
    // 800.00 is due in the year, although primary's own is 300.00: 800.00 − 100.00 = 700.00
    ["699.99", "699.99", "0.00", "basic belowDeductible 0.01"],
    ["700.00", "700.00", "0.00", "basic belowDeductible 0.00"],
    ["700.01", "700.00", "0.01", ""],
  ])("100.00 of a tertiary hospital's 800 borne, then primary: %s", (total, borne, paid, zero) => {
    expect(next(visit(DAY, "inpatient", "tertiary", "100.00"), "inpatient", "primary", total)).toEqual([
      borne,
      paid,
      zero,
    ]);
  });

  it("800.00 borne, then a secondary hospital: nothing is left of it", () => {
    // 0.01 × 80% = 0.008, half up 0.01
    expect(next(visit(DAY, "inpatient", "tertiary", "900.00"), "inpatient", "secondary", "0.01")).toEqual([
      "0.00",
      "0.01",
      "",
    ]);
  });

  it("100.00 borne at an outpatient clinic, then primary, which has none", () => {
    // 0.01 × 50% = 0.005, half up 0.01
    expect(next(visit(DAY, "outpatient", "tertiary", "100.00"), "outpatient", "primary", "0.01")).toEqual([
      "0.00",
      "0.01",
      "",
    ]);
  });

  it("stays and outpatient care have a deductible each", () => {
    // 299.99 of 300.00, whatever the stay bore
    expect(next(visit(DAY, "inpatient", "tertiary", "900.00"), "chronic", "tertiary", "299.99")).toEqual([
      "299.99",
      "0.00",
      "basic belowDeductible 0.01",
    ]);
  });
});

describe("a deductible per admission, half from the second on", () => {
  const TABLE = [
    { parameter: "basic.deductible.basis", value: "visit" },
    { parameter: "basic.deductible", value: "433.33" },
    { parameter: "basic.deductible.repeat", value: ["1", "0.5"] },
  ];
  const stay = visit(DAY, "inpatient", "secondary", "5000.00");
  const special = visit(DAY, "special", "secondary", "5000.00");

  it.each([
    ["432.32", "432.32", "0.00", "basic belowDeductible 1.01"],
    ["433.32", "433.32", "0.00", "basic belowDeductible 0.01"],
    ["433.33", "433.33", "0.00", "basic belowDeductible 0.00"],
    ["433.34", "433.33", "0.01", ""],
  ])("the first: %s", (total, borne, paid, zero) => {
    expect(last([visit(DAY, "inpatient", "secondary", total)], TABLE)).toEqual([borne, paid, zero]);
  });

  it.each([
    // 433.33 × 0.5 = 216.665, half up 216.67
    ["216.66", "216.66", "0.00", "basic belowDeductible 0.01"],
    ["216.67", "216.67", "0.00", "basic belowDeductible 0.00"],
    ["216.68", "216.67", "0.01", ""],
  ])("the second, and the third, which takes the last factor: %s", (total, borne, paid, zero) => {
    const next = visit("2024-05-05", "familyBed", "primary", total);
    expect(last([stay, next], TABLE)).toEqual([borne, paid, zero]);
    expect(last([stay, stay, next], TABLE)).toEqual([borne, paid, zero]);
  });

  it("a special disease takes the factor of the next admission and is none itself", () => {
    expect(last([special], TABLE)[0]).toBe("433.33");
    expect(last([special, special], TABLE)[0]).toBe("433.33");
    expect(last([special, stay], TABLE)[0]).toBe("433.33");
    expect(last([stay, special], TABLE)[0]).toBe("216.67");
  });

  it("outpatient care takes the first factor, always", () => {
    expect(last([stay, visit("2024-05-05", "outpatient", "secondary", "900.00")], TABLE)[0]).toBe("433.33");
    expect(
      last(
        [visit(DAY, "chronic", "secondary", "900.00"), visit("2024-05-05", "outpatient", "secondary", "900.00")],
        TABLE,
      )[0],
    ).toBe("433.33");
  });

  it("admissions begin afresh with the year", () => {
    expect(last([stay, visit("2025-01-01", "inpatient", "secondary", "900.00")], TABLE)[0]).toBe("433.33");
  });
});
