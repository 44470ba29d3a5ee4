import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/core/problem.ts";
import { readCase } from "../../src/core/read-case.ts";
import { caseOf, RULES, resident, rulesWith, visit } from "../support.ts";

// What the sentence of a problem names, beside its code and path (SPEC section 7).
type Json = Record<string, unknown>;
const DAY = "2024-05-01";
const ok = visit(DAY, "outpatient", "primary", "10.00");

function problems(more: Json, rules = RULES): readonly Problem[] {
  const read = readCase(caseOf({ encounters: [ok], ...more }), rules);
  return read.ok ? [] : read.problems;
}

it.each<[string, Json, Problem]>([
  [
    "the word that is not known",
    { city: "atlantis" },
    { code: "unknownValue", path: "city", values: { value: "atlantis" } },
  ],
  [
    "a number below 0",
    { carriedIn: { year: 2024, inpatient: { admissions: -1 } } },
    { code: "unknownValue", path: "carriedIn.inpatient.admissions", values: { value: "-1" } },
  ],
  [
    "the year of the earliest encounter",
    { carriedIn: { year: 2024 }, encounters: [ok, visit("2023-05-01", "outpatient", "primary", "10.00")] },
    { code: "notAllowed", path: "carriedIn.year", values: { year: "2023" } },
  ],
  [
    "the first day of the rules",
    { encounters: [visit("2021-12-31", "outpatient", "primary", "10.00")] },
    { code: "dateBeforeRules", path: "encounters[0].date", values: { day: "2022-01-01" } },
  ],
  [
    "the disease and the day",
    { encounters: [visit(DAY, "chronic", "primary", "10.00", { disease: "hiccups" })] },
    { code: "diseaseNotListed", path: "encounters[0].disease", values: { disease: "hiccups", day: DAY } },
  ],
  [
    "how many encounters a case may have",
    { encounters: Array(10_001).fill(ok) },
    { code: "tooMany", path: "encounters", values: { most: "10000" } },
  ],
  ["nothing, where the place says all", { city: 5 }, { code: "wrongType", path: "city" }],
])("%s", (_what, more, problem) => {
  expect(problems(more)).toEqual([problem]);
});

it("a nation is no city", () => {
  const rules = rulesWith("jurisdiction: wenzhou\nfacts: []\n");
  expect(problems({ city: "national" }, rules)).toEqual([
    { code: "unknownValue", path: "city", values: { value: "national" } },
  ]);
});

it("no encounter, no year that what is carried in could miss", () => {
  expect(problems({ encounters: [], carriedIn: { year: 1999 } })).toEqual([]);
});

describe("the lines of a bill together", () => {
  const itemised = (...amounts: readonly string[]) => ({
    encounters: [
      {
        date: DAY,
        care: "outpatient",
        level: "primary",
        items: amounts.map((amount) => ({ name: "药", class: "A", amount })),
      },
    ],
  });

  it("may come to as much as a total may be, and to no fen more", () => {
    expect(problems(itemised("999999999.99", "0.01"))).toEqual([]);
    expect(problems(itemised("1000000000.00", "0.01"))).toEqual([{ code: "tooLarge", path: "encounters[0].items" }]);
  });
});

describe("figures of the case", () => {
  const own = (...overrides: readonly Json[]) => problems({ overrides });

  it("of a parameter that is no word the value is not looked at", () => {
    expect(own({ parameter: ["basic.rate"], value: "much" })).toEqual([
      { code: "wrongType", path: "overrides[0].parameter" },
    ]);
  });

  it("no word at all for a condition", () => {
    expect(own({ parameter: "basic.rate", value: "0.5", when: { care: [] } })).toEqual([
      { code: "unknownValue", path: "overrides[0].when.care" },
    ]);
  });

  it("a disease may be any word", () => {
    expect(own({ parameter: "basic.rate", value: "0.5", when: { disease: "hiccups" } })).toEqual([]);
  });

  it("ties in the order of the case", () => {
    const rate = { parameter: "basic.rate", value: "0.5" };
    const cap = { parameter: "basic.cap", value: "9.00" };
    expect(own(rate, cap, cap, rate).map(({ path }) => path)).toEqual(["overrides[2]", "overrides[3]"]);
  });

  it("a tie with a figure of an added file is the case's", () => {
    const rules = rulesWith(
      'jurisdiction: wenzhou\nfacts:\n  - { parameter: basic.rate, when: { care: outpatient }, value: "0.70", evidence: override }\n',
    );
    const tied = { overrides: [{ parameter: "basic.rate", when: { level: "primary" }, value: "0.75" }] };
    expect(problems({ ...tied, person: resident() }, rules).map(({ path }) => path)).toEqual(["overrides[0]"]);
  });
});

describe("what is wrong in one part does not hide what is wrong in another", () => {
  it("the eleventh encounter's fault is its own", () => {
    const strange = { ...visit("2021-01-01", "outpatient", "primary", "10.00"), care: "sleep" };
    const early = visit("2021-01-01", "outpatient", "primary", "10.00");
    expect(problems({ encounters: [...Array(9).fill(ok), early, strange] }).map(({ path }) => path)).toEqual([
      "encounters[10].care",
      "encounters[9].date",
    ]);
  });

  it("an own figure's fault is not the person's", () => {
    const one = { person: resident({ retired: true }), overrides: [{ parameter: "basic.rats", value: "1" }] };
    expect(problems(one).map(({ path }) => path)).toEqual(["overrides[0].parameter", "person.retired"]);
  });

  it("the case's own list of diseases counts beside a fault elsewhere", () => {
    const one = {
      encounters: [visit(DAY, "chronic", "primary", "10.00", { disease: "hiccups" })],
      overrides: [{ parameter: "chronic.diseases", value: ["hiccups"] }],
      carriedIn: { year: "2024" },
    };
    expect(problems(one).map(({ code, path }) => `${code} ${path}`)).toEqual(["wrongType carriedIn.year"]);
  });
});

it.each([
  ["c1", "c1"],
  [7, null],
])("a refused case of the id %j is called %j", (id, called) => {
  const read = readCase(caseOf({ id, city: "atlantis", encounters: [ok] }), RULES);
  expect(!read.ok && read.id).toBe(called);
});
