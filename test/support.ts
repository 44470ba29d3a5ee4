import { ownRuleFiles } from "../src/cli/rule-files.ts";
import type { Problem } from "../src/core/problem.ts";
import { readCase } from "../src/core/read-case.ts";
import type { Result, Settlement } from "../src/core/result.ts";
import { settle } from "../src/core/settle.ts";
import { readRules } from "../src/facts/read-rules.ts";
import type { RuleSet } from "../src/facts/rule-set.ts";

type Json = Record<string, unknown>;

/** The product's own rules, with a rule file written inline added if given. Throws when the set is refused. */
export function rulesWith(...added: readonly string[]): RuleSet {
  const files = added.map((text, i) => ({ file: `added-${i}.yaml`, text, added: true }));
  return rulesOf(readRules([...ownRuleFiles("rules"), ...files]));
}

/** Rules written inline and nothing else. */
export const rulesFrom = (text: string): RuleSet => rulesOf(readRules([{ file: "inline.yaml", text, added: true }]));

function rulesOf(read: ReturnType<typeof readRules>): RuleSet {
  if (read.ok) return read.rules;
  throw new Error(read.problems.map((one) => `${one.file}:${one.line} ${one.code}`).join("\n"));
}

export const RULES = rulesWith();

export const resident = (more: Json = {}): Json => ({
  category: "resident",
  retired: false,
  assistance: "none",
  huiminbao: "none",
  ...more,
});
export const employee = (more: Json = {}): Json => resident({ category: "employee", ...more });

/** An encounter with a bill of four parts; whatever of them is not stated is 0. */
export function visit(date: string, care: string, level: string, total: string, more: Json = {}): Json {
  const { ownExpense = "0.00", overLimit = "0.00", firstPay = "0.00", ...rest } = more;
  return { date, care, level, ...rest, expenses: { total, ownExpense, overLimit, firstPay } };
}

/** A case of a resident of 温州 unless said otherwise. */
export const caseOf = (more: Json): Json => ({ id: "c", city: "wenzhou", person: resident(), ...more });

/** Settles a case that must be valid. */
export function settled(one: Json, rules: RuleSet = RULES): Result {
  const read = readCase(one, rules);
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.problems)}`);
  const answer = settle(read.case, rules);
  if (!answer.ok) throw new Error(`not settled: ${JSON.stringify(answer.problem)}`);
  return answer.result;
}

/** The settlement of one encounter, counted in the order of their days; the last one unless said otherwise. */
export function settlementOf(one: Json, rules: RuleSet = RULES, index = -1): Settlement {
  const found = settled(one, rules).settlements.at(index);
  if (found === undefined) throw new Error("no settlement");
  return found;
}

/** Everything that is wrong with a case, as "code path"; gaps met while settling included. */
export function problemsOf(one: unknown, rules: RuleSet = RULES): string[] {
  const read = readCase(one, rules);
  if (!read.ok) return read.problems.map(inShort);
  const answer = settle(read.case, rules);
  return answer.ok ? [] : [inShort(answer.problem)];
}

const inShort = ({ code, path }: Problem): string => `${code} ${path}`.trim();
