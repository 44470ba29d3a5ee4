import { describe, expect, it } from "vitest";
import { readCase } from "../../src/core/read-case.ts";
import { problemsOf, RULES, settled } from "../support.ts";
import { FULL, having, lacking } from "./full-case.ts";

// SPEC section 7: invalidJson, unknownKey, missingKey, wrongType; and what may be null or absent.
const idOf = (one: unknown): string | null => {
  const read = readCase(one, RULES);
  return read.ok ? read.case.id : read.id;
};

it("the full case is valid", () => {
  expect(problemsOf(FULL)).toEqual([]);
});

describe("invalidJson", () => {
  it.each([[null], [[]], [[FULL]], ["text"], [""], [5], [true]])("%j is no JSON object; it has no id", (line) => {
    expect([problemsOf(line), idOf(line)]).toEqual([["invalidJson"], null]);
  });
});

describe("unknownKey", () => {
  it.each([
    "ward",
    "Id",
    "person.ward",
    "person.name",
    "carriedIn.ward",
    "carriedIn.outpatient.ward",
    "carriedIn.outpatient.admissions",
    "carriedIn.inpatient.ward",
    "carriedIn.huiminbaoInScope.inScope",
    "carriedIn.huiminbaoOutOfScope.ward",
    "encounters[0].ward",
    "encounters[1].index",
    "encounters[0].expenses.inScope",
    "encounters[1].items[0].quantity",
    "overrides[0].bound",
    "overrides[0].from",
    "overrides[0].when.year",
    "overrides[0].value[0].from",
    "overrides[0].value[1].from",
  ])("%s", (path) => {
    expect(problemsOf(having(path, "x"))).toEqual([`unknownKey ${path}`]);
  });

  it.each(["constructor", "toString", "hasOwnProperty", "valueOf"])("%s, which every object inherits", (key) => {
    for (const path of [key, `person.${key}`, `encounters[0].${key}`, `overrides[0].when.${key}`]) {
      expect(problemsOf(having(path, "x"))).toEqual([`unknownKey ${path}`]);
    }
  });

  it("__proto__ as a key of its own", () => {
    const text = JSON.stringify(FULL);
    expect(problemsOf(JSON.parse(text.replace('"id":', '"__proto__":{"id":"y"},"id":')))).toEqual([
      "unknownKey __proto__",
    ]);
    expect(problemsOf(JSON.parse(text.replace('"category":', '"__proto__":{},"category":')))).toEqual([
      "unknownKey person.__proto__",
    ]);
    expect(problemsOf(JSON.parse(text.replace('{"care":"inpatient"}', '{"__proto__":{}}')))).toEqual([
      "unknownKey overrides[0].when.__proto__",
    ]);
  });

  it("__proto__ does not stand in for what is missing", () => {
    const text = JSON.stringify(FULL).replace('"id":"full",', '"__proto__":{"id":"y"},');
    expect([problemsOf(JSON.parse(text)), idOf(JSON.parse(text))]).toEqual([
      ["unknownKey __proto__", "missingKey id"],
      null,
    ]);
  });
});

describe("missingKey", () => {
  it.each([
    "id",
    "city",
    "person",
    "encounters",
    "person.category",
    "person.retired",
    "person.assistance",
    "person.huiminbao",
    "carriedIn.year",
    "encounters[0].date",
    "encounters[0].care",
    "encounters[1].level",
    "encounters[0].expenses.total",
    "encounters[0].expenses.ownExpense",
    "encounters[0].expenses.overLimit",
    "encounters[0].expenses.firstPay",
    "encounters[1].items[0].name",
    "encounters[1].items[0].class",
    "encounters[1].items[0].amount",
    "overrides[0].parameter",
    "overrides[0].value",
    "overrides[0].value[0].upTo",
    "overrides[0].value[0].rate",
    "overrides[0].value[1].rate",
  ])("%s", (path) => {
    expect(problemsOf(lacking(path))).toEqual([`missingKey ${path}`]);
  });
});

const OPTIONAL = [
  "carriedIn",
  "overrides",
  "person.birthDate",
  "person.accountBalance",
  "encounters[0].site",
  "encounters[0].disease",
  "encounters[0].place",
  "encounters[1].items[0].firstPayRate",
  "encounters[1].items[0].priceLimit",
  "encounters[1].items[0].code",
  "overrides[0].when",
  "overrides[0].note",
  "carriedIn.outpatient",
  "carriedIn.inpatient",
  "carriedIn.outpatient.deductible",
  "carriedIn.outpatient.deductibleDue",
  "carriedIn.outpatient.paid",
  "carriedIn.outpatient.inScope",
  "carriedIn.inpatient.deductible",
  "carriedIn.inpatient.deductibleDue",
  "carriedIn.inpatient.paid",
  "carriedIn.inpatient.inScope",
  "carriedIn.inpatient.admissions",
  "carriedIn.criticalBase",
  "carriedIn.criticalPaid",
  "carriedIn.aidDeductible",
  "carriedIn.aidBase",
  "carriedIn.aidPaid",
  "carriedIn.huiminbaoInScope",
  "carriedIn.huiminbaoInScope.deductible",
  "carriedIn.huiminbaoInScope.base",
  "carriedIn.huiminbaoInScope.paid",
  "carriedIn.huiminbaoOutOfScope",
  "carriedIn.huiminbaoOutOfScope.deductible",
  "carriedIn.huiminbaoOutOfScope.base",
  "carriedIn.huiminbaoOutOfScope.paid",
];

describe("what may be absent or null", () => {
  it.each(OPTIONAL)("%s: both mean the same", (path) => {
    expect(problemsOf(lacking(path))).toEqual([]);
    expect(problemsOf(having(path, null))).toEqual([]);
    expect(settled(having(path, null))).toEqual(settled(lacking(path)));
  });

  it("a place that is absent is local", () => {
    expect(settled(lacking("encounters[0].place"))).toEqual(settled(FULL));
  });
});

describe("null where something is wanted: wrongType", () => {
  it.each([
    "id",
    "city",
    "person",
    "person.category",
    "person.retired",
    "person.assistance",
    "person.huiminbao",
    "carriedIn.year",
    "encounters",
    "encounters[0]",
    "encounters[0].date",
    "encounters[0].care",
    "encounters[0].level",
    "encounters[0].expenses",
    "encounters[0].expenses.total",
    "encounters[0].expenses.firstPay",
    "encounters[1].items",
    "encounters[1].items[0]",
    "encounters[1].items[0].name",
    "encounters[1].items[0].class",
    "encounters[1].items[0].amount",
    "overrides[0]",
    "overrides[0].parameter",
    "overrides[0].when.care",
    "overrides[0].value",
    "overrides[0].value[0]",
    "overrides[0].value[0].upTo",
    "overrides[0].value[0].rate",
  ])("%s", (path) => {
    expect(problemsOf(having(path, null))[0]).toBe(`wrongType ${path}`);
  });
});
