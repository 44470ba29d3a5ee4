import type { TFunction } from "i18next";
import type { RuleProblem } from "../facts/rule-problem.ts";

/** Why a rule set is refused: file, line and reason (SPEC section 2). */
export const ruleProblemText = (problem: RuleProblem, t: TFunction): string =>
  `${problem.file}:${problem.line}: ${t(`rule-problems:${problem.code}`, { ...problem.values })}`;
