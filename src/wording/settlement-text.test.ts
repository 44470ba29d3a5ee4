import { expect, test } from "vitest";
import type { Case } from "../core/case.ts";
import type { Result, Settlement, StepFact } from "../core/result.ts";
import type { Assumption } from "../core/worth.ts";
import type { DocumentEntry } from "../facts/fact.ts";
import type { RawValue } from "../facts/values.ts";
import { headlinesOf } from "../whatif/headlines.ts";
import { assumptionName, assumptionText } from "./assumption-text.ts";
import { headlineText } from "./headline.ts";
import { noticeLines, noticeText } from "./settlement-text.ts";
import { strictWords } from "./test-words.ts";

const zh = strictWords("zh-CN");

const assumption = (parameter: string, value: RawValue, low: RawValue, high: RawValue, worth: string): Assumption => {
  const fact = { parameter, value, bound: "about", evidence: "reference" } as StepFact;
  return { fact, when: {}, index: 0, low, high, cashLow: "971.78", cashHigh: "1079.78", worth };
};

test.each([
  [
    assumption("basic.deductible", "300.00", "240.00", "360.00", "108.00"),
    "如果基本医保起付线不是 300.00 元，而是 240.00 元到 360.00 元之间的数，您要付的现金会在 971.78 到 1,079.78 元之间（相差 108.00 元）。",
  ],
  [
    assumption("basic.deductible", "300.00", "240.00", "360.00", "0.00"),
    "基本医保起付线（现在按 300.00 元算）就算不准，您要付的也不变。",
  ],
  [
    assumption("aid.covers", ["inpatient", "special"], ["special"], ["special", "inpatient"], "108.00"),
    "如果医疗救助其实不管住院的费用（现在当作管），您要付的现金会在 971.78 到 1,079.78 元之间（相差 108.00 元）。",
  ],
  [
    assumption("aid.covers", ["special"], ["special"], ["special", "inpatient"], "108.00"),
    "如果医疗救助其实也管住院的费用（现在当作不管），您要付的现金会在 971.78 到 1,079.78 元之间（相差 108.00 元）。",
  ],
  [
    assumption("critical.base", "inScope", "inScope", "inScopeAndFirstPay", "108.00"),
    "如果大病保险算哪些费用不是“只算目录以内的”，而是“目录以内的，加上先行自付”，您要付的现金会在 971.78 到 1,079.78 元之间（相差 108.00 元）。",
  ],
])("what an assumption is worth: %#", (one, sentence) => {
  expect(assumptionText(one, [], zh)).toBe(sentence);
});

const ofWhen = (when: Assumption["when"], from: string | null, to: string | null): Assumption => {
  const one = assumption("basic.rate", "0.50", "0.40", "0.60", "108.00");
  return { ...one, when, fact: { ...one.fact, from, to } };
};
test.each<readonly [Assumption, Assumption, string]>([
  [ofWhen({ site: ["township"] }, null, null), ofWhen({}, null, null), "基本医保报销比例（乡镇卫生院）"],
  [ofWhen({}, null, null), ofWhen({ site: ["township"] }, null, null), "基本医保报销比例（其他情况）"],
  [ofWhen({}, "2023-01-01", "2023-12-31"), ofWhen({}, "2024-01-01", null), "基本医保报销比例（2023 年）"],
  [ofWhen({}, "2024-01-01", null), ofWhen({}, "2023-01-01", "2023-12-31"), "基本医保报销比例（2024年1月1日起）"],
  [
    ofWhen({ level: ["primary"] }, null, "2024-02-29"),
    ofWhen({ level: ["primary"] }, "2024-03-01", null),
    "基本医保报销比例（基层医疗机构、到2024年2月29日为止）",
  ],
  [ofWhen({}, "2023-03-01", "2024-02-29"), ofWhen({}, null, null), "基本医保报销比例（2023年3月1日到2024年2月29日）"],
  [ofWhen({}, null, null), ofWhen({}, "2023-03-01", "2024-02-29"), "基本医保报销比例（其他情况）"],
])("a figure that is another elsewhere is told apart: %#", (one, other, name) => {
  expect(assumptionName(one, [one, other], zh)).toBe(name);
});

const entry: DocumentEntry = {
  id: "b",
  number: "某政办〔2022〕98号",
  title: { zh: "关于纾困的通知", en: "A Circular" },
  issuer: { zh: "", en: "" },
  from: "2023-01-01",
  to: "2025-12-31",
  sha256: "",
};

test("what two visits have in common is said once, what only one has stays", () => {
  const documents = new Map([["b", entry]]);
  const lapsed = { code: "lapsedDocument", document: "b" } as const;
  const price = { code: "priceAbove", line: 0, limit: "12.00", fact: {} as StepFact } as const;
  const one = { encounters: [{ bill: { items: [{ name: "甲" }] } }, { bill: { items: [{ name: "乙" }] } }] };
  const settlements = [
    { index: 0, notices: [lapsed, price] },
    { index: 1, notices: [lapsed, price] },
  ];
  const lines = noticeLines(one as unknown as Case, settlements as unknown as Settlement[], documents, zh);
  expect(lines.map(({ notice }) => notice.code)).toEqual(["lapsedDocument", "priceAbove", "priceAbove"]);
  expect(lines[1]?.text).toContain("甲");
  expect(lines[2]?.text).toContain("乙");
});

test("a document past its end, and a price above what is allowed", () => {
  const documents = new Map([["b", entry]]);
  expect(noticeText({ code: "lapsedDocument", document: "b" }, documents, [], zh)).toBe(
    "某政办〔2022〕98号《关于纾困的通知》写明有效到 2025年12月31日，没有找到接替的文件，先照旧算。",
  );
  const price = { code: "priceAbove", line: 3, limit: "12.00", fact: {} as StepFact } as const;
  expect(noticeText(price, documents, ["", "", "", "一般诊疗费"], zh)).toBe(
    "账单第 4 行“一般诊疗费”收得比规定高：规定是 12.00 元。可以问一问医院。这不影响上面的数。",
  );
});

const result = (cash: string, bounds: readonly (string | undefined)[]): Result =>
  ({
    settlements: bounds.map((bound) => ({ date: "2024-05-01", qualifiers: bound ? { psn_cash_pay: bound } : {} })),
    years: [{ year: 2024, amounts: { psn_cash_pay: cash } }],
  }) as unknown as Result;

test.each([
  [result("1270.00", [undefined]), "您要付 1,270.00 元"],
  [result("1270.00", ["about"]), "您大约要付 1,270.00 元"],
  [result("1270.00", ["atMost"]), "您最多付 1,270.00 元"],
  [result("1270.00", ["atLeast"]), "您至少要付 1,270.00 元"],
  [result("72.00", ["target"]), "按政策的目标，您要付 72.00 元"],
  [result("12701.00", ["atMost", "atMost"]), "2 次一共，您最多付 12,701.00 元（约 1.27 万元）"],
  [result("12701.00", ["atMost", undefined]), "2 次一共，您最多付 12,701.00 元（约 1.27 万元）"],
  [result("12701.00", ["atMost", "atLeast"]), "2 次一共，您大约要付 12,701.00 元（约 1.27 万元）"],
])("the one line: %#", (one, line) => {
  expect(headlinesOf(one).map((headline) => headlineText(headline, zh))).toEqual([line]);
});
