import { describe, expect, test } from "vitest";
import { rulesOf } from "../facts/test-rules.ts";
import { belowFloor } from "./floors.ts";

const DOCUMENT = "evidence: document, source: { document: d }";
/** What a town's fact and its shire's say of one parameter; what is below the floor, with the days. */
function below(town: string, shire: string): string[] {
  const rules = rulesOf({
    "+shire.yaml": `jurisdiction: shire\nkind: province\nfrom: 2022-01-01\nfacts:\n  - { ${shire}, ${DOCUMENT} }\n`,
    "+town.yaml": `jurisdiction: town\nkind: city\ninherits: shire\nfacts:\n  - { ${town}, ${DOCUMENT} }\n`,
  });
  return belowFloor(rules, "town").map(
    ({ parameter, from, to, boxes }) => `${parameter} ${from} ${to} ${JSON.stringify(boxes)}`,
  );
}
const rate = (value: string, more = "") => `parameter: basic.rate, value: ${value}${more}`;

describe("a rate", () => {
  test.each([
    ['"0.60"', '"0.65", bound: atLeast', ["basic.rate 2022-01-01 null [{}]"]],
    ['"0.65"', '"0.65", bound: atLeast', []],
    ['"0.60"', '"0.65"', []],
    ['"0.60"', '"0.65", bound: atMost', []],
    ['"0.60", to: 2023-06-30', '"0.65", bound: atLeast', ["basic.rate 2022-01-01 2023-06-30 [{}]"]],
    ['"0.60"', '"0.65", bound: atLeast, from: 2023-07-01', ["basic.rate 2023-07-01 null [{}]"]],
    [
      '"0.60", when: { category: resident }',
      '"0.65", bound: atLeast, when: { care: chronic }',
      ['basic.rate 2022-01-01 null [{"person":["resident"],"care":["chronic"]}]'],
    ],
    // The shire's own order decides: a floor for one care alone does not reach the others.
    ['"0.60", when: { care: inpatient }', '"0.65", bound: atLeast, when: { care: chronic }', []],
  ])("%s under %s", (town, shire, expected) => expect(below(rate(town), rate(shire))).toEqual(expected));
});

describe("brackets are compared where either turns", () => {
  const floor = '[{ upTo: "1000.00", rate: "0.60" }, { rate: "0.70" }], bound: atLeast';
  test.each([
    ['[{ upTo: "1000.00", rate: "0.60" }, { rate: "0.70" }]', 0],
    ['[{ upTo: "500.00", rate: "0.60" }, { rate: "0.70" }]', 0],
    ['[{ upTo: "2000.00", rate: "0.60" }, { rate: "0.70" }]', 1],
    ['[{ upTo: "2000.00", rate: "0.90" }]', 1],
    ['"0.70"', 0],
    ['"0.65"', 1],
  ])("%s", (town, count) => expect(below(rate(town), rate(floor))).toHaveLength(count));
});

describe("amounts", () => {
  test.each([
    ['parameter: basic.deductible, value: "300.01"', 'parameter: basic.deductible, value: "300.00", bound: atMost', 1],
    ['parameter: basic.deductible, value: "300.00"', 'parameter: basic.deductible, value: "300.00", bound: atMost', 0],
    ['parameter: basic.cap, value: "4999.99"', 'parameter: basic.cap, value: "5000.00", bound: atLeast', 1],
    ["parameter: basic.cap, value: null", 'parameter: basic.cap, value: "5000.00", bound: atLeast', 0],
    ['parameter: basic.cap, value: "5000.00"', "parameter: basic.cap, value: null, bound: atLeast", 1],
    [
      'parameter: basic.deductible.repeat, value: ["1", "0.6"]',
      'parameter: basic.deductible.repeat, value: ["1", "0.5"], bound: atMost',
      1,
    ],
    [
      'parameter: basic.deductible.repeat, value: ["1", "0.5", "0"]',
      'parameter: basic.deductible.repeat, value: ["1", "0.5"], bound: atMost',
      0,
    ],
  ])("%s under %s", (town, shire, count) => expect(below(town, shire)).toHaveLength(count));
});

test("a city without a province is below no floor, nor is a province", () => {
  const rules = rulesOf({
    "+town.yaml":
      'jurisdiction: town\nkind: city\nfacts:\n  - { parameter: basic.rate, value: "0.10", evidence: reference }\n',
  });
  expect(belowFloor(rules, "town")).toEqual([]);
  expect(belowFloor(rules, "nowhere")).toEqual([]);
});
