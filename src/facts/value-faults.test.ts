import { describe, expect, test } from "vitest";
import { fact, NATION, problemsOf, rulesOf } from "./test-rules.ts";
import { readValue } from "./values.ts";

const file = (parameter: string, value: string) => ({
  "a.yaml": `${NATION}${fact(`parameter: ${parameter}, value: ${value}`)}`,
});

describe("values of each kind that are accepted", () => {
  test.each<[string, string, unknown]>([
    ["basic.deductible", '"300"', 30_000],
    ["basic.deductible", '"0.00"', 0],
    ["basic.deductible", '"1000000000.00"', 100_000_000_000],
    ["basic.cap", "null", null],
    ["basic.cap", '"200000.5"', 20_000_050],
    ["basic.rate", '"0.6525"', 6525],
    [
      "basic.rate",
      '[{ upTo: "100.00", rate: "0.5" }, { rate: "0.6" }]',
      [
        { upTo: 10_000, rate: 5000 },
        { upTo: null, rate: 6000 },
      ],
    ],
    ["critical.brackets", '[{ upTo: "0.01", rate: "0" }]', [{ upTo: 1, rate: 0 }]],
    ["aid.rate", '[{ rate: "1" }]', [{ upTo: null, rate: 10_000 }]],
    ["basic.preShare", '"0.1"', 1000],
    ["basic.deductible.repeat", '["1", "0.5", "0"]', [10_000, 5000, 0]],
    ["basic.deductible.repeat", '["0.5"]', [5000]],
    ["basic.deductible.basis", "visit", "visit"],
    ["critical.brackets.basis", "aboveThreshold", "aboveThreshold"],
    ["critical.base", "inScopeAndFirstPay", "inScopeAndFirstPay"],
    ["huiminbao.inScope.base", "left", "left"],
    // beyond the last limit nothing is paid
    ["critical.brackets", '[{ upTo: "100.00", rate: "0.5" }]', [{ upTo: 10_000, rate: 5000 }]],
    ["critical.covers", "[]", []],
    ["critical.covers", "[inpatient, familyBed]", ["inpatient", "familyBed"]],
    ["special.diseases", "[copd]", ["copd"]],
    ["chronic.diseases", "[]", []],
    ["layers.order", "[basic, huiminbao, critical, aid]", ["basic", "huiminbao", "critical", "aid"]],
    ["indicator.ownExpense", '"0.2"', 2000],
  ])("%s: %s", (parameter, value, read) => expect(rulesOf(file(parameter, value)).facts[0]?.read).toEqual(read));
});

