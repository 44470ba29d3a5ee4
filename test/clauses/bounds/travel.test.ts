import { describe, expect, it } from "vitest";
import { employee, visit } from "../../support.ts";
import { BOTH, boundsOf, INSURED, POOR, stay, type Terms, under } from "./lab.ts";

// SPEC section 4, "Bounds travel".
const inexact = (parameter: string, value: unknown, bound: string): Terms => ({ [parameter]: { value, bound } });

describe("A used fact that is not exact leans towards the person, against, or neither", () => {
  const FUND_MORE = "funds atLeast, part atMost, cash atMost";
  const FUND_LESS = "funds atMost, part atLeast, cash atLeast";
  /** Each parameter, used: its value, which bound leans to the person, the stay and who has it. */
  const PARAMETERS = [
    ["basic.deductible", "100.00", "atMost", "1100.00", {}, "basic"],
    ["basic.rate", "0.80", "atLeast", "1100.00", {}, "basic"],
    ["basic.rate.reduction", "0.05", "atMost", "1100.00", {}, "basic"],
    ["basic.rate.factor", "0.95", "atLeast", "1100.00", {}, "basic"],
    ["basic.preShare", "0.05", "atMost", "1100.00", {}, "basic"],
    ["basic.cap", "700.00", "atLeast", "1100.00", {}, "basic"],
    ["critical.threshold", "1000.00", "atMost", "10100.00", {}, "critical"],
    ["critical.brackets", [{ rate: "0.50" }], "atLeast", "10100.00", {}, "critical"],
    ["critical.cap", "500.00", "atLeast", "10100.00", {}, "critical"],
    ["aid.rate", "0.50", "atLeast", "1100.00", POOR, "aid"],
    ["aid.deductible", "100.00", "atMost", "1100.00", POOR, "aid"],
    ["aid.cap", "90.00", "atLeast", "1100.00", POOR, "aid"],
    ["huiminbao.inScope.rate", "0.50", "atLeast", "1100.00", INSURED, "huiminbao"],
    ["huiminbao.inScope.deductible", "100.00", "atMost", "1100.00", INSURED, "huiminbao"],
    ["huiminbao.inScope.cap", "90.00", "atLeast", "1100.00", INSURED, "huiminbao"],
  ] as const;

  it.each(PARAMETERS)("%s %j leans to the person when %s", (parameter, value, towards, total, who, layer) => {
    const against = towards === "atLeast" ? "atMost" : "atLeast";
    const isFund = layer !== "huiminbao";
    expect(boundsOf(inexact(parameter, value, towards), total, who)).toBe(
      `${layer} atLeast, ${isFund ? FUND_MORE : "cash atMost"}`,
    );
    expect(boundsOf(inexact(parameter, value, against), total, who)).toBe(
      `${layer} atMost, ${isFund ? FUND_LESS : "cash atLeast"}`,
    );
    expect(boundsOf(inexact(parameter, value, "about"), total, who)).toBe(
      `${layer} about, ${isFund ? "funds about, part about, " : ""}cash about`,
    );
    expect(boundsOf(inexact(parameter, value, "target"), total, who)).toBe(
      `${layer} target, ${isFund ? "funds target, part target, " : ""}cash target`,
    );
  });

  it.each([
    ["huiminbao.outOfScope.rate", "0.50", "atLeast"],
    ["huiminbao.outOfScope.deductible", "40.00", "atMost"],
    ["huiminbao.outOfScope.cap", "30.00", "atLeast"],
  ])("%s %s leans to the person when %s", (parameter, value, towards) => {
    const view = under(inexact(parameter, value, towards), [stay("100.00", { ownExpense: "100.00" })], INSURED);
    expect(view.qualifiers).toBe("huiminbao atLeast, cash atMost");
  });

  it.each(["atLeast", "atMost", "about"])("what has neither more nor less in it leans neither way: %s", (bound) => {
    expect(boundsOf(inexact("critical.covers", ["inpatient"], bound), "10100.00")).toBe(
      "critical about, funds about, part about, cash about",
    );
  });

  it("basic.deductible.repeat leans to the person when atMost", () => {
    const terms = {
      "basic.deductible.basis": { value: "visit" },
      "basic.deductible.repeat": { value: ["0.5"], bound: "atMost" },
    };
    expect(boundsOf(terms, "1050.00")).toBe("basic atLeast, funds atLeast, part atMost, cash atMost");
  });
});

describe("psn_cash_pay is atMost when all lean towards the person, atLeast when all against, target when all targets, else about", () => {
  const two = (deductible: string, rate: string) =>
    boundsOf(
      { "basic.deductible": { value: "100.00", bound: deductible }, "basic.rate": { value: "0.80", bound: rate } },
      "1100.00",
    );

  it.each([
    ["atMost", "atLeast", "basic atLeast, funds atLeast, part atMost, cash atMost"],
    ["atLeast", "atMost", "basic atMost, funds atMost, part atLeast, cash atLeast"],
    ["target", "target", "basic target, funds target, part target, cash target"],
    ["atLeast", "atLeast", "basic about, funds about, part about, cash about"],
    ["target", "atLeast", "basic about, funds about, part about, cash about"],
    ["target", "atMost", "basic about, funds about, part about, cash about"],
    ["about", "atLeast", "basic about, funds about, part about, cash about"],
    ["about", "target", "basic about, funds about, part about, cash about"],
  ])("a deductible %s and a rate %s", (deductible, rate, qualifiers) => {
    expect(two(deductible, rate)).toBe(qualifiers);
  });
});

