import { describe, expect, it } from "vitest";
import { caseOf, employee, problemsOf, resident, rulesWith, visit } from "../support.ts";

// SPEC section 7: partsExceedTotal, notAllowed, dateBeforeRules, diseaseNotListed.
const DAY = "2024-05-01";
const ok = visit(DAY, "outpatient", "primary", "10.00");
type Json = Record<string, unknown>;

describe("partsExceedTotal", () => {
  const parts = (ownExpense: string, overLimit: string, firstPay: string) =>
    problemsOf(
      caseOf({ encounters: [ok, visit(DAY, "outpatient", "primary", "10.00", { ownExpense, overLimit, firstPay })] }),
    );

  it.each([
    ["10.01", "0.00", "0.00"],
    ["0.00", "10.01", "0.00"],
    ["0.00", "0.00", "10.01"],
    ["4.00", "3.00", "3.01"],
  ])("%s + %s + %s of 10.00", (...three) => {
    expect(parts(...three)).toEqual(["partsExceedTotal encounters[1].expenses"]);
  });

  it("10.00 of 10.00 is nothing in scope, and no error", () => {
    expect(parts("4.00", "3.00", "3.00")).toEqual([]);
  });
});

describe("notAllowed: the person", () => {
  const person = (one: Json, city = "wenzhou") => problemsOf(caseOf({ city, person: one, encounters: [ok] }));

  it("a retired resident", () => {
    expect(person(resident({ retired: true }))).toEqual(["notAllowed person.retired"]);
    expect(person(employee({ retired: true }))).toEqual([]);
  });

  it("a product of another city", () => {
    expect(person(resident({ huiminbao: "ningbo" }))).toEqual(["notAllowed person.huiminbao"]);
    expect(person(resident({ huiminbao: "wenzhou-resident" }), "ningbo")).toEqual(["notAllowed person.huiminbao"]);
    expect(person(resident({ huiminbao: "ningbo" }), "zhejiang")).toEqual(["notAllowed person.huiminbao"]);
    expect(person(resident({ huiminbao: "ningbo" }), "ningbo")).toEqual([]);
  });

  it("a product of the other category", () => {
    expect(person(resident({ huiminbao: "wenzhou-employee" }))).toEqual(["notAllowed person.huiminbao"]);
    expect(person(employee({ huiminbao: "wenzhou-resident" }))).toEqual(["notAllowed person.huiminbao"]);
    expect(person(employee({ huiminbao: "ningbo" }), "ningbo")).toEqual([]);
  });

  it("a resident's account balance above 0", () => {
    expect(person(resident({ accountBalance: "0.01" }))).toEqual(["notAllowed person.accountBalance"]);
    expect(person(resident({ accountBalance: "0.00" }))).toEqual([]);
    expect(person(employee({ accountBalance: "0.01" }))).toEqual([]);
  });
});

describe("notAllowed: an encounter", () => {
  it.each(["secondary", "tertiary"])("a site at a %s hospital", (level) => {
    expect(
      problemsOf(caseOf({ encounters: [ok, visit(DAY, "outpatient", level, "9.00", { site: "village" })] })),
    ).toEqual(["notAllowed encounters[1].site"]);
  });

  it.each(["A", "C"])("a first-pay rate on class %s, one of 0 too", (kind) => {
    const items = (firstPayRate: unknown) => [
      { name: "x", class: "B", amount: "1.00", firstPayRate: "0.1" },
      { name: "y", class: kind, amount: "1.00", firstPayRate },
    ];
    const problems = (rate: unknown) =>
      problemsOf(caseOf({ encounters: [{ date: DAY, care: "outpatient", level: "primary", items: items(rate) }] }));
    expect(problems("0.10")).toEqual(["notAllowed encounters[0].items[1].firstPayRate"]);
    expect(problems("0")).toEqual(["notAllowed encounters[0].items[1].firstPayRate"]);
    expect(problems(null)).toEqual([]);
  });

  it("both expenses and items, or neither", () => {
    const both = { ...ok, items: [{ name: "x", class: "A", amount: "10.00" }] };
    const { expenses: _, ...neither } = ok;
    expect(problemsOf(caseOf({ encounters: [both] }))).toEqual(["notAllowed encounters[0]"]);
    expect(problemsOf(caseOf({ encounters: [ok, neither] }))).toEqual(["notAllowed encounters[1]"]);
  });
});

