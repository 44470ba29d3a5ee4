import i18next from "i18next";
import type { Problem } from "../core/problem.ts";
import type { RuleProblem } from "../facts/rule-problem.ts";
import amount from "../wording/locales/en/amount.json";
import explanation from "../wording/locales/en/explanation.json";
import facts from "../wording/locales/en/facts.json";
import form from "../wording/locales/en/form.json";
import problems from "../wording/locales/en/problems.json";
import ruleProblems from "../wording/locales/en/rule-problems.json";
import rulebook from "../wording/locales/en/rulebook.json";
import { problemText } from "../wording/problem-text.ts";
import { ruleProblemWithHelp } from "../wording/rule-problem-text.ts";

const words = i18next.createInstance();
words.init({
  lng: "en",
  resources: { en: { amount, explanation, facts, form, problems, rulebook, "rule-problems": ruleProblems } },
  initAsync: false,
  // Texts from outside are shown as they are: neither escaped nor read as references to other texts.
  interpolation: { escapeValue: false, skipOnVariables: true },
  nsSeparator: ":",
});

/** A case's fault in a sentence; a gap also with the parameter's name and the situation as facts write them. */
export function problemInWords(problem: Problem): string {
  const text = problemText(problem, words.t);
  const { parameter, situation } = problem.values ?? {};
  return parameter === undefined ? text : `${text} (${parameter}; ${situation})`;
}

/** A rule file's fault: file, line and reason. */
export const ruleProblemInWords = (problem: RuleProblem): string => ruleProblemWithHelp(problem, words.t);

/** The commands speak English. */
export const english = words.t;