describe("psn_part_amt likewise from the three funds' facts (Huiminbao's, where it comes before aid, reversed)", () => {
  const rate = { "huiminbao.inScope.rate": { value: "0.50", bound: "atLeast" } };

  it("behind the funds Huiminbao's facts concern the cash alone", () => {
    expect(boundsOf(rate, "1100.00", BOTH)).toBe("huiminbao atLeast, cash atMost");
  });

  it("before aid they leave it less", () => {
    const order = { "layers.order": { value: ["basic", "critical", "huiminbao", "aid"] } };
    // 300.00 × 50% = 150.00 from Huiminbao; 150.00 × 50% = 75.00 from aid
    expect(under({ ...rate, ...order }, [stay("1100.00")], BOTH)).toMatchObject({
      amounts:
        "total 1100.00, inScope 1100.00, deductible 100.00, basic 800.00, aid 75.00, funds 875.00, part 225.00, huiminbao 150.00, cash 75.00",
      qualifiers: "aid atMost, funds atMost, part atLeast, huiminbao atLeast, cash atMost",
    });
  });

  it("the funds' own leaning the other way, both together are about", () => {
    const terms = {
      ...rate,
      "layers.order": { value: ["basic", "critical", "huiminbao", "aid"] },
      "aid.rate": { value: "0.50", bound: "atLeast" },
    };
    expect(boundsOf(terms, "1100.00", BOTH)).toBe("aid about, funds about, part about, huiminbao atLeast, cash atMost");
  });
});

describe("A layer's own payment: its own facts mirrored, those of the layers before it reversed, and not at all where …", () => {
  const rate = (bound: string): Terms => inexact("basic.rate", "0.80", bound);
  const NOT_AT_ALL = "basic atLeast, funds atLeast, part atMost, cash atMost";

  it("the layers before it leave it less", () => {
    expect(boundsOf(rate("atLeast"), "10100.00")).toBe(
      "basic atLeast, critical atMost, funds atLeast, part atMost, cash atMost",
    );
    expect(boundsOf(rate("atMost"), "10100.00")).toBe(
      "basic atMost, critical atLeast, funds atMost, part atLeast, cash atLeast",
    );
  });

  it("its own cap decided", () => {
    expect(boundsOf({ ...rate("atLeast"), "critical.cap": { value: "500.00" } }, "10100.00")).toBe(NOT_AT_ALL);
  });

  it("a rate of 0 decided", () => {
    expect(boundsOf({ ...rate("atLeast"), "critical.brackets": { value: [{ rate: "0" }] } }, "10100.00")).toBe(
      NOT_AT_ALL,
    );
    expect(boundsOf({ ...rate("atLeast"), "aid.rate": { value: "0" } }, "1100.00", POOR)).toBe(NOT_AT_ALL);
  });

  it("its threshold was not reached and does not count", () => {
    expect(boundsOf(rate("atLeast"), "1100.00")).toBe(NOT_AT_ALL);
    // of 2,600.00 600.00 is left, more than half of the threshold: less from insurance might reach it
    expect(boundsOf(rate("atLeast"), "2600.00")).toBe(
      "basic atLeast, critical atMost, funds atLeast, part atMost, cash atMost",
    );
  });

  it("its deductible was not reached and does not count", () => {
    const far = { ...rate("atLeast"), "aid.deductible": { value: "700.00" } };
    expect(boundsOf(far, "1100.00", POOR)).toBe(NOT_AT_ALL);
    const near = { ...rate("atLeast"), "aid.deductible": { value: "500.00" } };
    expect(boundsOf(near, "1100.00", POOR)).toBe("basic atLeast, aid atMost, funds atLeast, part atMost, cash atMost");
  });

  it("it was not in play", () => {
    const covers = { "critical.covers": { value: [] } };
    expect(boundsOf({ ...rate("atLeast"), ...covers }, "10100.00")).toBe(NOT_AT_ALL);
  });

  it("all the same way, only targets, mixed", () => {
    const own = (bound: string) => ({ "critical.brackets": { value: [{ rate: "0.50" }], bound } });
    expect(boundsOf({ ...rate("atMost"), ...own("atLeast") }, "10100.00")).toBe(
      "basic atMost, critical atLeast, funds about, part about, cash about",
    );
    expect(boundsOf({ ...rate("target"), ...own("target") }, "10100.00")).toBe(
      "basic target, critical target, funds target, part target, cash target",
    );
    expect(boundsOf({ ...rate("atLeast"), ...own("atLeast") }, "10100.00")).toBe(
      "basic atLeast, critical about, funds atLeast, part atMost, cash atMost",
    );
  });
});

describe("Qualifiers stand on these seven keys only, and only where not exact", () => {
  it("the account's taking the whole share changes none", () => {
    const view = under(inexact("basic.rate", "0.80", "about"), [stay("1100.00")], {
      person: employee({ accountBalance: "9000.00" }),
    });
    expect([view.amounts, view.qualifiers]).toEqual([
      "total 1100.00, inScope 1100.00, deductible 100.00, basic 800.00, funds 800.00, part 300.00, account 300.00",
      "basic about, funds about, part about, cash about",
    ]);
  });

  it("earlier encounters' doubt is not carried", () => {
    const terms = {
      "basic.rate": [
        { value: "0.80", bound: "about", when: { level: "primary" } },
        { value: "0.80", when: { level: "secondary" } },
      ],
      "basic.cap": { value: "1500.00" },
    };
    const first = stay("1100.00");
    // 1,500.00 − 800.00 = 700.00 is left of the cap; 300.00 + 1,300.00 = 1,600.00, of which 600.00 × 50% = 300.00
    const second = visit("2024-06-06", "inpatient", "secondary", "2000.00");
    expect(under(terms, [first, second])).toMatchObject({ qualifiers: "", documented: "1000.00" });
  });
});