describe("notAllowed: carriedIn.year is not the year of the earliest encounter", () => {
  const carried = (year: number, ...dates: readonly string[]) =>
    problemsOf(
      caseOf({ carriedIn: { year }, encounters: dates.map((date) => visit(date, "outpatient", "primary", "1.00")) }),
    );

  it.each([
    [2023, ["2024-01-01"]],
    [2025, ["2024-12-31"]],
    [2025, ["2025-01-01", "2024-12-31"]],
    [0, ["2024-01-01"]],
  ])("%i for %j", (year, dates) => {
    expect(carried(year, ...dates)).toEqual(["notAllowed carriedIn.year"]);
  });

  it("the earliest counts, wherever it is listed", () => {
    expect(carried(2024, "2025-01-01", "2024-12-31")).toEqual([]);
  });
});

describe("dateBeforeRules", () => {
  const on = (city: string, date: string, rules?: ReturnType<typeof rulesWith>) =>
    problemsOf(caseOf({ city, encounters: [ok, visit(date, "outpatient", "primary", "1.00")] }), rules);

  it.each(["wenzhou", "ningbo", "zhejiang"])("%s begins on 2022-01-01", (city) => {
    expect(on(city, "2021-12-31")).toEqual(["dateBeforeRules encounters[1].date"]);
    expect(on(city, "2022-01-01")).toEqual([]);
  });

  it("a city without a first day has its parent's, one with a first day its own", () => {
    const child = rulesWith("jurisdiction: jiaxing\nkind: city\ninherits: zhejiang\n");
    expect(on("jiaxing", "2021-12-31", child)).toEqual(["dateBeforeRules encounters[1].date"]);
    expect(on("jiaxing", "2022-01-01", child)).toEqual([]);
    const later = rulesWith("jurisdiction: huzhou\nkind: city\ninherits: zhejiang\nfrom: 2024-04-01\n");
    expect(on("huzhou", "2024-03-31", later)).toEqual(["dateBeforeRules encounters[1].date"]);
    expect(on("huzhou", "2024-04-01", later)).toEqual([]);
  });
});

describe("diseaseNotListed", () => {
  const ill = (care: string, disease: string | null, city = "wenzhou", date = DAY) =>
    problemsOf(caseOf({ city, encounters: [ok, visit(date, care, "tertiary", "9.00", { disease })] }));

  it.each(["chronic", "special"])("%s", (care) => {
    for (const disease of ["gout", "", "constructor", "__proto__", "Hypertension"]) {
      expect(ill(care, disease)).toEqual(["diseaseNotListed encounters[1].disease"]);
    }
  });

  it("null takes the person's word", () => {
    expect(ill("chronic", null)).toEqual([]);
    expect(ill("special", null)).toEqual([]);
  });

  it.each(["outpatient", "inpatient", "familyBed", "maternity"])("on %s it is not checked", (care) => {
    expect(ill(care, "gout")).toEqual([]);
  });

  it("a city's own list, and an override that adds to it", () => {
    expect(ill("special", "epilepsy")).toEqual([]);
    expect(ill("special", "epilepsy", "ningbo")).toEqual(["diseaseNotListed encounters[1].disease"]);
    const overrides = [{ parameter: "special.diseases", value: ["epilepsy"] }];
    const visitThere = visit(DAY, "special", "tertiary", "9.00", { disease: "epilepsy" });
    expect(problemsOf(caseOf({ city: "ningbo", encounters: [visitThere], overrides }))).toEqual([]);
  });
});
