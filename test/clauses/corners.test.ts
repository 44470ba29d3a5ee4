import { expect, test } from "vitest";
import { caseOf, settled, settlementOf, visit } from "../support.ts";
import { lab, stay } from "./bounds/lab.ts";

test("a disease that a condition names changes what is paid, and only where it is named", () => {
  const terms = { "basic.rate": [{ value: "0.50" }, { value: "0.90", when: { disease: "gout" } }] };
  const at = (disease: string | null) => visit("2024-05-05", "inpatient", "primary", "1000.00", { disease });
  const free = { ...terms, "basic.deductible": { value: "0.00" } };
  const { settlements } = settled(
    caseOf({ city: "lab", encounters: [at("gout"), at(null), at("cough"), at("gout")] }),
    lab(free),
  );
  expect(settlements.map(({ amounts }) => amounts.hifp_pay)).toEqual(["900.00", "500.00", "500.00", "900.00"]);
});

test("only a consultation has a price, whatever else costs more", () => {
  const items = [
    { name: "诊疗费", class: "A", amount: "12.01", code: "consultation" },
    { name: "诊疗费", class: "A", amount: "12.00", code: "consultation" },
    { name: "药", class: "A", amount: "99.00", code: "medicine" },
    { name: "药", class: "A", amount: "99.00" },
  ];
  const one = { date: "2024-05-05", care: "outpatient", level: "primary", items };
  const { notices } = settlementOf(
    caseOf({ city: "lab", encounters: [one] }),
    lab({ "price.consultation": { value: "12.00" } }),
  );
  expect(notices).toMatchObject([{ code: "priceAbove", line: 0, limit: "12.00" }]);
  expect(notices).toHaveLength(1);
});

test("a step cites a fact's note where it has one", () => {
  const overrides = [
    { parameter: "basic.rate", value: "0.50", note: "on the wall" },
    { parameter: "basic.cap", value: "9000.00" },
  ];
  const { steps = [] } = settlementOf(caseOf({ city: "lab", encounters: [stay("1100.00")], overrides }), lab({}));
  const cited = (parameter: string) => steps.flatMap(({ facts }) => facts).find((fact) => fact.parameter === parameter);
  expect(cited("basic.rate")).toEqual({
    parameter: "basic.rate",
    value: "0.50",
    bound: "exact",
    evidence: "override",
    jurisdiction: "case",
    from: null,
    to: null,
    lapsed: false,
    used: true,
    note: "on the wall",
  });
  expect(Object.keys(cited("basic.cap") ?? {})).not.toContain("note");
  expect(Object.keys(cited("basic.cap") ?? {})).not.toContain("source");
});
