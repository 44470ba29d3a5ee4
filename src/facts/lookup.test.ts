import { describe, expect, test } from "vitest";
import { type Chain, withFacts } from "./chain.ts";
import type { Fact, Situation } from "./fact.ts";
import { factFor, rivalsFor } from "./lookup.ts";
import type { ParameterName } from "./parameters.ts";
import { CITY, chainIn, fact, NATION, PROVINCE, rulesOf, SECONDARY, situation } from "./test-rules.ts";

/** A chain of town, shire and land; each fact is told by its value. */
const chain = (city: string, province = "", nation = ""): Chain =>
  chainIn(
    rulesOf({
      "n.yaml": NATION.replace("facts:\n", nation ? "facts:\n" : "") + nation,
      "c.yaml": CITY.replace("facts:\n", city ? "facts:\n" : "") + city,
      "p.yaml": PROVINCE.replace("facts:\n", province ? "facts:\n" : "") + province,
    }),
    "town",
  );
const rate = (value: string, rest = ""): string => fact(`parameter: basic.rate, value: "${value}"${rest}`);
const found = (
  rules: Chain,
  differs: Partial<Situation> = {},
  day = "2024-06-01",
  parameter: ParameterName = "basic.rate",
) => factFor(rules, parameter, situation(differs), day)?.value ?? null;

const TARGET = `, bound: target, ${SECONDARY}`;
const HELD = `, ${SECONDARY}`;

describe("which fact holds: documents, then targets, then assumptions", () => {
  test("a province's document before its city's assumption", () => {
    expect(found(chain(rate("0.11"), rate("0.22", HELD)))).toBe("0.22");
  });
  test("a nation's document before a city's target and a province's assumption", () => {
    expect(found(chain(rate("0.11", TARGET), rate("0.22"), rate("0.33", HELD)))).toBe("0.33");
  });
  test("a province's target before its city's assumption", () => {
    expect(found(chain(rate("0.11"), rate("0.22", TARGET)))).toBe("0.22");
  });
  test("the class goes before the number of keys", () => {
    const precise = rate("0.11", ", when: { category: resident, care: inpatient, level: primary, place: local }");
    expect(found(chain(precise + rate("0.22", HELD)))).toBe("0.22");
  });
  test("an assumption that calls itself a target stays an assumption", () => {
    expect(found(chain(rate("0.11", ", bound: target"), rate("0.22", TARGET)))).toBe("0.22");
  });
  test("what a document says at least, at most or about is a document's word", () => {
    for (const bound of ["atLeast", "atMost", "about"]) {
      expect(found(chain(rate("0.11", TARGET), rate("0.22", `${HELD}, bound: ${bound}`)))).toBe("0.22");
    }
  });
});

describe("which fact holds: the nearer jurisdiction, then more keys", () => {
  test("within a class the city, then the province, then the nation", () => {
    expect(found(chain(rate("0.11", HELD), rate("0.22", HELD), rate("0.33", HELD)))).toBe("0.11");
    expect(found(chain("", rate("0.22", HELD), rate("0.33", HELD)))).toBe("0.22");
    expect(found(chain("", "", rate("0.33", HELD)))).toBe("0.33");
    expect(found(chain("", "", ""))).toBeNull();
  });
  test("a city's fact without conditions before its province's precise one", () => {
    expect(
      found(chain(rate("0.11", HELD), rate("0.22", `${HELD}, when: { category: resident, level: primary }`))),
    ).toBe("0.11");
  });
  test("a city's lower figure before its province's floor, until its own last day", () => {
    const rules = chain(
      rate("0.60", `${HELD}, to: 2024-02-29`),
      rate("0.65", `${HELD}, bound: atLeast, from: 2023-08-30`),
    );
    expect(found(rules, {}, "2024-02-29")).toBe("0.60");
    expect(found(rules, {}, "2024-03-01")).toBe("0.65");
  });
  test("more keys first, whatever the keys and however long their lists", () => {
    const general = rate("0.11");
    const one = rate("0.22", ", when: { category: resident }");
    const two = rate("0.33", ", when: { category: resident, care: [outpatient, chronic, inpatient] }");
    const rules = chain(general + one + two);
    expect(found(rules)).toBe("0.33");
    expect(found(rules, { care: "maternity" })).toBe("0.33");
    expect(found(rules, { category: "employee" })).toBe("0.11");
    expect(found(chain(two + general + one))).toBe("0.33");
  });
});

describe("which fact holds: own care before inpatient", () => {
  const own = rate("0.11", ", when: { care: special }");
  const inpatient = rate("0.22", ", when: { care: inpatient }");
  test.each([
    ["special", "0.11"],
    ["inpatient", "0.22"],
    ["familyBed", "0.22"],
    ["maternity", "0.22"],
    ["outpatient", null],
    ["chronic", null],
  ] as const)("%s", (care, value) => {
    expect(found(chain(own + inpatient), { care })).toBe(value);
    expect(found(chain(inpatient + own), { care })).toBe(value);
  });
  test("but more keys go before it, and so does the nearer jurisdiction", () => {
    expect(found(chain(own + rate("0.33", ", when: { care: inpatient, level: primary }")), { care: "special" })).toBe(
      "0.33",
    );
    expect(found(chain(inpatient, own), { care: "special" })).toBe("0.22");
  });
  test("a list that names both is a fact for the care itself", () => {
    const both = rate("0.44", ", when: { care: [inpatient, familyBed] }");
    expect(found(chain(both), { care: "familyBed" })).toBe("0.44");
    expect(found(chain(both + own), { care: "special" })).toBe("0.11");
  });
});

