import { describe, expect, test } from "vitest";
import type { Problem, ProblemCode } from "../core/problem.ts";
import type { RuleProblemCode } from "../facts/rule-problem.ts";
import { problemText } from "./problem-text.ts";
import { ruleProblemText } from "./rule-problem-text.ts";
import { strictWords } from "./test-words.ts";

const zh = strictWords("zh-CN");
const en = strictWords("en");

test.each<[Problem, string]>([
  [{ code: "invalidMoney", path: "encounters[0].expenses.total" }, "“总费用”要写成金额，最多两位小数，例如 1234.50。"],
  [{ code: "missingKey", path: "encounters[0].date" }, "还没有填“就诊日期”。"],
  [{ code: "missingKey", path: "encounters[1].date" }, "还没有填“第 2 次就诊的就诊日期”。"],
  [
    { code: "invalidMoney", path: "encounters[0].items[2].amount" },
    "“账单第 3 行的金额”要写成金额，最多两位小数，例如 1234.50。",
  ],
  [
    { code: "dateBeforeRules", path: "encounters[0].date", values: { day: "2022-01-01" } },
    "“就诊日期”太早了：我们只有 2022年1月1日 起的规则。",
  ],
  [
    { code: "diseaseNotListed", path: "encounters[0].disease", values: { disease: "epilepsy", day: "2022-12-31" } },
    "2022年12月31日这一天，“癫痫”还不在这里的病种名单里。请换一个病种，或者选“不知道”。",
  ],
  [
    { code: "noFact", path: "encounters[0]", values: { parameter: "basic.cap", situation: "", day: "2024-01-01" } },
    "手上的规则里没有“基本医保封顶线”这一条，这种情况算不出来。您知道的话，可以自己填一个数。",
  ],
  [{ code: "notAllowed", path: "person.retired" }, "居民医保没有退休这一说，请改成职工，或者不选退休。"],
  [{ code: "notAllowed", path: "encounters[0]" }, "一次就诊要么填总费用，要么填费用明细，只能填一种。"],
  [{ code: "notAllowed", path: "overrides[1]" }, "您自己填的两个数说的是同一件事，不知道用哪一个，请去掉一个。"],
  [{ code: "notAllowed", path: "encounters[0].expenses.total" }, "“总费用”和别的选择合不上，请改一改。"],
])("%j", (problem, sentence) => {
  expect(problemText(problem, zh)).toBe(sentence);
});

const CODES = {
  invalidJson: true,
  unknownKey: true,
  missingKey: true,
  wrongType: true,
  invalidMoney: true,
  invalidRate: true,
  invalidDate: true,
  unknownValue: true,
  partsExceedTotal: true,
  notAllowed: true,
  tooLarge: true,
  tooMany: true,
  dateBeforeRules: true,
  diseaseNotListed: true,
  noFact: true,
} satisfies Record<ProblemCode, true>;

const VALUES = { most: "1", day: "2024-01-01", disease: "lupus", parameter: "basic.cap" };

describe.each(Object.keys(CODES) as ProblemCode[])("%s", (code) => {
  test("has its sentence in both languages", () => {
    const problem: Problem = { code, path: "", values: VALUES };
    expect(problemText(problem, zh)).not.toMatch(/\{\{/);
    expect(problemText(problem, en)).not.toMatch(/\{\{/);
  });
});

/** Every code with the values that its places in src/facts give it. */
const RULE_CODES: Record<RuleProblemCode, Record<string, string>> = {
  yamlSyntax: { reason: "BAD_INDENT" },
  notAMapping: {},
  notAList: {},
  notOwn: {},
  unknownKey: { key: "vaule", allowed: "value" },
  missingKey: { key: "value" },
  wrongType: { key: "value" },
  unknownWord: { key: "care", word: "inpatent", allowed: "inpatient" },
  unknownParameter: { parameter: "basic.rat" },
  invalidValue: { parameter: "basic.rate", at: "value", reason: "invalidRate" },
  invalidDate: { key: "from", day: "2024-02-30" },
  daysReversed: { from: "2024-03-01", to: "2024-02-29" },
  figureNotInQuote: { figure: "65", quote: "165%" },
  figureMissing: { quote: "不设起付线" },
  unknownDocument: { document: "x" },
  unknownProduct: { product: "x" },
  unknownJurisdiction: { jurisdiction: "x" },
  headerTwice: { key: "kind", jurisdiction: "x" },
  headerMissing: { key: "kind", jurisdiction: "x" },
  inheritsItself: { jurisdiction: "x" },
  idTwice: { id: "x" },
  conflict: { parameter: "basic.rate", other: "a.yaml:3" },
};

test.each(Object.entries(RULE_CODES))("a rule set refused for %s says file, line and reason", (code, values) => {
  const problem = { code: code as RuleProblemCode, values, file: "rules/a.yaml", line: 7 };
  for (const t of [zh, en]) expect(ruleProblemText(problem, t)).toMatch(/^rules\/a\.yaml:7: [^{}]+$/);
});
