import { describe, expect, it } from "vitest";
import { readCase } from "../../src/core/read-case.ts";
import { settle } from "../../src/core/settle.ts";
import { caseOf, problemsOf, resident, rulesFrom, visit } from "../support.ts";
import { FULL, having } from "./full-case.ts";

// SPEC section 7: noFact, and which error comes first.
type Json = Record<string, unknown>;
const DAY = "2024-05-01";

const CARES = "[outpatient, inpatient]";
/** Everything that a resident's stay needs and nothing that may be absent. */
const NEEDED: Readonly<Record<string, string>> = {
  "basic.deductible": '"0.00"',
  "basic.deductible.basis": "year",
  "basic.rate": '"0.50"',
  "basic.cap": "null",
  "critical.covers": CARES,
  "critical.threshold": '"100.00"',
  "critical.brackets": '[{ rate: "0.60" }]',
  "critical.brackets.basis": "cumulative",
  "critical.base": "inScope",
  "critical.cap": "null",
  "aid.covers": CARES,
  "aid.rate": '"0.70"',
  "aid.deductible": '"0.00"',
  "aid.cap": "null",
  "huiminbao.covers": CARES,
  "huiminbao.inScope.rate": '"0.40"',
  "huiminbao.inScope.deductible": '"0.00"',
  "huiminbao.inScope.cap": "null",
  "huiminbao.outOfScope.rate": '"0.40"',
  "huiminbao.outOfScope.deductible": '"0.00"',
  "huiminbao.outOfScope.cap": "null",
  "layers.order": "[basic, critical, aid, huiminbao]",
};

/** A city's rules with one parameter missing. */
function without(missing: string | null) {
  const facts = Object.entries(NEEDED)
    .filter(([parameter]) => parameter !== missing)
    .map(([parameter, value]) => `  - { parameter: ${parameter}, value: ${value}, evidence: reference, note: x }`);
  return rulesFrom(["jurisdiction: gap", "kind: city", "products: [{ id: cover }]", "facts:", ...facts].join("\n"));
}

const ALL_IN_PLAY = resident({ assistance: "orphan", huiminbao: "cover" });
const stay = visit(DAY, "inpatient", "tertiary", "9.00");
const gap = (missing: string | null, person: Json, ...encounters: readonly Json[]) =>
  problemsOf(caseOf({ city: "gap", person, encounters }), without(missing));

describe("noFact", () => {
  it("nothing is missing; what may be absent is", () => {
    expect(gap(null, ALL_IN_PLAY, stay)).toEqual([]);
  });

  it.each(Object.keys(NEEDED))("%s", (parameter) => {
    expect(gap(parameter, ALL_IN_PLAY, stay)).toEqual(["noFact encounters[0]"]);
  });

  it.each(["aid.rate", "aid.deductible", "aid.cap", "huiminbao.inScope.rate", "huiminbao.outOfScope.cap"])(
    "%s is not needed by who is not enrolled",
    (parameter) => {
      expect(gap(parameter, resident(), stay)).toEqual([]);
    },
  );

  it.each(["critical.threshold", "critical.cap", "aid.rate", "huiminbao.inScope.rate"])(
    "%s is not needed where nothing is covered",
    (parameter) => {
      expect(gap(parameter, ALL_IN_PLAY, visit(DAY, "maternity", "tertiary", "9.00"))).toEqual([]);
    },
  );

  it("names parameter and situation", () => {
    const rules = without("basic.rate");
    const read = readCase(caseOf({ city: "gap", encounters: [stay] }), rules);
    const answer = read.ok && settle(read.case, rules);
    expect(answer).toMatchObject({
      ok: false,
      problem: { values: { parameter: "basic.rate", situation: expect.stringContaining("level tertiary") } },
    });
  });

  it("the path is the encounter's place in the case", () => {
    const rules = rulesFrom(
      [
        "jurisdiction: gap",
        "kind: city",
        "facts:",
        ...Object.entries(NEEDED).map(
          ([parameter, value]) =>
            `  - { parameter: ${parameter}, value: ${value}, evidence: reference, note: x${parameter === "basic.rate" ? ", when: { level: primary }" : ""} }`,
        ),
      ].join("\n"),
    );
    const later = visit("2024-06-01", "inpatient", "primary", "9.00");
    expect(problemsOf(caseOf({ city: "gap", encounters: [later, stay] }), rules)).toEqual(["noFact encounters[1]"]);
  });
});

describe("the first error: keys as written, then missing keys, then what concerns several fields", () => {
  const first = (one: unknown) => problemsOf(one)[0];

  it("keys in the order written", () => {
    const one = { ward: 1, ...FULL, id: 5 };
    expect(first(one)).toBe("unknownKey ward");
    const { city: _, ...rest } = FULL;
    expect(first({ ...rest, id: 5, city: "atlantis", ward: 1 })).toBe("wrongType id");
    expect(first({ ...rest, city: "atlantis", id: 5 })).toBe("wrongType id");
    expect(first({ city: "atlantis", ...rest, id: 5 })).toBe("unknownValue city");
  });

  it("within an object, and within a list", () => {
    const bill = { firstPay: "x", total: "y", ownExpense: "0.00", overLimit: "0.00" };
    expect(problemsOf(having("encounters[0].expenses", bill))).toEqual([
      "invalidMoney encounters[0].expenses.firstPay",
      "invalidMoney encounters[0].expenses.total",
    ]);
    const bad = { ...stay, date: "x" };
    expect(problemsOf(caseOf({ encounters: [stay, bad, { ...bad, level: "y" }] }))).toEqual([
      "invalidDate encounters[1].date",
      "invalidDate encounters[2].date",
      "unknownValue encounters[2].level",
    ]);
  });

  it("written keys go before missing ones of the same object", () => {
    const { id: _, ...rest } = caseOf({ encounters: [stay] });
    expect(problemsOf({ ...rest, ward: 1 })).toEqual(["unknownKey ward", "missingKey id"]);
    const { date: __, ...undated } = stay;
    expect(problemsOf(caseOf({ encounters: [{ ...undated, care: "x" }] }))).toEqual([
      "unknownValue encounters[0].care",
      "missingKey encounters[0].date",
    ]);
  });

  it("both go before what concerns several fields", () => {
    const retired = resident({ retired: true });
    expect(first(caseOf({ person: retired, encounters: [stay], ward: 1 }))).toBe("unknownKey ward");
    const { id: _, ...rest } = caseOf({ person: retired, encounters: [stay] });
    expect(first(rest)).toBe("missingKey id");
    expect(first(caseOf({ person: retired, encounters: [{ ...stay, date: "x" }] }))).toBe(
      "invalidDate encounters[0].date",
    );
    const { expenses: __, ...unbilled } = stay;
    expect(first(caseOf({ encounters: [unbilled, { ...stay, level: "x" }] }))).toBe("unknownValue encounters[1].level");
  });

  it("of what concerns several fields the page is told all", () => {
    const person = resident({ retired: true, huiminbao: "ningbo", accountBalance: "1.00" });
    const bill = visit("2021-12-31", "outpatient", "secondary", "1.00", { site: "village", ownExpense: "2.00" });
    expect([...problemsOf(caseOf({ person, carriedIn: { year: 2020 }, encounters: [bill] }))].sort()).toEqual([
      "dateBeforeRules encounters[0].date",
      "notAllowed carriedIn.year",
      "notAllowed encounters[0].site",
      "notAllowed person.accountBalance",
      "notAllowed person.huiminbao",
      "notAllowed person.retired",
      "partsExceedTotal encounters[0].expenses",
    ]);
  });
});
