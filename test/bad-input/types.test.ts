import { describe, expect, it } from "vitest";
import { readCase } from "../../src/core/read-case.ts";
import { problemsOf, RULES } from "../support.ts";
import { having } from "./full-case.ts";

// SPEC section 7, wrongType: another kind of JSON value than the one wanted, at every kind of place.

describe("a text is wanted", () => {
  const PLACES = [
    "id",
    "city",
    "person.category",
    "person.birthDate",
    "person.assistance",
    "person.huiminbao",
    "person.accountBalance",
    "carriedIn.outpatient.paid",
    "carriedIn.inpatient.deductibleDue",
    "carriedIn.criticalBase",
    "carriedIn.huiminbaoInScope.base",
    "encounters[0].date",
    "encounters[0].care",
    "encounters[0].level",
    "encounters[0].site",
    "encounters[0].disease",
    "encounters[0].place",
    "encounters[0].expenses.total",
    "encounters[0].expenses.ownExpense",
    "encounters[0].expenses.overLimit",
    "encounters[0].expenses.firstPay",
    "encounters[1].items[0].name",
    "encounters[1].items[0].class",
    "encounters[1].items[0].amount",
    "encounters[1].items[0].firstPayRate",
    "encounters[1].items[0].priceLimit",
    "encounters[1].items[0].code",
    "overrides[0].parameter",
    "overrides[0].when.care",
    "overrides[0].note",
    "overrides[0].value[0].upTo",
    "overrides[0].value[0].rate",
  ];

  it.each(PLACES)("%s", (path) => {
    for (const value of [12, 0, 12.5, true, false, {}])
      expect(problemsOf(having(path, value))).toEqual([`wrongType ${path}`]);
  });

  it.each(PLACES.filter((path) => path !== "overrides[0].when.care"))("%s is no list", (path) => {
    expect(problemsOf(having(path, ["x"]))).toEqual([`wrongType ${path}`]);
  });
});

describe("an object or a list is wanted", () => {
  it.each([
    "person",
    "carriedIn",
    "carriedIn.outpatient",
    "carriedIn.inpatient",
    "carriedIn.huiminbaoInScope",
    "carriedIn.huiminbaoOutOfScope",
    "encounters[0]",
    "encounters[0].expenses",
    "encounters[1].items[0]",
    "overrides[0]",
    "overrides[0].when",
    "overrides[0].value[0]",
  ])("%s is an object", (path) => {
    for (const value of [[], [{}], "x", "", 5, false])
      expect(problemsOf(having(path, value))).toEqual([`wrongType ${path}`]);
  });

  it.each(["encounters", "encounters[1].items", "overrides"])("%s is a list", (path) => {
    for (const value of [{}, { length: 0 }, "x", "", 5, false]) {
      expect(problemsOf(having(path, value))).toEqual([`wrongType ${path}`]);
    }
  });

  it("a list of brackets is a rate or a list", () => {
    for (const value of [{}, 5, true])
      expect(problemsOf(having("overrides[0].value", value))).toEqual(["wrongType overrides[0].value"]);
  });
});

describe("yes or no, and whole numbers", () => {
  it("person.retired", () => {
    for (const value of ["false", "true", "", 0, 1, {}, []]) {
      expect(problemsOf(having("person.retired", value))).toEqual(["wrongType person.retired"]);
    }
  });

  it.each(["carriedIn.year", "carriedIn.inpatient.admissions"])("%s", (path) => {
    for (const value of ["2024", "", 2024.5, true, {}, [2024]])
      expect(problemsOf(having(path, value))).toEqual([`wrongType ${path}`]);
  });

  it("overrides[0].when.retired", () => {
    for (const value of ["true", 1, {}]) {
      expect(problemsOf(having("overrides[0].when", { retired: value }))).toEqual([
        "wrongType overrides[0].when.retired",
      ]);
    }
  });
});

it("an id that is no text is not repeated", () => {
  const read = readCase(having("id", 5), RULES);
  expect(read).toMatchObject({ ok: false, id: null });
});
