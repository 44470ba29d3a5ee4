import { describe, expect, test } from "vitest";
import { rulesOf } from "../facts/test-rules.ts";
import { readExamples } from "./read-examples.ts";
import { tryExample } from "./try-example.ts";

const RULES = rulesOf({
  "+town.yaml": `jurisdiction: town
kind: city
facts:
  - { parameter: basic.deductible.basis, value: year, evidence: reference }
  - { parameter: basic.deductible, value: "20.00", evidence: reference }
  - { parameter: basic.rate, value: "0.50", bound: atLeast, evidence: reference }
  - { parameter: basic.cap, value: null, evidence: reference }
  - { parameter: critical.covers, value: [], evidence: reference }
  - { parameter: aid.covers, value: [], evidence: reference }
  - { parameter: huiminbao.covers, value: [], evidence: reference }
  - { parameter: layers.order, value: [basic, critical, aid, huiminbao], evidence: reference }
`,
});

/** What differs of an example of one visit of 120.00: (120.00 − 20.00) × 50% = 50.00. */
function differences(expected: string, level = "primary") {
  const read = readExamples({
    file: "one.yaml",
    text: `examples:
  - title: t
    why: w
    case:
      id: one
      city: town
      person: { category: resident, retired: false, assistance: none, huiminbao: none }
      encounters:
        - date: 2024-05-01
          care: outpatient
          level: ${level}
          expenses: { total: "120.00", ownExpense: "0.00", overLimit: "0.00", firstPay: "0.00" }
    ${expected}
`,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const [example] = read.examples;
  if (example === undefined) throw new Error("no example");
  return tryExample(example, RULES).map(({ path, expected, found }) => `${path}: ${expected}, not ${found}`);
}

describe("an example that comes out as it says", () => {
  test.each([
    'settlements: [{ amounts: { hifp_pay: "50.00", psn_cash_pay: "70.00" } }]',
    'settlements: [{ amounts: { act_pay_dedc: "20.00" }, qualifiers: { hifp_pay: atLeast, fund_pay_sumamt: atLeast, psn_part_amt: atMost, psn_cash_pay: atMost } }]',
    'settlements: [{ amounts: {}, documented: "0.00", assumed: "50.00", outcomes: { critical: notCovered, basic: applied }, notices: [] }]',
    "years: [{ year: 2024, indicators: {} }]",
  ])("%s", (expected) => {
    expect(differences(expected)).toEqual([]);
  });

  test("a refusal", () => {
    expect(differences("refused: { code: unknownValue, path: 'encounters[0].level' }", "fourth")).toEqual([]);
  });
});

describe("what does not come out is named with what came out", () => {
  test.each([
    ['settlements: [{ amounts: { hifp_pay: "50.01" } }]', "settlements[0].amounts.hifp_pay: 50.01, not 50.00"],
    ['settlements: [{ amounts: {}, documented: "50.00" }]', "settlements[0].documented: 50.00, not 0.00"],
    [
      "settlements: [{ amounts: {}, outcomes: { aid: notEnrolled } }]",
      "settlements[0].outcomes.aid: notEnrolled, not notCovered",
    ],
    ["settlements: []", "settlements: 0, not 1"],
    ["settlements: [{ amounts: {}, notices: [{ code: lapsedDocument, document: a }] }]", "settlements[0].notices: "],
    ["settlements: [{ amounts: {}, qualifiers: {} }]", 'settlements[0].qualifiers: {}, not {"fund_pay'],
    ["years: []", "years: 0, not 1"],
    ["refused: { code: noFact, path: 'encounters[0]' }", "refused: noFact encounters[0], not nothing"],
  ])("%s", (expected, said) => {
    expect(differences(expected)).toEqual([expect.stringContaining(said)]);
  });

  test("a case that is refused", () => {
    expect(differences("settlements: []", "fourth")).toEqual([
      "refused: nothing, not unknownValue encounters[0].level",
    ]);
  });
});
