import { expect, test } from "vitest";
import { chainIn, fact, rulesOf } from "../facts/test-rules.ts";
import { referenceCases } from "./reference-cases.ts";
import { weighing } from "./weigh-city.ts";

const DOCUMENT = "evidence: document, source: { document: elsewhere-1 }";
/** A town where only the deductible and the rate of hospitals are assumed; of the deductible nobody says how far off. */
const rules = rulesOf({
  "+town.yaml": `jurisdiction: town\nkind: city\nproducts: [{ id: plan, name: 某保, category: resident }]\nfacts:\n${[
    'parameter: basic.deductible, value: "500.00"',
    `parameter: basic.deductible.basis, value: visit, ${DOCUMENT}`,
    `parameter: basic.rate, when: { level: primary }, value: "0.90", ${DOCUMENT}`,
    'parameter: basic.rate, when: { level: [secondary, tertiary] }, value: "0.70", plausible: ["0.65", "0.75"]',
    `parameter: basic.cap, value: null, ${DOCUMENT}`,
    ...["critical", "aid", "huiminbao"].map((layer) => `parameter: ${layer}.covers, value: [], ${DOCUMENT}`),
    `parameter: layers.order, value: [basic, critical, aid, huiminbao], ${DOCUMENT}`,
  ]
    .map(fact)
    .join("")}`,
});
const chain = chainIn(rules, "town");
const cases = referenceCases(chain, "2024-05-01");

test("the set: 3 kinds of persons, 16 of visits, 2 totals; grave ones in 5 of hardship, elsewhere, with a contract", () => {
  expect(cases.length).toBe(3 * 16 * 2 + 16 * 5 + 3 * 16 * 3 + 16);
  expect(cases.filter(({ circumstance }) => circumstance === "plain").length).toBe(3 * 16 * 2);
  expect(cases.filter(({ circumstance }) => circumstance === "product").length).toBe(16);
});

test("what hangs on an assumption at most, and on which visit", () => {
  const weighed = weighing(rules);
  for (const { one } of cases) weighed.add(one);
  const rows = weighed.rows();
  // Of 100,000 in all 85,000 are in scope; between 65% and 75% of 84,500 lie 8,450.
  // The deductible between 400 and 600: at primary the person bears 90% of 200 more, which is 180.
  expect(
    rows.map(({ fact: { parameter }, assumption: { low, high, worth } }) => [parameter, low, high, worth]),
  ).toEqual([
    ["basic.rate", "0.65", "0.75", "8450.00"],
    ["basic.deductible", "400.00", "600.00", "180.00"],
  ]);
  const [rate, deductible] = rows;
  expect(rate?.at.encounters[0]).toMatchObject({ level: "secondary", bill: { expenses: { total: 10_000_000 } } });
  expect(deductible?.used).toBe(cases.length);
});

test("what was added so far can be read at any time", () => {
  const weighed = weighing(rules);
  expect(weighed.rows()).toEqual([]);
  const [first] = cases;
  if (first) weighed.add(first.one);
  expect(weighed.rows().map(({ used }) => used)).toEqual([1]);
});
