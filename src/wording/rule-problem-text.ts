import type { TFunction } from "i18next";
import type { RuleProblem } from "../facts/rule-problem.ts";

/** Why a rule set is refused: file, line, reason and what to do (SPEC section 2). */
export function ruleProblemText({ file, line, code, values }: RuleProblem, t: TFunction): string {
  const reason = code === "invalidValue" ? { reason: t(`rule-problems:reason.${values.reason}`) } : {};
  return `${file}:${line}: ${t(`rule-problems:${code}`, { ...values, ...reason })}`;
}
