import { describe, expect, test } from "vitest";
import { chainIn, fact, NATION, PROVINCE, rulesOf } from "../facts/test-rules.ts";
import { differencesOf, shownDifferences } from "./differences.ts";

const own = (evidence: string): string => `evidence: document, source: { document: ${evidence} }`;
const TOWN = `documents:
  - { id: town-1, number: 某政〔2024〕1号, title: 办法, issuer: 某府, from: 2024-03-01, to: 2025-12-31, sha256: ${"a".repeat(64)} }
jurisdiction: town
kind: city
inherits: shire
products: [{ id: plan, name: 某保 }]
facts:
`;
const rules = rulesOf({
  "land.yaml": `${NATION}${[
    'parameter: basic.rate, value: "0.50"',
    "parameter: aid.covers, value: []",
    "parameter: huiminbao.covers, value: [inpatient]",
    'parameter: huiminbao.inScope.rate, value: "0.00"',
    "parameter: special.diseases, value: [asthma]",
  ]
    .map(fact)
    .join("")}`,
  "+shire.yaml": PROVINCE + fact('parameter: basic.deductible, value: "300.00"'),
  "+town.yaml": `${TOWN}${[
    `parameter: basic.rate, when: { care: chronic }, value: "0.60", to: 2024-02-29, ${own("town-1")}`,
    `parameter: basic.rate, when: { care: chronic }, value: "0.65", from: 2024-03-01, ${own("town-1")}`,
    "parameter: special.diseases, value: [copd], from: 2024-03-01",
    "show: true, text: townPrices, from: 2024-03-01",
  ]
    .map(fact)
    .join("")}`,
  "+village.yaml": "jurisdiction: village\nkind: city\ninherits: shire\nfacts: []\n",
});
const town = chainIn(rules, "town");
const village = chainIn(rules, "village");
const told = (...sides: Parameters<typeof differencesOf>) =>
  differencesOf(...sides).map(({ parameter, before, after, boxes }) =>
    [
      parameter,
      ...[before, after].map(({ fact: one, isAsked, isLapsed }) =>
        one ? `${one.value}${isLapsed ? " lapsed" : ""}` : isAsked ? "nothing" : "not asked",
      ),
      JSON.stringify(boxes),
    ].join(" | "),
  );

describe("two days", () => {
  test("what began and ended between them", () => {
    const [before, after] = ["2024-02-29", "2024-03-01"].map((day) => ({ chain: town, day }));
    if (!before || !after) throw new Error("two days");
    expect(told(before, after)).toEqual([
      'basic.rate | 0.60 | 0.65 | [{"care":["chronic"]}]',
      "special.diseases | nothing | copd | [{}]",
    ]);
    expect(shownDifferences(before, after).come.map(({ text }) => text)).toEqual(["townPrices"]);
    expect(shownDifferences(after, before).gone.map(({ text }) => text)).toEqual(["townPrices"]);
  });

  test("a document that ended between them is told, though its fact is the same", () => {
    expect(told({ chain: town, day: "2025-12-31" }, { chain: town, day: "2026-01-01" })).toEqual([
      'basic.rate | 0.65 | 0.65 lapsed | [{"care":["chronic"]}]',
    ]);
  });

  test("the same day twice", () =>
    expect(told({ chain: town, day: "2024-05-01" }, { chain: town, day: "2024-05-01" })).toEqual([]));
});

test("two cities: what the province gives is no difference, and a contract of one is none of the other's", () => {
  const day = "2024-05-01";
  expect(told({ chain: town, day }, { chain: village, day })).toEqual([
    'basic.rate | 0.65 | 0.50 | [{"care":["chronic"]}]',
    "special.diseases | copd | nothing | [{}]",
    'huiminbao.inScope.rate | 0.00 | not asked | [{"care":["inpatient"],"product":["plan"]}]',
  ]);
});

test("bundles of two cities that bring the same province differ in nothing of it", () => {
  const copy = {
    ...village,
    facts: new Map(
      [...village.facts].map(([name, list]) => [name, list.map((one) => ({ ...one, fact: { ...one.fact } }))]),
    ),
  };
  const day = "2024-05-01";
  expect(told({ chain: village, day }, { chain: copy, day })).toEqual([]);
});
