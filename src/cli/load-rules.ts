import { readRules } from "../facts/read-rules.ts";
import type { RuleProblem } from "../facts/rule-problem.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { addedRuleFile, ownRuleFiles } from "./rule-files.ts";

/** The product's rules with files from elsewhere added; a refused set throws, each fault with file and line. */
export function loadRules(
  folder: string,
  added: readonly string[],
  inWords: (problem: RuleProblem) => string,
): RuleSet {
  const read = readRules([...ownRuleFiles(folder), ...added.map(addedRuleFile)]);
  if (read.ok) return read.rules;
  throw new Error(read.problems.map(inWords).join("\n"));
}
