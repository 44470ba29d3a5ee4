import { describe, expect, it } from "vitest";
import { caseOf, employee, resident, settlementOf, visit } from "../../support.ts";
import { type View, viewOf } from "../view.ts";

const DAY = "2024-04-08";
const ABOUT = "basic about, funds about, part about, cash about";
type Json = Record<string, unknown>;

const viewAt = (more: Json): View => viewOf(settlementOf(caseOf(more)));
const paid = (view: View, layer: string): string | undefined =>
  new RegExp(`${layer} ([\\d.]+)`).exec(view.amounts)?.[1];

describe("the outpatient cap of 1,500", () => {
  it.each([
    // × 50%: 1,499.99; 1,499.995, half up 1,500.00, the cap; 1,500.00; 1,500.005, half up 1,500.01, above it
    ["2999.98", "1499.99", "basic atLeast, funds atLeast, part atMost, cash atMost", "1499.99"],
    ["2999.99", "1500.00", "basic atLeast, funds atLeast, part atMost, cash atMost", "1500.00"],
    ["3000.00", "1500.00", "basic atLeast, funds atLeast, part atMost, cash atMost", "1500.00"],
    ["3000.01", "1500.00", ABOUT, "0.00"],
    ["3000.02", "1500.00", ABOUT, "0.00"],
  ])("a bill of %s: %s, on a tie not resting on the cap", (total, basic, qualifiers, documented) => {
    const view = viewAt({ encounters: [visit(DAY, "outpatient", "primary", total)] });
    expect([paid(view, "basic"), view.qualifiers, view.documented]).toEqual([basic, qualifiers, documented]);
  });

  it.each([
    // 1,500.00 − 1,499.99 = 0.01: 0.02 × 50% is just that, 0.03 × 50% = 0.015, half up 0.02, is above it
    ["0.02", "0.01", "0.01"],
    ["0.03", "0.01", "0.00"],
  ])("a fen left, a bill of %s", (total, basic, documented) => {
    const carriedIn = { year: 2024, outpatient: { paid: "1499.99", inScope: "2999.98" } };
    const view = viewAt({ carriedIn, encounters: [visit(DAY, "outpatient", "primary", total)] });
    expect([paid(view, "basic"), view.documented]).toEqual([basic, documented]);
  });

  it("used up by the visit before", () => {
    const encounters = [visit(DAY, "outpatient", "primary", "3000.00"), visit(DAY, "chronic", "primary", "62.00")];
    const view = viewAt({ encounters });
    // 33,690.00 − 62.00 = 33,628.00
    expect(view.zeros).toBe(
      "basic capUsedUp, critical belowThreshold 33628.00, aid notEnrolled, huiminbao notEnrolled",
    );
    expect(view.cites).toContain("basic.pay: basic.cap 1500.00 about · reference wenzhou");
    expect(view.qualifiers).toBe(ABOUT);
  });

  it("more than used up, as another desk's figures carried in may have it", () => {
    const carriedIn = { year: 2024, outpatient: { paid: "1600.00" } };
    expect(viewAt({ carriedIn, encounters: [visit(DAY, "outpatient", "primary", "10.00")] }).zeros).toContain(
      "basic capUsedUp",
    );
  });
});

describe("the inpatient caps", () => {
  const used = { deductible: "800.00", deductibleDue: "800.00", inScope: "900000.00" };

  it.each([
    // 200,000.00 − 199,000.00 = 1,000.00 is left; × 70%: 999.992, 999.999 and 1,000.006 round to 999.99, 1,000.00 and 1,000.01
    ["1428.56", "999.99", ABOUT, "0.00"],
    ["1428.57", "1000.00", ABOUT, "0.00"],
    ["1428.58", "1000.00", "", "1000.00"],
  ])("200,000 for residents, a stay of %s", (total, basic, qualifiers, documented) => {
    const carriedIn = { year: 2024, inpatient: { ...used, paid: "199000.00" } };
    const view = viewAt({ carriedIn, encounters: [visit(DAY, "inpatient", "tertiary", total)] });
    expect([paid(view, "basic"), view.qualifiers, view.documented]).toEqual([basic, qualifiers, documented]);
  });

  it.each([
    // 470,000.00 − 469,000.00 = 1,000.00; × 80%: 999.992, 1,000.00 and 1,000.008
    ["1249.99", "999.99", ABOUT, "0.00"],
    ["1250.00", "1000.00", ABOUT, "0.00"],
    ["1250.01", "1000.00", "", "1000.00"],
  ])("470,000 for employees, a stay of %s", (total, basic, qualifiers, documented) => {
    const carriedIn = { year: 2024, inpatient: { ...used, paid: "469000.00" } };
    const view = viewAt({ person: employee(), carriedIn, encounters: [visit(DAY, "inpatient", "tertiary", total)] });
    expect([paid(view, "basic"), view.qualifiers, view.documented]).toEqual([basic, qualifiers, documented]);
  });

  it("used up", () => {
    const carriedIn = { year: 2024, inpatient: { ...used, paid: "200000.00" } };
    const view = viewAt({ carriedIn, encounters: [visit(DAY, "special", "primary", "0.01")] });
    // 33,690.00 − 0.01 = 33,689.99; an exact cap leaves nothing in doubt
    expect([view.zeros, view.qualifiers]).toEqual([
      "basic capUsedUp, critical belowThreshold 33689.99, aid notEnrolled, huiminbao notEnrolled",
      "",
    ]);
  });
});

