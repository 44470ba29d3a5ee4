import type { TFunction } from "i18next";
import type { RuleProblem } from "../facts/rule-problem.ts";

/** Why a rule set is refused: file, line, reason and what to do (SPEC section 2). */
export const ruleProblemText = (problem: RuleProblem, t: TFunction): string =>
  `${problem.file}:${problem.line}: ${ruleProblemReason(problem, t)}`;

/** The same where the project's own documents are at hand. */
export function ruleProblemWithHelp(problem: RuleProblem, t: TFunction): string {
  const text = ruleProblemText(problem, t);
  return problem.code === "unknownParameter" ? `${text}; ${t("rule-problems:commandHelp")}` : text;
}

/** The reason alone, where file and line say nothing. */
export function ruleProblemReason({ code, values }: RuleProblem, t: TFunction): string {
  const reason = code === "invalidValue" ? { reason: t(`rule-problems:reason.${values.reason}`) } : {};
  return t(`rule-problems:${code}`, { ...values, ...reason });
}
