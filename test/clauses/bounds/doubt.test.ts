import { describe, expect, it } from "vitest";
import { BOTH, INSURED, POOR, stay, under } from "./lab.ts";

// SPEC section 4, "Doubt in yuan". A stay of 1,100.00: 800.00 from insurance, 300.00 left; aid 150.00, then Huiminbao 75.00.

describe("A layer's payment is documented when every fact used by it and by the layers before it has evidence document …", () => {
  it.each([
    ["document", "exact", "800.00", "0.00"],
    ["document", "about", "800.00", "0.00"],
    ["document", "atLeast", "800.00", "0.00"],
    ["document", "target", "0.00", "800.00"],
    ["secondary", "exact", "0.00", "800.00"],
    ["reference", "exact", "0.00", "800.00"],
    ["reference", "target", "0.00", "800.00"],
  ])("a rate of %s, %s", (evidence, bound, documented, assumed) => {
    const view = under({ "basic.rate": { value: "0.80", evidence, bound } }, [stay("1100.00")]);
    expect([view.documented, view.assumed]).toEqual([documented, assumed]);
  });

  it("or override", () => {
    const terms = { "basic.rate": { value: "0.70", evidence: "reference", bound: "about" } };
    const overrides = [{ parameter: "basic.rate", value: "0.80" }];
    expect(under(terms, [stay("1100.00")], { overrides })).toMatchObject({
      documented: "800.00",
      assumed: "0.00",
      qualifiers: "",
    });
  });

  it("the layers behind an assumed one are assumed, those before it are not", () => {
    const assumed = (parameter: string, value: unknown) => ({ [parameter]: { value, evidence: "reference" } });
    expect(under({}, [stay("1100.00")], BOTH)).toMatchObject({ documented: "1025.00", assumed: "0.00" });
    expect(under(assumed("huiminbao.inScope.rate", "0.50"), [stay("1100.00")], BOTH)).toMatchObject({
      documented: "950.00",
      assumed: "75.00",
    });
    expect(under(assumed("aid.rate", "0.50"), [stay("1100.00")], BOTH)).toMatchObject({
      documented: "800.00",
      assumed: "225.00",
    });
    expect(under(assumed("basic.rate", "0.80"), [stay("1100.00")], BOTH)).toMatchObject({
      documented: "0.00",
      assumed: "1025.00",
    });
  });

  it("a zero of an assumed threshold, nearly reached, makes what comes behind it assumed", () => {
    // of 2,600.00 600.00 is left, above half of 1,000.00: (2,600.00 − 100.00) × 80% = 2,000.00, then aid 300.00
    const terms = { "critical.threshold": { value: "1000.00", evidence: "reference" } };
    expect(under(terms, [stay("2600.00")], POOR)).toMatchObject({ documented: "2000.00", assumed: "300.00" });
    expect(under(terms, [stay("1100.00")], POOR)).toMatchObject({ documented: "950.00", assumed: "0.00" });
  });

  it("in the order of the layers", () => {
    const terms = {
      "layers.order": { value: ["basic", "critical", "huiminbao", "aid"] },
      "huiminbao.inScope.rate": { value: "0.50", evidence: "reference" },
    };
    // 300.00 × 50% = 150.00 from Huiminbao, 150.00 × 50% = 75.00 from aid
    expect(under(terms, [stay("1100.00")], BOTH)).toMatchObject({ documented: "800.00", assumed: "225.00" });
  });

  it("facts that could not have changed the figure do not matter", () => {
    const terms = {
      "basic.cap": { value: "800.00", evidence: "reference" },
      "critical.brackets": { value: [{ rate: "0.50" }], evidence: "reference" },
      "huiminbao.inScope.cap": { value: "75.00", evidence: "reference" },
    };
    expect(under(terms, [stay("1100.00")], BOTH)).toMatchObject({ documented: "1025.00", assumed: "0.00" });
  });
});

it("Both sums add up to fund_pay_sumamt + hmb_pay", () => {
  const terms = { "aid.rate": { value: "0.50", evidence: "reference" } };
  // in scope 1,100.00: 800.00 + 150.00 + 75.00; own expense 200.00 × 50% = 100.00: Huiminbao pays 175.00
  expect(under(terms, [stay("1300.00", { ownExpense: "200.00" })], BOTH)).toMatchObject({
    amounts:
      "total 1300.00, ownExpense 200.00, inScope 1100.00, deductible 100.00, basic 800.00, aid 150.00, funds 950.00, part 350.00, huiminbao 175.00, cash 175.00",
    documented: "800.00",
    assumed: "325.00",
  });
  expect(under({}, [stay("50.00")], INSURED)).toMatchObject({ documented: "25.00", assumed: "0.00" });
});
