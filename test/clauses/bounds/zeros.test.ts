import { describe, expect, it } from "vitest";
import { caseOf, settlementOf } from "../../support.ts";
import { BOTH, INSURED, lab, POOR, stay, type Terms, under } from "./lab.ts";

// SPEC section 4, "Zeros are explained". A stay of 1,100.00 leaves 300.00; one of 10,100.00 leaves 2,100.00.
const NOTHING_DUE = { "basic.deductible": { value: "0.00" } };
const ALL_PAID = { ...NOTHING_DUE, "basic.rate": { value: "1" } };
const value = (parameter: string, one: unknown): Terms => ({ [parameter]: { value: one } });

/** Why one layer pays nothing. */
const zero = (layer: string, terms: Terms, bill: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  under(terms, [bill], more)
    .zeros.split(", ")
    .find((one) => one.startsWith(layer)) ?? "";

describe("basic insurance", () => {
  it("nothingLeft goes before rateZero and capUsedUp", () => {
    const bill = stay("80.00", { ownExpense: "80.00" });
    expect(zero("basic", {}, bill)).toBe("basic nothingLeft");
    expect(zero("basic", { ...value("basic.rate", "0"), ...value("basic.cap", "0.00") }, bill)).toBe(
      "basic nothingLeft",
    );
  });

  it("nothingLeft: a share paid first that is all of it", () => {
    expect(zero("basic", value("basic.preShare", "1"), stay("1100.00"))).toBe("basic nothingLeft");
  });

  it.each([
    ["99.99", "basic belowDeductible 0.01"],
    ["100.00", "basic belowDeductible 0.00"],
    ["0.01", "basic belowDeductible 99.99"],
  ])("belowDeductible at %s goes before rateZero and capUsedUp", (total, why) => {
    expect(zero("basic", {}, stay(total))).toBe(why);
    expect(zero("basic", { ...value("basic.rate", "0"), ...value("basic.cap", "0.00") }, stay(total))).toBe(why);
  });

  it("belowDeductible: the distance is from what is left of it after a share paid first", () => {
    // 80.00 − 10% = 72.00; 100.00 − 72.00 = 28.00
    expect(zero("basic", value("basic.preShare", "0.10"), stay("80.00"))).toBe("basic belowDeductible 28.00");
    // 60.00 were borne: 40.00 − 30.00 = 10.00
    expect(under({}, [stay("60.00"), stay("30.00")]).zeros).toContain("basic belowDeductible 10.00");
  });

  it("rateZero goes before capUsedUp", () => {
    expect(zero("basic", value("basic.rate", "0"), stay("1100.00"))).toBe("basic rateZero");
    expect(zero("basic", { ...value("basic.rate", "0"), ...value("basic.cap", "0.00") }, stay("1100.00"))).toBe(
      "basic rateZero",
    );
  });

  it("rateZero: a reduction as large as the rate", () => {
    expect(zero("basic", value("basic.rate.reduction", "0.85"), stay("1100.00"))).toBe("basic rateZero");
  });

  it("capUsedUp goes before roundsToZero", () => {
    expect(zero("basic", value("basic.cap", "0.00"), stay("1100.00"))).toBe("basic capUsedUp");
    const thin = { ...NOTHING_DUE, ...value("basic.rate", "0.0001") };
    expect(zero("basic", { ...thin, ...value("basic.cap", "0.00") }, stay("10.00"))).toBe("basic capUsedUp");
    // 10.00 × 0.01% = 0.001
    expect(zero("basic", thin, stay("10.00"))).toBe("basic roundsToZero");
  });
});

describe("critical illness", () => {
  const noChance = { ...value("critical.brackets", [{ rate: "0" }]), ...value("critical.cap", "0.00") };

  it("notCovered goes before nothingLeft", () => {
    expect(zero("critical", value("critical.covers", []), stay("10100.00"))).toBe("critical notCovered");
    expect(zero("critical", { ...ALL_PAID, ...value("critical.covers", []) }, stay("10100.00"))).toBe(
      "critical notCovered",
    );
  });

  it("nothingLeft goes before belowThreshold", () => {
    expect(zero("critical", ALL_PAID, stay("10100.00"))).toBe("critical nothingLeft");
  });

  it("belowThreshold goes before rateZero and capUsedUp", () => {
    expect(zero("critical", {}, stay("1100.00"))).toBe("critical belowThreshold 700.00");
    expect(zero("critical", noChance, stay("1100.00"))).toBe("critical belowThreshold 700.00");
    // of 4,600.00 exactly 1,000.00 is left: (4,600.00 − 100.00) × 80% = 3,600.00
    expect(zero("critical", {}, stay("4600.00"))).toBe("critical belowThreshold 0.00");
  });

  it("rateZero goes before capUsedUp", () => {
    expect(zero("critical", noChance, stay("10100.00"))).toBe("critical rateZero");
  });

  it("capUsedUp goes before roundsToZero", () => {
    expect(zero("critical", value("critical.cap", "0.00"), stay("10100.00"))).toBe("critical capUsedUp");
    const thin = value("critical.brackets", [{ rate: "0.0001" }]);
    // of 4,650.00 1,010.00 is left: 10.00 × 0.01% = 0.001
    expect(zero("critical", { ...thin, ...value("critical.cap", "0.00") }, stay("4650.00"))).toBe("critical capUsedUp");
    expect(zero("critical", thin, stay("4650.00"))).toBe("critical roundsToZero");
  });
});

// Both pay a rate above a deductible within a cap; Huiminbao has a second part, which here has nothing to pay.
describe.each([
  ["aid", "aid", POOR],
  ["huiminbao", "huiminbao.inScope", INSURED],
] as const)("%s", (layer, part, who) => {
  const noChance = { ...value(`${part}.rate`, "0"), ...value(`${part}.cap`, "0.00") };

  it("notCovered goes before notEnrolled and nothingLeft", () => {
    const covers = value(`${layer}.covers`, ["chronic"]);
    expect(zero(layer, covers, stay("1100.00"), who)).toBe(`${layer} notCovered`);
    expect(zero(layer, covers, stay("1100.00"))).toBe(`${layer} notCovered`);
    expect(zero(layer, { ...ALL_PAID, ...covers }, stay("1100.00"), who)).toBe(`${layer} notCovered`);
  });

  it("notEnrolled goes before nothingLeft", () => {
    expect(zero(layer, {}, stay("1100.00"))).toBe(`${layer} notEnrolled`);
    expect(zero(layer, ALL_PAID, stay("1100.00"))).toBe(`${layer} notEnrolled`);
  });

  it("nothingLeft goes before belowDeductible", () => {
    expect(zero(layer, { ...ALL_PAID, ...value(`${part}.deductible`, "9.00") }, stay("1100.00"), who)).toBe(
      `${layer} nothingLeft`,
    );
  });

  it("belowDeductible goes before rateZero and capUsedUp", () => {
    const terms = value(`${part}.deductible`, "300.50");
    expect(zero(layer, terms, stay("1100.00"), who)).toBe(`${layer} belowDeductible 0.50`);
    expect(zero(layer, { ...terms, ...noChance }, stay("1100.00"), who)).toBe(`${layer} belowDeductible 0.50`);
    expect(zero(layer, value(`${part}.deductible`, "300.00"), stay("1100.00"), who)).toBe(
      `${layer} belowDeductible 0.00`,
    );
  });

  it("rateZero goes before capUsedUp", () => {
    expect(zero(layer, noChance, stay("1100.00"), who)).toBe(`${layer} rateZero`);
  });

  it("capUsedUp goes before roundsToZero", () => {
    expect(zero(layer, value(`${part}.cap`, "0.00"), stay("1100.00"), who)).toBe(`${layer} capUsedUp`);
    // of 110.00 102.00 is left, 2.00 above a deductible of 100.00: 2.00 × 0.01% = 0.0002
    const thin = { ...value(`${part}.rate`, "0.0001"), ...value(`${part}.deductible`, "100.00") };
    expect(zero(layer, { ...thin, ...value(`${part}.cap`, "0.00") }, stay("110.00"), who)).toBe(`${layer} capUsedUp`);
    expect(zero(layer, thin, stay("110.00"), who)).toBe(`${layer} roundsToZero`);
  });
});

describe("Huiminbao's two parts", () => {
  const bill = stay("1150.00", { ownExpense: "50.00" });

  it("nothingLeft only where neither has anything", () => {
    // in scope nothing is left; own expense 50.00 of a deductible of 60.00
    const terms = { ...ALL_PAID, ...value("huiminbao.outOfScope.deductible", "60.00") };
    expect(zero("huiminbao", terms, bill, INSURED)).toBe("huiminbao belowDeductible 10.00");
  });

  it("the first of the list that applies to either", () => {
    const terms = { ...value("huiminbao.inScope.rate", "0"), ...value("huiminbao.outOfScope.deductible", "60.00") };
    expect(zero("huiminbao", terms, bill, INSURED)).toBe("huiminbao belowDeductible 10.00");
    const capped = { ...value("huiminbao.inScope.cap", "0.00"), ...value("huiminbao.outOfScope.rate", "0") };
    expect(zero("huiminbao", capped, bill, INSURED)).toBe("huiminbao rateZero");
  });
});

describe("A layer that pays 0 ends in one step, take of 0.00; all other steps: applied", () => {
  const stepsOf = (terms: Terms, total: string) =>
    settlementOf(caseOf({ city: "lab", encounters: [stay(total)], ...BOTH }), lab(terms)).steps ?? [];

  it("one step for each layer behind basic insurance", () => {
    const terms = { ...value("aid.rate", "0"), ...value("huiminbao.inScope.cap", "0.00") };
    const zeros = stepsOf(terms, "1100.00").filter(({ outcome }) => outcome !== "applied");
    expect(
      zeros.map(({ id, operation, operands, result, outcome }) => ({ id, operation, operands, result, outcome })),
    ).toEqual([
      {
        id: "critical.pay",
        operation: "take",
        operands: [
          { name: "zero", value: "0.00" },
          { name: "distance", value: "700.00" },
        ],
        result: "0.00",
        outcome: "belowThreshold",
      },
      {
        id: "aid.pay",
        operation: "take",
        operands: [{ name: "zero", value: "0.00" }],
        result: "0.00",
        outcome: "rateZero",
      },
      {
        id: "huiminbao.pay",
        operation: "take",
        operands: [{ name: "zero", value: "0.00" }],
        result: "0.00",
        outcome: "capUsedUp",
      },
    ]);
    const layers = stepsOf(terms, "1100.00").map(({ layer }) => layer);
    expect(layers.filter((layer) => ["critical", "aid", "huiminbao"].includes(layer))).toEqual([
      "critical",
      "aid",
      "huiminbao",
    ]);
  });

  it("basic insurance may show its deductible before it", () => {
    const basic = stepsOf({}, "70.00").filter(({ layer }) => layer === "basic");
    expect(basic.map(({ id, outcome, result }) => [id, outcome, result])).toEqual([
      ["basic.deductible", "applied", "70.00"],
      ["basic.pay", "belowDeductible", "0.00"],
    ]);
  });
});
