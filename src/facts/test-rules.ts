import { type Chain, chainOf } from "./chain.ts";
import type { Situation } from "./fact.ts";
import { readRules } from "./read-rules.ts";
import type { RuleProblem } from "./rule-problem.ts";
import type { RuleSet } from "./rule-set.ts";

/** Rule files for tests, by name; a name that starts with + is a file from elsewhere. */
export type Files = Readonly<Record<string, string>>;

const read = (files: Files) =>
  readRules(Object.entries(files).map(([file, text]) => ({ file, text, added: file.startsWith("+") })));

/** The problems of files that must be refused. */
export function problemsOf(files: Files): readonly RuleProblem[] {
  const result = read(files);
  if (result.ok) throw new Error("these rules were expected to be refused");
  return result.problems;
}

/** The rule set of files that must build. */
export function rulesOf(files: Files): RuleSet {
  const result = read(files);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.rules;
}

export function chainIn(rules: RuleSet, city: string): Chain {
  const chain = chainOf(rules, city);
  if (chain === null) throw new Error(`no city ${city}`);
  return chain;
}

/** A nation, a province and a city, each a file's first four lines; facts follow from line 5 on. */
export const NATION = "jurisdiction: land\nkind: nation\nname: 国\nfacts:\n";
export const PROVINCE = "jurisdiction: shire\nkind: province\ninherits: land\nfacts:\n";
export const CITY = "jurisdiction: town\nkind: city\ninherits: shire\nfacts:\n";

/** One fact of a rule file in one line, assumed and exact unless it says otherwise. */
export const fact = (body: string): string =>
  `  - { ${body}${body.includes("evidence:") ? "" : ", evidence: reference"}${body.includes("note:") ? "" : ", note: for a test"} }\n`;

/** The evidence of a fact whose file comes from elsewhere. */
export const DOCUMENT = "evidence: document, source: { document: elsewhere-1 }";
export const SECONDARY = "evidence: secondary, source: { document: 国办发〔2021〕14号 }";

/** A working resident's stay in a primary hospital, with what differs. */
export const situation = (differs: Partial<Situation> = {}): Situation => ({
  category: "resident",
  retired: false,
  care: "inpatient",
  level: "primary",
  site: null,
  disease: null,
  assistance: "none",
  product: null,
  place: "local",
  ...differs,
});
