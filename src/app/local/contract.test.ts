import { describe, expect, test } from "vitest";
import { addOverrides } from "../../facts/add-overrides.ts";
import type { Product } from "../../facts/fact.ts";
import { rulesOf } from "../../facts/test-rules.ts";
import { ruleFileOf } from "../../local/local-figures.ts";
import { likeliest, TERMS, type Term, type Terms, termsIn, withTerms } from "./contract.ts";
import { NOTHING_TYPED, type TypedValue } from "./typed-value.ts";

const rules = rulesOf({
  "+town.yaml":
    "jurisdiction: town\nkind: city\nproducts: [ { id: plus, name: { zh: 加, en: Plus } }, { id: minus, name: { zh: 减, en: Minus } } ]\nfacts: []\n",
});
const typed = (given: Partial<Record<Term, Partial<TypedValue>>>): Terms =>
  Object.fromEntries(TERMS.map((term) => [term, { ...NOTHING_TYPED, ...given[term] }])) as Terms;
const CONTRACT = typed({
  "huiminbao.inScope.deductible": { text: "1万" },
  "huiminbao.inScope.rate": { text: "60" },
  "huiminbao.outOfScope.cap": { isNone: true },
});
const asFacts = (figures: Parameters<typeof ruleFileOf>[1]) =>
  addOverrides(rules, { file: "own.yaml", text: ruleFileOf("town", figures) }).own;

test("a contract's terms become figures for it alone, and come back into their fields", () => {
  const { figures, faults } = withTerms([], "plus", CONTRACT, "合同");
  expect(faults).toEqual({});
  expect(figures.map(({ parameter, value }) => [parameter, value])).toEqual([
    ["huiminbao.inScope.deductible", "10000.00"],
    ["huiminbao.inScope.rate", "0.60"],
    ["huiminbao.outOfScope.cap", null],
  ]);
  expect(figures.every(({ when }) => when.product?.join() === "plus")).toBe(true);
  const terms = termsIn(asFacts(figures), "plus");
  expect(terms["huiminbao.inScope.deductible"].text).toBe("10000.00");
  expect(terms["huiminbao.outOfScope.cap"].isNone).toBe(true);
  expect(termsIn(asFacts(figures), "minus")).toEqual(typed({}));
});

test("entered again it replaces its own terms, and nothing else", () => {
  const first = asFacts([
    ...withTerms([], "plus", CONTRACT, "").figures,
    ...withTerms([], "minus", CONTRACT, "").figures,
  ]);
  const again = withTerms(first, "plus", typed({ "huiminbao.inScope.rate": { text: "70%" } }), "").figures;
  expect(again.map(({ parameter, when, value }) => [when.product?.join(), parameter, value])).toEqual([
    ["minus", "huiminbao.inScope.deductible", "10000.00"],
    ["minus", "huiminbao.inScope.rate", "0.60"],
    ["minus", "huiminbao.outOfScope.cap", null],
    ["plus", "huiminbao.inScope.rate", "0.70"],
  ]);
});

test("what cannot be read is told at its term", () => {
  const { faults } = withTerms([], "plus", typed({ "huiminbao.inScope.rate": { text: "160" } }), "");
  expect(faults).toEqual({ "huiminbao.inScope.rate": "percent" });
});

describe("the product that a contract is likely of", () => {
  const name = { zh: "", en: "" };
  const products: readonly Product[] = [
    { id: "staff", name, category: "employee" },
    { id: "people", name, category: "resident" },
    { id: "all", name },
  ];
  test.each([
    ["people", "employee", "people"],
    ["none", "resident", "people"],
    ["none", "employee", "staff"],
    ["none", "", "all"],
  ])("bought %s, insured as %s: %s", (bought, category, id) => {
    expect(likeliest(products, bought, category)?.id).toBe(id);
  });
  test("fits as little as all others where none fits", () => {
    expect(likeliest(products.slice(0, 1), "none", "resident")?.id).toBe("staff");
    expect(likeliest([], "none", "resident")).toBeUndefined();
  });
});
