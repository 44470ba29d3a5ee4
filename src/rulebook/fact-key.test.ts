import { expect, test } from "vitest";
import { CITY, fact, rulesOf } from "../facts/test-rules.ts";
import { factKey } from "./fact-key.ts";

const rules = rulesOf({
  "+town.yaml": `${CITY.replace("inherits: shire\n", "")}${[
    'parameter: basic.rate, when: { level: primary, care: [inpatient, chronic] }, value: "0.65", from: 2024-03-01',
    'parameter: basic.rate, value: "0.60", evidence: override',
    "parameter: special.diseases, value: [copd, asthma], from: 2023-01-01",
    "show: true, text: someClause, concerns: [price]",
  ]
    .map(fact)
    .join("")}`,
});

test("whose, what, for whom, and since when; the value is no part of it, but of a list", () => {
  expect(rules.facts.map(factKey)).toEqual([
    "town basic.rate care.chronic*inpatient level.primary 2024-03-01",
    "town basic.rate override",
    "town special.diseases copd*asthma 2023-01-01",
  ]);
});

test("a clause goes by the key of its text", () => {
  expect(rules.shown.map(factKey)).toEqual(["town someClause"]);
});
