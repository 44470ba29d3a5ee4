import type { Problem } from "../core/problem.ts";
import type { RuleProblem } from "../facts/rule-problem.ts";

export const problemInWords = (p: Problem): string => `${p.code} at ${p.path}`;
export const ruleProblemInWords = (p: RuleProblem): string => `${p.code} ${JSON.stringify(p.values)}`;
