import { describe, expect, it } from "vitest";
import { caseOf, resident, settlementOf, visit } from "../../support.ts";
import { viewOf } from "../view.ts";

// The threshold of 33,690 (温州, 2024), brackets by the person's own word, and aid's deductible of 6,738.
const DAY = "2024-04-08";
type Json = Record<string, unknown>;
/** Insurance pays exactly half of a stay, so that the other half is left to the next layer. */
const HALF = [
  { parameter: "basic.deductible", value: "0.00" },
  { parameter: "basic.rate", value: "0.50" },
  { parameter: "basic.cap", value: null },
];
const stay = (total: string): Json => visit(DAY, "inpatient", "tertiary", total);

describe("critical illness's threshold at −0.01, 0 and +0.01", () => {
  const THRESHOLD = "critical.payable: critical.threshold 33690.00 atMost · disposable income of 温州 in 2023 (67 380)";

  it.each([
    // 33,000.00 are carried in, 690.00 are missing
    ["1379.98", "0.00", "critical belowThreshold 0.01, "],
    ["1380.00", "0.00", "critical belowThreshold 0.00, "],
    // 0.01 × 60% = 0.006, half up 0.01
    ["1380.02", "0.01", ""],
  ])("half of a stay of %s", (total, pays, zero) => {
    const one = settlementOf(
      caseOf({ carriedIn: { year: 2024, criticalBase: "33000.00" }, encounters: [stay(total)], overrides: HALF }),
    );
    const view = viewOf(one);
    expect([one.amounts.hifmi_pay, view.zeros]).toEqual([pays, `${zero}aid notEnrolled, huiminbao notEnrolled`]);
    expect(view.qualifiers).toBe("critical atLeast, funds atLeast, part atMost, cash atMost");
  });

  it("reached by the stay before: it no longer counts", () => {
    const one = settlementOf(
      caseOf({
        carriedIn: { year: 2024, criticalBase: "33000.00" },
        encounters: [stay("1380.00"), stay("1.00")],
        overrides: HALF,
      }),
    );
    // 0.50 × 60% = 0.30
    expect(one.amounts.hifmi_pay).toBe("0.30");
    expect(viewOf(one).cites).toContain(`${THRESHOLD} unused`);
  });

  it("the difference of two payments is rounded, not each of them", () => {
    const one = settlementOf(
      caseOf({ carriedIn: { year: 2024, criticalBase: "33690.01" }, encounters: [stay("0.02")], overrides: HALF }),
    );
    // 0.02 × 60% − 0.01 × 60% = 0.006, half up 0.01; each rounded it would be 0.01 − 0.01
    expect(one.amounts.hifmi_pay).toBe("0.01");
  });
});

describe("critical illness's brackets at −0.01, 0 and +0.01", () => {
  const table = [{ upTo: "50000.00", rate: "0.60" }, { upTo: "90000.00", rate: "0.70" }, { rate: "0.85" }];
  const critical = (basis: string, criticalBase: string, total: string): string => {
    const overrides = [
      ...HALF,
      { parameter: "critical.brackets", value: table },
      { parameter: "critical.brackets.basis", value: basis },
    ];
    return settlementOf(caseOf({ carriedIn: { year: 2024, criticalBase }, encounters: [stay(total)], overrides }))
      .amounts.hifmi_pay;
  };

  it.each([
    // limits measured on the year's base: 50,000.00 − 49,990.00 = 10.00 at 60%, 10.01 = 6.00 + 0.007
    ["cumulative", "49990.00", "19.98", "5.99"],
    ["cumulative", "49990.00", "20.00", "6.00"],
    ["cumulative", "49990.00", "20.02", "6.01"],
    // 90,000.00 − 89,990.00 = 10.00 at 70%: 6.993, 7.00, 7.00 + 0.0085
    ["cumulative", "89990.00", "19.98", "6.99"],
    ["cumulative", "89990.00", "20.00", "7.00"],
    ["cumulative", "89990.00", "20.02", "7.01"],
    // limits measured above the threshold: 33,690.00 + 50,000.00 − 83,680.00 = 10.00 at 60%
    ["aboveThreshold", "83680.00", "19.98", "5.99"],
    ["aboveThreshold", "83680.00", "20.00", "6.00"],
    ["aboveThreshold", "83680.00", "20.02", "6.01"],
    // 33,690.00 + 90,000.00 − 123,680.00 = 10.00 at 70%
    ["aboveThreshold", "123680.00", "20.00", "7.00"],
    ["aboveThreshold", "123680.00", "20.02", "7.01"],
  ])("%s, %s so far, half of a stay of %s", (basis, before, total, pays) => {
    expect(critical(basis, before, total)).toBe(pays);
  });

  it("one stay across the threshold and two limits", () => {
    // cumulative: (50,000 − 33,690) × 60% = 9,786.00; 40,000 × 70% = 28,000.00; (100,000 − 90,000) × 85% = 8,500.00
    expect(critical("cumulative", "0.00", "200000.00")).toBe("46286.00");
    // above the threshold: 50,000 × 60% = 30,000.00; (100,000 − 83,690) × 70% = 16,310 × 70% = 11,417.00
    expect(critical("aboveThreshold", "0.00", "200000.00")).toBe("41417.00");
  });
});