describe("values of each kind that are refused", () => {
  test.each<[string, string, string, string]>([
    // money
    ["basic.deductible", "300", "wrongType", "value"],
    ["basic.deductible", "null", "wrongType", "value"],
    ["basic.deductible", '"-1.00"', "invalidMoney", "value"],
    ["basic.deductible", '"300.001"', "invalidMoney", "value"],
    ["basic.deductible", '"三百"', "invalidMoney", "value"],
    ["basic.deductible", '"1000000000.01"', "tooLarge", "value"],
    ["critical.threshold", '["1.00"]', "wrongType", "value"],
    // money or no cap
    ["basic.cap", '"none"', "invalidMoney", "value"],
    ["aid.cap", "0", "wrongType", "value"],
    // rate
    ["basic.preShare", "0.1", "wrongType", "value"],
    ["basic.preShare", '"1.01"', "invalidRate", "value"],
    ["basic.preShare", '"10%"', "invalidRate", "value"],
    ["basic.rate.reduction", '"0.12345"', "invalidRate", "value"],
    ["basic.rate.factor", '[{ rate: "0.9" }]', "wrongType", "value"],
    ["indicator.oldAndYoung", '"65"', "invalidRate", "value"],
    // rate or brackets
    ["basic.rate", '"60"', "invalidRate", "value"],
    ["basic.rate", "null", "wrongType", "value"],
    ["basic.rate", "[]", "unknownValue", "value"],
    ["aid.rate", '["0.5"]', "wrongType", "value[0]"],
    ["aid.rate", "[null]", "wrongType", "value[0]"],
    ["aid.rate", "[[]]", "wrongType", "value[0]"],
    [
      "basic.rate",
      '[{ upTo: "100.00", rate: "0.5" }, { upTo: "100.00", rate: "0.6" }, { rate: "0.7" }]',
      "unknownValue",
      "value[1].upTo",
    ],
    [
      "basic.rate",
      '[{ upTo: "100.00", rate: "0.5" }, { upTo: "50.00", rate: "0.6" }, { rate: "0.7" }]',
      "unknownValue",
      "value[1].upTo",
    ],
    ["basic.rate", '[{ upTo: "0.00", rate: "0.5" }, { rate: "0.7" }]', "unknownValue", "value[0].upTo"],
    ["basic.rate", '[{ rate: "0.5" }, { rate: "0.7" }]', "missingKey", "value[0].upTo"],
    ["basic.rate", '[{ upTo: "100.00" }, { rate: "0.7" }]', "missingKey", "value[0].rate"],
    ["basic.rate", '[{ upTo: "100.00", rate: "0.5", from: "0" }, { rate: "0.7" }]', "unknownKey", "value[0].from"],
    ["basic.rate", '[{ upTo: 100, rate: "0.5" }, { rate: "0.7" }]', "wrongType", "value[0].upTo"],
    ["basic.rate", '[{ upTo: "100.00", rate: "50" }, { rate: "0.7" }]', "invalidRate", "value[0].rate"],
    // brackets
    ["critical.brackets", '"0.60"', "wrongType", "value"],
    ["critical.brackets", '{ rate: "0.60" }', "wrongType", "value"],
    // lists of factors, of care kinds, of diseases
    ["basic.deductible.repeat", '"0.5"', "wrongType", "value"],
    ["basic.deductible.repeat", "[]", "unknownValue", "value"],
    ["basic.deductible.repeat", '["1", "1.5"]', "invalidRate", "value[1]"],
    ["aid.covers", "inpatient", "wrongType", "value"],
    ["aid.covers", "[inpatient, dentist]", "unknownValue", "value[1]"],
    ["aid.covers", "[inpatient, inpatient]", "unknownValue", "value[1]"],
    ["huiminbao.covers", "null", "wrongType", "value"],
    ["chronic.diseases", "diabetes", "wrongType", "value"],
    ["chronic.diseases", "[diabetes, 7]", "wrongType", "value[1]"],
    ["special.diseases", '["", copd]', "unknownValue", "value[0]"],
    // words
    ["basic.deductible.basis", "month", "unknownValue", "value"],
    ["basic.deductible.basis", "true", "wrongType", "value"],
    ["critical.brackets.basis", "above", "unknownValue", "value"],
    ["critical.base", "total", "unknownValue", "value"],
    ["huiminbao.inScope.base", "afterAid", "unknownValue", "value"],
    // the order of the layers
    ["layers.order", "[basic, critical, aid]", "unknownValue", "value"],
    ["layers.order", "[critical, basic, aid, huiminbao]", "unknownValue", "value"],
    ["layers.order", "[basic, critical, critical, huiminbao]", "unknownValue", "value[2]"],
    ["layers.order", "[basic, critical, aid, account]", "unknownValue", "value[3]"],
  ])("%s: %s", (parameter, value, reason, at) => {
    expect(problemsOf(file(parameter, value))).toContainEqual({
      file: "a.yaml",
      line: 5,
      code: "invalidValue",
      values: { parameter, at, reason },
    });
  });
});

test("after a fault there is no value, whatever was sound in it", () => {
  const faults: string[] = [];
  const read = (raw: unknown) => readValue("brackets", raw, "value", (at, code) => faults.push(`${at} ${code}`));
  expect(read([{ upTo: "100.00", rate: "60" }, { rate: "0.5" }])).toBeUndefined();
  expect(faults).toEqual(["value[0].rate invalidRate"]);
  expect(read([{ rate: "0.5" }])).toEqual([{ upTo: null, rate: 5000 }]);
});
