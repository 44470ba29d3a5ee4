import { describe, expect, test } from "vitest";
import { sayingText } from "../../src/app/guides/saying-text.ts";
import type { Chain } from "../../src/facts/chain.ts";
import { aidAnswer } from "../../src/guides/aid.ts";
import type { Answer } from "../../src/guides/answer.ts";
import { insuranceAnswer } from "../../src/guides/insurance.ts";
import { levelAnswer } from "../../src/guides/level.ts";
import { maternityAnswer } from "../../src/guides/maternity.ts";
import { type Answers, asked, GUIDES, type Guide, kindOf } from "../../src/guides/questions.ts";
import { startAnswer } from "../../src/guides/start.ts";
import texts from "../../src/wording/locales/zh-CN/guides.json" with { type: "json" };
import { strictWords } from "../../src/wording/test-words.ts";
import { chain } from "./chains.ts";

const NO_WORDS = { primary: [], secondary: [], tertiary: [] };
const WORDS = {
  township: ["卫生院"],
  community: ["服务中心"],
  village: ["卫生室"],
  station: ["服务站"],
  grade: { anywhere: { primary: ["一级"], secondary: ["二级"], tertiary: ["三级"] }, alone: NO_WORDS, behind: "" },
};
const ANSWERS: Readonly<Partial<Record<Guide, (chain: Chain, answers: Answers, today: string) => Answer>>> = {
  insurance: insuranceAnswer,
  start: startAnswer,
  maternity: maternityAnswer,
  aid: aidAnswer,
  level: (rules, answers, today) => levelAnswer(rules, answers, WORDS, today),
};
const DAYS = ["2021-06-30", "2022-05-10", "2022-12-31", "2023-06-01", "2025-11-15", "2026-03-01"];
const NAMES = ["镇卫生院", "社区服务中心", "村卫生室", "服务站", "医院", "一级医院", "二级医院", "三级医院"];

/** Every way through the questions of a guide. */
function* ways(guide: Guide, answers: Answers = {}, done: readonly string[] = []): Generator<Answers> {
  const question = asked(guide, answers).find((one) => !done.includes(one));
  if (question === undefined) {
    yield answers;
    return;
  }
  const kind = kindOf(guide, question);
  const choices = kind === "day" ? DAYS : kind === "text" ? NAMES : (kind ?? []);
  yield* ways(guide, answers, [...done, question]);
  for (const choice of choices) yield* ways(guide, { ...answers, [question]: choice }, [...done, question]);
}

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  const t = strictWords(language);

  test.each(GUIDES.filter((guide) => ANSWERS[guide]))("every way through %s ends in words", (guide) => {
    const said = new Set<string>();
    for (const city of ["wenzhou", "ningbo", "zhejiang"]) {
      const rules = chain(city);
      for (const answers of ways(guide)) {
        const answer = ANSWERS[guide]?.(rules, answers, "2026-06-15");
        expect(answer?.says.length).toBeGreaterThan(0);
        for (const saying of answer?.says ?? []) said.add(sayingText(saying, t));
        for (const { code, facts } of answer?.groups ?? [])
          said.add(t(`guides:clauses.group.${code}`, { count: facts.length }));
      }
    }
    expect([...said].filter((text) => text.includes("undefined") || text.includes("NaN"))).toEqual([]);
  });

  test("every question and choice has words", () => {
    for (const guide of GUIDES) {
      for (const answers of ways(guide)) {
        for (const question of asked(guide, answers)) {
          expect(t(`guides:question.${guide}.${question}.label`)).not.toBe("");
          const kind = kindOf(guide, question);
          if (!Array.isArray(kind)) continue;
          for (const value of kind) t(`guides:question.${guide}.${question}.option.${value}`, { times: "2" });
        }
      }
    }
  });

  test("a day and a month read as people write them", () => {
    const values = { from: { day: "2024-05-01" } };
    const text = sayingText({ code: "start.from.flexible.first", values, mark: null }, t);
    expect(text).toContain(language === "en" ? "From 1 May 2024" : "从 2024年5月1日起");
    const counted = sayingText(
      {
        code: "start.counted",
        values: { first: { month: "2024-03" }, begins: { month: "2024-05" }, n: { number: "3" } },
        mark: null,
      },
      t,
    );
    expect(counted).toContain(language === "en" ? "May 2024 is calendar month no. 3" : "2024年5月是第 3 个自然月");
  });
});

test("every sentence of the guides is said on some way", () => {
  const codes = new Set<string>(["choose"]);
  for (const city of ["wenzhou", "ningbo"]) {
    for (const guide of GUIDES) {
      for (const answers of ways(guide)) {
        for (const { code } of ANSWERS[guide]?.(chain(city), answers, "2026-06-15").says ?? []) codes.add(code);
      }
    }
  }
  // Said only where the province's statute is missing too.
  const spare = ["insurance.enough", "insurance.short", "insurance.unknown"];
  expect(keysOf(texts.says).filter((key) => !codes.has(key) && !spare.includes(key))).toEqual([]);
});

type Tree = { readonly [key: string]: string | Tree };
const keysOf = (tree: Tree, before = ""): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [before + key] : keysOf(value, `${before}${key}.`),
  );
