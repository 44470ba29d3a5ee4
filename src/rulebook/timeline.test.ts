import { expect, test } from "vitest";
import { chainIn, fact, NATION, PROVINCE, rulesOf, situation } from "../facts/test-rules.ts";
import { replacedBy } from "./replaced.ts";
import { timelineOf } from "./timeline.ts";

const TOWN = `documents:
  - { id: town-1, number: 某政〔2024〕1号, title: 办法, issuer: 某府, from: 2024-03-01, to: 2025-12-31, sha256: ${"a".repeat(64)} }
jurisdiction: town
kind: city
inherits: shire
from: 2022-01-01
facts:
`;
const rules = rulesOf({
  "land.yaml": `${NATION}${fact('parameter: basic.rate, value: "0.50"')}`,
  "+shire.yaml": `${PROVINCE}${fact('parameter: basic.rate, when: { care: chronic }, value: "0.55", evidence: document, source: { document: shire-1 }, from: 2023-07-01')}`,
  "+town.yaml": `${TOWN}${[
    'parameter: basic.rate, when: { care: chronic, level: primary }, value: "0.60", to: 2024-02-29, evidence: document, source: { document: town-1 }',
    'parameter: basic.rate, when: { care: chronic, level: primary }, value: "0.65", from: 2024-03-01, evidence: document, source: { document: town-1 }',
    'parameter: basic.rate, when: { care: chronic, level: primary, disease: tuberculosis }, value: "0.70", from: 2024-03-01, evidence: document, source: { document: town-1 }',
    'parameter: basic.rate, when: { care: chronic }, value: "0.99"',
    "parameter: special.diseases, value: [copd], from: 2023-01-01",
    "parameter: special.diseases, value: [asthma]",
  ]
    .map(fact)
    .join("")}`,
});
const chain = chainIn(rules, "town");
const told = (differs: Parameters<typeof situation>[0]) =>
  timelineOf(chain, "basic.rate", situation(differs)).map(({ from, to, holding, behind }) =>
    [
      from,
      to,
      ...holding.map(({ value }) => value),
      "|",
      ...behind.map((one) => `${one.fact.value} ${one.reason}`),
    ].join(" "),
  );
const of = (value: string) => {
  const found = rules.facts.find((one) => one.value === value);
  if (found === undefined) throw new Error(value);
  return found;
};
const changes = (some: ReturnType<typeof replacedBy>["before"]) => some.map((one) => [one.day, one.fact?.value]);

test("60% until the last day of February, 65% from the first of March, and why each goes first", () => {
  expect(told({ care: "chronic" })).toEqual([
    "2022-01-01 2023-06-30 0.60 | 0.99 evidence 0.50 evidence",
    "2023-07-01 2024-02-29 0.60 | 0.55 nearness 0.99 evidence 0.50 evidence",
    "2024-03-01  0.65 | 0.55 nearness 0.99 evidence 0.50 evidence",
  ]);
});

test("more conditions go before fewer", () => {
  expect(told({ care: "chronic", disease: "tuberculosis" })[2]).toBe(
    "2024-03-01  0.70 | 0.65 conditions 0.55 nearness 0.99 evidence 0.50 evidence",
  );
});

test("a fact whose document ends stays, and the end is told", () => {
  const last = timelineOf(chain, "basic.rate", situation({ care: "chronic" }))[2];
  expect(last?.lapses.map(({ day }) => day)).toEqual(["2025-12-31"]);
});

test("the first day of a list's part; all parts hold together", () => {
  expect(
    timelineOf(chain, "special.diseases", situation()).map(({ from, holding }) => [
      from,
      ...holding.map(({ value }) => String(value)),
    ]),
  ).toEqual([
    ["2022-01-01", "asthma"],
    ["2023-01-01", "copd", "asthma"],
  ]);
});

test("a parameter that nobody gives has one period without a fact", () => {
  expect(timelineOf(chain, "basic.cap", situation())).toEqual([
    { from: "2022-01-01", to: null, holding: [], behind: [], lapses: [] },
  ]);
});

test("what a fact replaced and what replaced it", () => {
  expect(changes(replacedBy(chain, of("0.60")).after)).toEqual([
    ["2024-03-01", "0.65"],
    ["2024-03-01", "0.70"],
  ]);
  expect(changes(replacedBy(chain, of("0.65")).before)).toEqual([["2024-03-01", "0.60"]]);
  expect(changes(replacedBy(chain, of("0.55")).before)).toEqual([["2023-07-01", "0.99"]]);
  expect(replacedBy(chain, of("0.70"))).toMatchObject({ after: [], hiddenBy: [] });
});

test("a fact that never holds names what goes before it", () => {
  const [city] = [
    chainIn(
      rulesOf({
        "+town.yaml": `jurisdiction: town\nkind: city\nfacts:\n${fact('parameter: basic.rate, value: "0.50"')}${fact('parameter: basic.rate, value: "0.40", evidence: secondary, source: { document: 国发〔2020〕1号 }')}`,
      }),
      "town",
    ),
  ];
  const hidden = city.facts.get("basic.rate")?.find((one) => one.fact.value === "0.50")?.fact;
  expect(hidden && replacedBy(city, hidden).hiddenBy.map(({ value }) => value)).toEqual(["0.40"]);
});