/** Insurance pays exactly half of a stay, so that the other half is left to the next layer. */
const HALF = [
  { parameter: "basic.deductible", value: "0.00" },
  { parameter: "basic.rate", value: "0.50" },
  { parameter: "basic.cap", value: null },
];

describe("critical illness's cap of 1,000 by the person's own word", () => {
  const carriedIn = { year: 2024, criticalBase: "40000.00", criticalPaid: "900.00" };
  const overrides = [...HALF, { parameter: "critical.cap", value: "1000.00" }];
  const MORE = "critical atLeast, funds atLeast, part atMost, cash atMost";

  it.each([
    // 1,000.00 − 900.00 = 100.00 is left; × 60% of the half left: 99.99; 99.996; 100.002; 100.008
    ["333.30", "99.99", MORE, "99.99"],
    ["333.32", "100.00", MORE, "100.00"],
    ["333.34", "100.00", MORE, "100.00"],
    ["333.36", "100.00", "", "0.00"],
  ])("a stay of %s", (total, critical, qualifiers, assumed) => {
    const view = viewAt({ carriedIn, overrides, encounters: [visit(DAY, "inpatient", "tertiary", total)] });
    expect([paid(view, "critical"), view.qualifiers, view.assumed]).toEqual([critical, qualifiers, assumed]);
  });

  it("used up", () => {
    const full = { ...carriedIn, criticalPaid: "1000.00" };
    const view = viewAt({ carriedIn: full, overrides, encounters: [visit(DAY, "inpatient", "tertiary", "333.36")] });
    expect([view.zeros, view.qualifiers]).toEqual(["critical capUsedUp, aid notEnrolled, huiminbao notEnrolled", ""]);
  });
});

describe("aid's cap of 80,000", () => {
  const person = resident({ assistance: "minimumLiving" });
  const RATE = "aid.payable: aid.rate 0.70 atLeast · 国办发〔2021〕42号";
  const CAP = "aid.capLeft: aid.cap 80000.00 about · reference national";

  it.each([
    // 80,000.00 − 79,900.00 = 100.00 is left; × 70%: 99.988, 100.002, 100.009
    ["285.68", "99.99", [RATE, `${CAP} unused`]],
    ["285.72", "100.00", [RATE, `${CAP} unused`]],
    ["285.74", "100.00", [`${RATE} unused`, CAP]],
  ])("half of a stay of %s", (total, aid, cites) => {
    const carriedIn = { year: 2024, aidBase: "120000.00", aidPaid: "79900.00" };
    const view = viewAt({
      person,
      carriedIn,
      overrides: HALF,
      encounters: [visit(DAY, "inpatient", "tertiary", total)],
    });
    expect([paid(view, "aid"), view.qualifiers]).toEqual([aid, "aid about, funds about, part about, cash about"]);
    expect(view.cites).toEqual(expect.arrayContaining(cites));
  });

  it("used up", () => {
    const carriedIn = { year: 2024, aidBase: "120000.00", aidPaid: "80000.00" };
    const view = viewAt({
      person,
      carriedIn,
      overrides: HALF,
      encounters: [visit(DAY, "inpatient", "tertiary", "285.68")],
    });
    // 33,690.00 − 142.84 = 33,547.16
    expect(view.zeros).toBe("critical belowThreshold 33547.16, aid capUsedUp, huiminbao notEnrolled");
    expect(view.qualifiers).toBe("aid about, funds about, part about, cash about");
  });
});
