import fc from "fast-check";
import type { TFunction } from "i18next";
import { describe, expect, test } from "vitest";
import { casesOfAll } from "../../test/oracle/arbitraries.ts";
import { PACKS } from "../../test/oracle/packs.ts";
import { loadRules } from "../../test/oracle/rules.ts";
import { ownRuleFiles } from "../cli/rule-files.ts";
import type { Case } from "../core/case.ts";
import { readCase } from "../core/read-case.ts";
import type { Settlement } from "../core/result.ts";
import { settle } from "../core/settle.ts";
import { situationOf } from "../core/situation.ts";
import { assumptionsOf } from "../core/worth.ts";
import { readRules } from "../facts/read-rules.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { assumptionText } from "./assumption-text.ts";
import { citation } from "./citation.ts";
import { problemText } from "./problem-text.ts";
import { noticeText } from "./settlement-text.ts";
import { stepFormula } from "./step-formula.ts";
import { stepText } from "./step-text.ts";
import { strictWords } from "./test-words.ts";

const sources = [...ownRuleFiles("rules"), ...PACKS.map(({ file, text }) => ({ file, text, added: true }))];
const rules = rulesOf();
const cases = casesOfAll(loadRules(sources), ["wenzhou", "ningbo", "zhejiang", ...PACKS.map(({ city }) => city)]);
const languages = { "zh-CN": strictWords("zh-CN"), en: strictWords("en") } as const;

function rulesOf(): RuleSet {
  const read = readRules(sources);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.rules;
}

/** Every sentence of a settlement; `strictWords` throws where a text or a value is missing. */
function allTexts(one: Case, settlement: Settlement, t: TFunction): string[] {
  const encounter = one.encounters[settlement.index];
  if (encounter === undefined || settlement.steps === undefined) throw new Error("no encounter, no steps");
  const lineNames = "items" in encounter.bill ? encounter.bill.items.map(({ name }) => name) : [];
  const context = { situation: situationOf(one.person, encounter), lineNames };
  return [
    ...settlement.steps.flatMap((step) => [
      stepText(step, context, t),
      stepFormula(step, t) ?? "",
      ...step.facts.flatMap((fact) => Object.values(citation(fact, rules.documents, t)).map((text) => text ?? "")),
    ]),
    ...settlement.notices.map((notice) => noticeText(notice, rules.documents, lineNames, t)),
  ];
}

describe.each(["zh-CN", "en"] as const)("random cases in %s", (language) => {
  const t = languages[language];
  test("every step, notice and assumption has its sentence, and no gap shows", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(cases, (json) => {
        const read = readCase(json, rules);
        if (!read.ok) {
          for (const problem of read.problems) expect(problemText(problem, t)).not.toMatch(/\{\{|undefined|NaN/);
          return;
        }
        const settled = settle(read.case, rules);
        if (!settled.ok) return;
        for (const settlement of settled.result.settlements) {
          for (const step of settlement.steps ?? []) seen.add(`${step.id.replace(/\d+/, "n")} ${step.outcome}`);
          for (const text of allTexts(read.case, settlement, t)) expect(text).not.toMatch(/\{\{|undefined|NaN/);
        }
        for (const assumption of assumptionsOf(read.case, rules)) {
          expect(assumptionText(assumption, [], t)).not.toMatch(/\{\{|undefined|NaN/);
        }
      }),
      { numRuns: 120 },
    );
    expect(seen.size).toBeGreaterThan(60);
  }, 60_000);
});
