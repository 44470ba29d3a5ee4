import { describe, expect, it } from "vitest";
import { caseOf, resident, settlementOf, visit } from "../../support.ts";
import { viewOf } from "../view.ts";

// What was not reached is in doubt only once more than half of it is held against it.
const DAY = "2024-04-08";
const ABOUT = "basic about, funds about, part about, cash about";
/** Insurance pays exactly half of a stay, so that the other half is left to the next layer. */
const HALF = [
  { parameter: "basic.deductible", value: "0.00" },
  { parameter: "basic.rate", value: "0.50" },
];

describe("a deductible of 500", () => {
  it.each([
    ["249.99", ""],
    ["250.00", ""],
    ["250.01", ABOUT],
  ])("%s in the first stay", (total, qualifiers) => {
    expect(viewOf(settlementOf(caseOf({ encounters: [visit(DAY, "inpatient", "secondary", total)] }))).qualifiers).toBe(
      qualifiers,
    );
  });

  it.each([
    // 100.00 + 150.00 = 250.00 is half
    ["149.99", ""],
    ["150.00", ""],
    ["150.01", ABOUT],
  ])("%s after 100.00 were borne", (total, qualifiers) => {
    const encounters = [visit(DAY, "inpatient", "secondary", "100.00"), visit(DAY, "inpatient", "secondary", total)];
    expect(viewOf(settlementOf(caseOf({ encounters }))).qualifiers).toBe(qualifiers);
  });
});

describe("an outpatient deductible of 300", () => {
  it.each([
    ["149.99", ""],
    ["150.00", ""],
    ["150.01", ABOUT],
  ])("%s", (total, qualifiers) => {
    const view = viewOf(settlementOf(caseOf({ encounters: [visit(DAY, "chronic", "tertiary", total)] })));
    expect(view.qualifiers).toBe(qualifiers);
  });
});

describe("critical illness's threshold of 33,690", () => {
  const criticalBase = "16800.00";
  it.each([
    // 16,800.00 + 45.00 = 16,845.00 is half of 33,690.00; the threshold may be lower, so that more may be paid
    ["89.98", "44.99", "critical belowThreshold 16845.01", ""],
    ["90.00", "45.00", "critical belowThreshold 16845.00", ""],
    ["90.02", "45.01", "critical belowThreshold 16844.99", "critical atLeast, funds atLeast, part atMost, cash atMost"],
  ])("a stay of %s of which %s is left", (total, left, zero, qualifiers) => {
    const one = caseOf({
      carriedIn: { year: 2024, criticalBase },
      encounters: [visit(DAY, "inpatient", "tertiary", total)],
      overrides: HALF,
    });
    const view = viewOf(settlementOf(one));
    expect([view.amounts.split(", ").at(-1), view.zeros, view.qualifiers]).toEqual([
      `cash ${left}`,
      `${zero}, aid notEnrolled, huiminbao notEnrolled`,
      qualifiers,
    ]);
  });
});

describe("aid's deductible of 6,738", () => {
  it.each([
    // 3,369.00 is half of it
    ["6737.98", "aid belowDeductible 3369.01", ""],
    ["6738.00", "aid belowDeductible 3369.00", ""],
    ["6738.02", "aid belowDeductible 3368.99", "aid about, funds about, part about, cash about"],
  ])("half of a stay of %s", (total, zero, qualifiers) => {
    const one = caseOf({
      person: resident({ assistance: "lowIncomeEdge" }),
      encounters: [visit(DAY, "inpatient", "tertiary", total)],
      overrides: HALF,
    });
    const view = viewOf(settlementOf(one));
    expect([view.zeros.split(", ")[1], view.qualifiers]).toEqual([zero, qualifiers]);
  });

  it.each([
    // 3,000.00 + 369.00 is half
    ["738.00", ""],
    ["738.02", "aid about, funds about, part about, cash about"],
  ])("half of a stay of %s after 3,000.00 were borne", (total, qualifiers) => {
    const one = caseOf({
      person: resident({ assistance: "lowIncomeEdge" }),
      carriedIn: { year: 2024, aidDeductible: "3000.00", aidBase: "3000.00" },
      encounters: [visit(DAY, "inpatient", "tertiary", total)],
      overrides: HALF,
    });
    expect(viewOf(settlementOf(one)).qualifiers).toBe(qualifiers);
  });
});
