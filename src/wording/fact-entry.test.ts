import { expect, test } from "vitest";
import { chainIn, fact, NATION, rulesOf } from "../facts/test-rules.ts";
import { factEntries, isFound } from "./fact-entry.ts";
import { strictWords } from "./test-words.ts";

const TOWN = `documents:
  - { id: town-1, number: 某政〔2024〕1号, title: { zh: 办法, en: Measures }, issuer: 某府, sha256: ${"a".repeat(64)} }
jurisdiction: town
name: { zh: 某市, en: Town }
kind: city
inherits: land
facts:
`;
const chain = chainIn(
  rulesOf({
    "land.yaml": `${NATION}${fact('parameter: aid.cap, value: "80000.00", bound: about')}`,
    "+town.yaml": `${TOWN}${[
      'parameter: basic.rate, when: { category: employee, retired: true, care: inpatient }, value: "0.65", evidence: document, source: { document: town-1, clause: 三（九）, quote: 提高至 ６５% }',
      "show: true, text: townPrices, concerns: [price], evidence: document, source: { document: town-1, clause: 一, quote: 诊疗费由五元调为十元 }",
    ]
      .map(fact)
      .join("")}`,
  }),
  "town",
);
const zh = factEntries(chain, strictWords("zh-CN"));
const en = factEntries(chain, strictWords("en"));
const found = (typed: string, entries = zh): readonly string[] =>
  entries.filter((entry) => isFound(entry, typed)).map(({ key }) => key);
const RATE = "town basic.rate category.employee retired.true care.inpatient";

test("a fact by name, value, situation, owner and place in the document", () => {
  expect(zh.find(({ key }) => key === RATE)).toMatchObject({
    name: "基本医保报销比例",
    value: "65%",
    where: "退休职工；住院",
    owner: "某市",
    source: "某政〔2024〕1号 三（九）",
    chapters: ["basic"],
  });
  expect(en.find(({ key }) => key === RATE)).toMatchObject({
    where: "Retired employees; inpatient care",
    owner: "Town",
  });
});

test("an assumption has no place in a document, a clause speaks for itself", () => {
  expect(zh.find(({ key }) => key === "land aid.cap")).toMatchObject({
    value: "80,000.00 元，左右",
    where: "所有情况",
    source: null,
  });
  expect(zh.find(({ key }) => key === "town townPrices")).toMatchObject({
    name: null,
    value: "诊疗费由五元调为十元",
    chapters: ["scope"],
  });
});

test.each([
  ["报销比例", [RATE]],
  ["65% 住院", [RATE]],
  ["６５％", [RATE]],
  ["0.65", [RATE]],
  ["basic.rate", [RATE]],
  ["提高至65%", [RATE]],
  ["某政〔2024〕1 号", [RATE, "town townPrices"]],
  ["80000", ["land aid.cap"]],
  ["80,000.00", ["land aid.cap"]],
  ["办法 由五元", ["town townPrices"]],
  ["没有这样的", []],
])("%s is looked for in all that a fact says", (typed, keys) => {
  expect(found(typed).toSorted()).toEqual(keys.toSorted());
});

test("in English too", () => {
  expect(found("RATE of basic", en)).toEqual([RATE]);
});