describe("aid's deductible at −0.01, 0 and +0.01", () => {
  const person = resident({ assistance: "lowIncomeEdge" });
  it.each([
    ["13475.98", {}, "0.00", "aid belowDeductible 0.01"],
    ["13476.00", {}, "0.00", "aid belowDeductible 0.00"],
    // 0.01 × 60% = 0.006, half up 0.01
    ["13476.02", {}, "0.01", "huiminbao notEnrolled"],
    // 6,738.00 − 6,000.00 = 738.00 is left of it
    ["1475.98", { aidDeductible: "6000.00", aidBase: "6000.00" }, "0.00", "aid belowDeductible 0.01"],
    ["1476.00", { aidDeductible: "6000.00", aidBase: "6000.00" }, "0.00", "aid belowDeductible 0.00"],
    ["1476.02", { aidDeductible: "6000.00", aidBase: "6000.00" }, "0.01", "huiminbao notEnrolled"],
    // nothing is left of it: 0.02 × 60% = 0.012
    ["0.04", { aidDeductible: "6738.00", aidBase: "9000.00" }, "0.01", "huiminbao notEnrolled"],
  ])("half of a stay of %s, %j carried in", (total, counters, pays, zero) => {
    const one = settlementOf(
      caseOf({ person, carriedIn: { year: 2024, ...counters }, encounters: [stay(total)], overrides: HALF }),
    );
    expect([one.amounts.maf_pay, viewOf(one).zeros.split(", ")[1]]).toEqual([pays, zero]);
  });
});

describe("aid's brackets, measured on the year's base above its deductible, at −0.02, 0 and +0.02", () => {
  const overrides = [
    ...HALF,
    { parameter: "aid.deductible", value: "200.00" },
    { parameter: "aid.rate", value: [{ upTo: "1000.00", rate: "0.50" }, { rate: "0.80" }] },
  ];
  const aid = (...totals: readonly string[]): string =>
    settlementOf(caseOf({ person: resident({ assistance: "orphan" }), encounters: totals.map(stay), overrides }))
      .amounts.maf_pay;

  it.each([
    // half of the stay is left, 1,200.00 − 200.00 = 1,000.00: 499.99; 500.00; 500.00 + 0.02 × 80% = 500.016
    ["2399.96", "499.99"],
    ["2400.00", "500.00"],
    ["2400.04", "500.02"],
  ])("one stay of %s", (total, pays) => {
    expect(aid(total)).toBe(pays);
  });

  it.each([
    // 700.00 − 200.00 = 500.00 so far, 500.00 is left of the first bracket: 249.99; 250.00; 250.00 + 0.016
    ["999.96", "249.99"],
    ["1000.00", "250.00"],
    ["1000.04", "250.02"],
  ])("%s after 1,400.00", (total, pays) => {
    expect(aid("1400.00", total)).toBe(pays);
  });
});
