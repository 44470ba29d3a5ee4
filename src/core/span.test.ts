import { expect, test } from "vitest";
import type { Fact } from "../facts/fact.ts";
import { fact, rulesOf } from "../facts/test-rules.ts";
import { spanOf } from "./span.ts";

function factOf(body: string): Fact {
  const [only] = rulesOf({ "town.yaml": `jurisdiction: town\nkind: city\nfacts:\n${fact(body)}` }).facts;
  if (only === undefined) throw new Error("no fact");
  return only;
}

test.each([
  ["a fifth of an amount", 'parameter: basic.deductible, value: "500.00"', ["400.00", "600.00"]],
  ["whole fen: a fifth of 9 is 1", 'parameter: basic.deductible, value: "0.09"', ["0.08", "0.10"]],
  ["a cap", 'parameter: basic.cap, value: "1000.00"', ["800.00", "1200.00"]],
  ["ten points of a rate", 'parameter: basic.rate, value: "0.65"', ["0.55", "0.75"]],
  ["not above the whole", 'parameter: basic.preShare, value: "0.95"', ["0.85", "1.00"]],
  ["not below nothing", 'parameter: basic.rate, value: "0.05"', ["0.00", "0.15"]],
  [
    "its own span, where it has one",
    'parameter: basic.rate, value: "0.65", plausible: ["0.60", "0.90"]',
    ["0.60", "0.90"],
  ],
  ["what a deductible is due for", "parameter: basic.deductible.basis, value: visit", ["year", "visit"]],
  ["where brackets begin", "parameter: critical.brackets.basis, value: cumulative", ["cumulative", "aboveThreshold"]],
  ["the base of critical illness", "parameter: critical.base, value: inScope", ["inScope", "inScopeAndFirstPay"]],
  ["the base of Huiminbao", "parameter: huiminbao.inScope.base, value: left", ["left", "afterBasic"]],
])("%s", (_what, body, span) => {
  expect(spanOf(factOf(body), "inpatient")).toEqual(span);
});

test("of brackets every rate moves, and no limit", () => {
  const body = 'parameter: critical.brackets, value: [{ upTo: "100000.00", rate: "0.60" }, { rate: "0.70" }]';
  expect(spanOf(factOf(body), "inpatient")).toEqual([
    [{ upTo: "100000.00", rate: "0.50" }, { rate: "0.60" }],
    [{ upTo: "100000.00", rate: "0.70" }, { rate: "0.80" }],
  ]);
});

test.each([
  ["chronic" as const, [["inpatient"], ["inpatient", "chronic"]]],
  [
    "special" as const,
    [
      ["inpatient", "chronic"],
      ["inpatient", "chronic", "special"],
    ],
  ],
])("of a list of covered care, %s is taken out and put in", (care, span) => {
  expect(spanOf(factOf("parameter: aid.covers, value: [inpatient, chronic]"), care)).toEqual(span);
});

test.each([
  ["no cap", "parameter: basic.cap, value: null"],
  ["factors", 'parameter: basic.deductible.repeat, value: ["1", "0.5"]'],
  ["a list of diseases", "parameter: special.diseases, value: [copd]"],
  ["the order of the layers", "parameter: layers.order, value: [basic, critical, aid, huiminbao]"],
])("nothing to vary: %s", (_what, body) => {
  expect(spanOf(factOf(body), "inpatient")).toBeNull();
});
