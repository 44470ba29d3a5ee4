import { describe, expect, it } from "vitest";
import { caseOf, problemsOf, visit } from "../support.ts";
import { having } from "./full-case.ts";

// SPEC section 7: invalidMoney, invalidRate, invalidDate, unknownValue, tooLarge.

describe("invalidMoney", () => {
  const PLACES = [
    "person.accountBalance",
    "carriedIn.outpatient.deductible",
    "carriedIn.outpatient.inScope",
    "carriedIn.inpatient.paid",
    "carriedIn.criticalPaid",
    "carriedIn.aidDeductible",
    "carriedIn.huiminbaoOutOfScope.paid",
    "encounters[0].expenses.total",
    "encounters[0].expenses.ownExpense",
    "encounters[0].expenses.overLimit",
    "encounters[0].expenses.firstPay",
    "encounters[1].items[0].amount",
    "encounters[1].items[0].priceLimit",
    "overrides[0].value[0].upTo",
  ];

  it.each(PLACES)("%s", (path) => {
    for (const text of ["", "1.234", "-1.00"]) expect(problemsOf(having(path, text))).toEqual([`invalidMoney ${path}`]);
  });

  it.each([
    "1.234",
    "12.345",
    "-1.00",
    "-0",
    "+1.00",
    "1,000.00",
    "1 000.00",
    "１２.００",
    "12．00",
    "",
    " ",
    " 1.00",
    "1.00 ",
    "1.00\n",
    "1.",
    ".50",
    ".",
    "1..0",
    "1.0.0",
    "1e3",
    "0x10",
    "1_000",
    "NaN",
    "Infinity",
    "¥12",
    "12元",
    "1.2万",
    "一百",
    "٣٤",
    "null",
  ])("%j", (text) => {
    expect(problemsOf(having("encounters[0].expenses.total", text))).toEqual([
      "invalidMoney encounters[0].expenses.total",
    ]);
  });

  it.each(["90", "90.0", "90.00", "0090.00", "999999999.99", "1000000000", "1000000000.00", "0001000000000.00"])(
    "%s is money",
    (text) => {
      expect(problemsOf(having("encounters[0].expenses.total", text))).toEqual([]);
    },
  );
});

describe("tooLarge", () => {
  it.each([
    "person.accountBalance",
    "carriedIn.inpatient.inScope",
    "carriedIn.criticalBase",
    "carriedIn.huiminbaoInScope.base",
    "encounters[0].expenses.total",
    "encounters[0].expenses.ownExpense",
    "encounters[1].items[0].amount",
    "encounters[1].items[0].priceLimit",
    "overrides[0].value[0].upTo",
  ])("%s", (path) => {
    for (const text of ["1000000000.01", "1000000000.1", "1000000001", "99999999999999999999", "9".repeat(400)]) {
      expect(problemsOf(having(path, text))).toEqual([`tooLarge ${path}`]);
    }
  });

  it("an override's money", () => {
    const one = caseOf({ encounters: [], overrides: [{ parameter: "basic.deductible", value: "1000000000.01" }] });
    expect(problemsOf(one)).toEqual(["tooLarge overrides[0].value"]);
  });
});

describe("invalidRate", () => {
  const PLACES = [
    "encounters[1].items[0].firstPayRate",
    "overrides[0].value",
    "overrides[0].value[0].rate",
    "overrides[0].value[1].rate",
  ];

  it.each(PLACES)("%s", (path) => {
    for (const text of [
      "1.1",
      "2",
      "-0.1",
      "0.12345",
      "1.0001",
      "65%",
      "",
      ".5",
      "0.",
      "00.5",
      "0.5 ",
      "０.５",
      "1e-1",
      "1/2",
    ]) {
      expect(problemsOf(having(path, text))).toEqual([`invalidRate ${path}`]);
    }
  });

  it.each(["0", "0.0", "0.00", "0.5", "0.6525", "1", "1.0", "1.0000"])("%s is a rate", (text) => {
    for (const path of PLACES) expect(problemsOf(having(path, text))).toEqual([]);
  });
});

describe("invalidDate", () => {
  const NO_DAYS = [
    "2024-02-30",
    "2023-02-29",
    "2100-02-29",
    "2024-04-31",
    "2024-13-01",
    "2024-00-10",
    "2024-01-00",
    "2024-01-32",
    "2024-1-1",
    "24-01-01",
    "20240101",
    "2024/01/01",
    "2024-01-01T00:00:00Z",
    "2024-01-01 ",
    " 2024-01-01",
    "2024-01-01\n",
    "２０２４-01-01",
    "12024-01-01",
    "-2024-01-01",
    "01-02-2024",
    "today",
    "",
  ];

  it.each(NO_DAYS)("%j is no day", (text) => {
    for (const path of ["encounters[0].date", "encounters[1].date", "person.birthDate"]) {
      expect(problemsOf(having(path, text))).toEqual([`invalidDate ${path}`]);
    }
  });

  it.each(["2024-02-29", "2028-02-29", "2024-12-31"])("%s is a day", (text) => {
    expect(problemsOf(caseOf({ encounters: [visit(text, "outpatient", "primary", "1.00")] }))).toEqual([]);
  });

  it.each(["2000-02-29", "1900-02-28", "0001-01-01"])("%s is a day of birth", (text) => {
    expect(problemsOf(having("person.birthDate", text))).toEqual([]);
  });

  it("1900-02-29 is none", () => {
    expect(problemsOf(having("person.birthDate", "1900-02-29"))).toEqual(["invalidDate person.birthDate"]);
  });

  it.each(["0000-01-01", "0001-01-01", "1999-12-31"])("%s is a day before any rules", (text) => {
    expect(problemsOf(caseOf({ encounters: [visit(text, "outpatient", "primary", "1.00")] }))).toEqual([
      "dateBeforeRules encounters[0].date",
    ]);
  });
});

describe("unknownValue", () => {
  it.each([
    "city",
    "person.category",
    "person.assistance",
    "person.huiminbao",
    "encounters[0].care",
    "encounters[0].level",
    "encounters[0].site",
    "encounters[0].place",
    "encounters[1].items[0].class",
    "overrides[0].parameter",
    "overrides[0].when.care",
  ])("%s", (path) => {
    for (const text of ["atlantis", "", " ", "Resident", "constructor", "__proto__", "toString"]) {
      expect(problemsOf(having(path, text))).toEqual([`unknownValue ${path}`]);
    }
  });

  it("a nation is no city", () => {
    expect(problemsOf(having("city", "national"))).toEqual(["unknownValue city"]);
  });

  it.each([
    ["category", "farmer"],
    ["level", "quaternary"],
    ["site", "hospital"],
    ["assistance", "poor"],
    ["product", "atlantis"],
    ["place", "abroad"],
  ])("overrides[0].when.%s", (key, word) => {
    expect(problemsOf(having("overrides[0].when", { [key]: word }))).toEqual([`unknownValue overrides[0].when.${key}`]);
    expect(problemsOf(having("overrides[0].when", { [key]: [word] }))).toEqual([
      `unknownValue overrides[0].when.${key}[0]`,
    ]);
  });
});