describe("which fact holds: conditions", () => {
  test("a key that the situation lacks matches no fact that names it", () => {
    for (const when of ["site: township", "disease: copd", "product: any"]) {
      const rules = chainIn(
        rulesOf({
          "a.yaml": `jurisdiction: town\nkind: city\nproducts: [{ id: any }]\nfacts:\n${rate("0.11")}${rate("0.22", `, when: { ${when} }`)}`,
        }),
        "town",
      );
      expect(found(rules)).toBe("0.11");
      expect(found(rules, { site: "township", disease: "copd", product: "any" })).toBe("0.22");
      expect(found(rules, { site: "village", disease: "lupus", product: "other" })).toBe("0.11");
    }
  });
  test("a list means any of", () => {
    const rules = chain(rate("0.11", ", when: { level: [primary, tertiary] }"));
    expect([found(rules), found(rules, { level: "tertiary" }), found(rules, { level: "secondary" })]).toEqual([
      "0.11",
      "0.11",
      null,
    ]);
  });
  test("truth and falsehood are told apart", () => {
    const rules = chain(rate("0.11", ", when: { retired: false }") + rate("0.22", ", when: { retired: true }"));
    expect([found(rules), found(rules, { retired: true })]).toEqual(["0.11", "0.22"]);
  });
  test("days count at both ends", () => {
    const rules = chain(rate("0.11", ", from: 2024-02-29, to: 2024-03-31"));
    const at = (day: string) => found(rules, {}, day);
    expect([at("2024-02-28"), at("2024-02-29"), at("2024-03-31"), at("2024-04-01")]).toEqual([
      null,
      "0.11",
      "0.11",
      null,
    ]);
  });
  test("no first day means ever, no last day means on and on", () => {
    const rules = chain(rate("0.11", ", to: 2023-12-31") + rate("0.22", ", from: 2024-01-01"));
    expect([found(rules, {}, "0001-01-01"), found(rules, {}, "9999-12-31")]).toEqual(["0.11", "0.22"]);
  });
  test("a value of no cap is a fact, not a gap", () => {
    const rules = chain(fact("parameter: basic.cap, value: null"), fact('parameter: basic.cap, value: "1.00"'));
    expect(factFor(rules, "basic.cap", situation(), "2024-01-01")).toMatchObject({ value: null, jurisdiction: "town" });
  });
});

describe("which fact holds: the user's own", () => {
  const override = (value: string, when: Fact["when"], line: number): Fact => ({
    ...(rulesOf({ "a.yaml": NATION + rate(value) }).facts[0] as Fact),
    when,
    evidence: "override",
    jurisdiction: "case",
    origin: { file: "case", line },
  });
  const rules = chain(
    rate("0.11", `${HELD}, when: { category: resident, care: inpatient, level: primary, place: local }`),
  );

  test("goes before any document, however general it is", () => {
    expect(found(withFacts(rules, [override("0.99", {}, 0)]))).toBe("0.99");
  });
  test("reaches as a fact does", () => {
    const own = withFacts(rules, [override("0.99", { care: ["inpatient"], level: ["primary"] }, 0)]);
    expect(found(own, { care: "familyBed" })).toBe("0.99");
    expect(found(own, { care: "chronic" })).toBeNull();
    expect(found(own, { level: "tertiary" })).toBeNull();
  });
  test("more keys first, own care before inpatient", () => {
    const three = [
      override("0.88", {}, 0),
      override("0.77", { care: ["inpatient"] }, 1),
      override("0.66", { care: ["special"] }, 2),
    ];
    const own = withFacts(rules, three);
    expect([
      found(own, { care: "chronic" }),
      found(own),
      found(own, { care: "special" }),
      found(own, { care: "maternity" }),
    ]).toEqual(["0.88", "0.77", "0.66", "0.77"]);
    expect(rivalsFor(own, "basic.rate", situation({ care: "special" }), "2024-01-01")).toEqual([]);
  });
  test("a tie names the later one, and only where both are met and win", () => {
    const own = withFacts(rules, [
      override("0.88", { level: ["primary"] }, 0),
      override("0.77", { category: ["resident"] }, 1),
    ]);
    const tie = (differs: Partial<Situation>) =>
      rivalsFor(own, "basic.rate", situation(differs), "2024-01-01")[0]?.origin.line ?? null;
    expect([tie({}), tie({ level: "tertiary" }), tie({ category: "employee" })]).toEqual([1, null, null]);
    const decided = withFacts(own, [override("0.66", { level: ["primary"], category: ["resident"] }, 2)]);
    expect(rivalsFor(decided, "basic.cap", situation(), "2024-01-01")).toEqual([]);
    expect(rivalsFor(decided, "basic.rate", situation(), "2024-01-01")).toEqual([]);
  });
});
