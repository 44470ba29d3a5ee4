import { describe, expect, it } from "vitest";
import { caseOf, problemsOf, settlementOf, visit } from "../support.ts";

// SPEC section 7 for overrides: values of each type, and ties.
const DAY = "2024-05-01";
type Json = Record<string, unknown>;

describe("a value that its parameter does not have", () => {
  const problems = (parameter: string, value: unknown) =>
    problemsOf(
      caseOf({
        encounters: [],
        overrides: [
          { parameter: "basic.rate", value: "0.5" },
          { parameter, value },
        ],
      }),
    );

  it.each([
    ["basic.deductible", null, "wrongType overrides[1].value"],
    ["basic.deductible", 300, "wrongType overrides[1].value"],
    ["basic.deductible", "300,00", "invalidMoney overrides[1].value"],
    ["basic.deductible.basis", "day", "unknownValue overrides[1].value"],
    ["basic.deductible.basis", ["year"], "wrongType overrides[1].value"],
    ["basic.deductible.repeat", "0.5", "wrongType overrides[1].value"],
    ["basic.deductible.repeat", ["1", "1.5"], "invalidRate overrides[1].value[1]"],
    ["basic.deductible.repeat", ["1", 0.5], "wrongType overrides[1].value[1]"],
    ["basic.rate.reduction", "10", "invalidRate overrides[1].value"],
    ["basic.preShare", [{ rate: "0.1" }], "wrongType overrides[1].value"],
    ["basic.cap", "none", "invalidMoney overrides[1].value"],
    ["basic.cap", 0, "wrongType overrides[1].value"],
    ["chronic.diseases", "asthma", "wrongType overrides[1].value"],
    ["chronic.diseases", ["asthma", 5], "wrongType overrides[1].value[1]"],
    ["critical.covers", ["inpatient", "dental"], "unknownValue overrides[1].value[1]"],
    ["critical.covers", null, "wrongType overrides[1].value"],
    ["critical.brackets", "0.6", "wrongType overrides[1].value"],
    ["critical.brackets", [{ upTo: "9.00", rate: "2" }, { rate: "0.6" }], "invalidRate overrides[1].value[0].rate"],
    ["critical.brackets", [{ rate: "0.6" }, { rate: "0.7" }], "missingKey overrides[1].value[0].upTo"],
    ["critical.brackets.basis", "threshold", "unknownValue overrides[1].value"],
    ["critical.base", "firstPay", "unknownValue overrides[1].value"],
    ["huiminbao.inScope.base", "inScope", "unknownValue overrides[1].value"],
    ["layers.order", ["critical", "basic", "aid", "huiminbao"], "unknownValue overrides[1].value"],
    ["layers.order", "basic", "wrongType overrides[1].value"],
    ["layers.order", ["basic", "critical", "aid"], "unknownValue overrides[1].value"],
    ["indicator.ownExpense", "20%", "invalidRate overrides[1].value"],
    ["price.consultation", null, "wrongType overrides[1].value"],
  ])("%s %j", (parameter, value, problem) => {
    expect(problems(parameter, value)).toEqual([problem]);
  });

  it.each([
    ["basic.cap", null],
    ["aid.cap", null],
    ["huiminbao.outOfScope.cap", null],
    ["critical.cap", "0.00"],
    ["basic.rate", [{ upTo: "9.00", rate: "0.5" }, { rate: "0.6" }]],
    ["aid.rate", "1"],
    ["basic.deductible.repeat", ["1", "0.5", "0"]],
    ["critical.covers", []],
    ["layers.order", ["basic", "huiminbao", "critical", "aid"]],
  ])("%s %j is one", (parameter, value) => {
    expect(problemsOf(caseOf({ encounters: [], overrides: [{ parameter, value }] }))).toEqual([]);
  });
});

describe("notAllowed: a tie, at the later one, and only when an encounter meets both", () => {
  const rate = (when: Json | null, value = "0.5"): Json => ({ parameter: "basic.rate", when, value });
  const stay = visit(DAY, "inpatient", "primary", "900.00");
  const ties = (overrides: readonly Json[], ...encounters: readonly Json[]) =>
    problemsOf(caseOf({ encounters, overrides }));

  it.each([
    ["no conditions", [rate(null), rate(null)]],
    ["the same text twice", [rate({ care: "inpatient" }), rate({ care: "inpatient" })]],
    ["one key each", [rate({ care: "inpatient" }), rate({ level: "primary" }, "0.6")]],
    ["lists that overlap", [rate({ level: ["primary", "secondary"] }), rate({ level: ["primary", "tertiary"] })]],
  ])("%s", (_what, overrides) => {
    expect(ties(overrides, stay)).toEqual(["notAllowed overrides[1]"]);
  });

  it("whichever stands later is named, with others between", () => {
    const other = { parameter: "basic.deductible", value: "9.00" };
    const overrides = [rate({ level: "primary" }), other, rate({ care: "inpatient" })];
    expect(ties(overrides, stay)).toEqual(["notAllowed overrides[2]"]);
  });

  it("no encounter meets both", () => {
    const overrides = [rate({ care: "inpatient" }), rate({ level: "primary" })];
    expect(
      ties(overrides, visit(DAY, "inpatient", "secondary", "9.00"), visit(DAY, "outpatient", "primary", "9.00")),
    ).toEqual([]);
    expect(ties(overrides)).toEqual([]);
  });

  it("the second encounter meets both", () => {
    expect(
      ties(
        [rate({ care: "inpatient" }), rate({ level: "primary" })],
        visit(DAY, "outpatient", "primary", "9.00"),
        stay,
      ),
    ).toEqual(["notAllowed overrides[1]"]);
  });

  it("more keys go before fewer", () => {
    expect(ties([rate({ care: "inpatient" }), rate({ care: "inpatient", level: "primary" })], stay)).toEqual([]);
  });

  it("for a special disease its own care goes before inpatient", () => {
    const overrides = [rate({ care: "inpatient" }, "0.5"), rate({ care: "special" }, "0.25")];
    const special = visit(DAY, "special", "primary", "700.00");
    expect(ties(overrides, special)).toEqual([]);
    // (700.00 − 300.00) × 25% = 100.00
    expect(settlementOf(caseOf({ encounters: [special], overrides })).amounts.hifp_pay).toBe("100.00");
  });

  it("what ties behind a special disease's own care is no tie; what ties beside its condition is", () => {
    const special = visit(DAY, "special", "primary", "700.00");
    const inpatient = rate({ care: "inpatient" });
    expect(ties([inpatient, inpatient, rate({ care: "special" })], special)).toEqual([]);
    // Neither is for special diseases alone.
    expect(ties([rate({ level: "primary" }), inpatient], special)).toEqual(["notAllowed overrides[1]"]);
    expect(ties([inpatient, rate({ level: "primary" })], special)).toEqual(["notAllowed overrides[1]"]);
  });

  it("other parameters, and lists of diseases, which are united", () => {
    expect(ties([rate(null), { parameter: "basic.cap", value: null }], stay)).toEqual([]);
    const lists = [
      { parameter: "chronic.diseases", value: ["gout"] },
      { parameter: "chronic.diseases", value: ["eczema"] },
    ];
    expect(ties(lists, visit(DAY, "chronic", "primary", "9.00", { disease: "gout" }))).toEqual([]);
  });
});
