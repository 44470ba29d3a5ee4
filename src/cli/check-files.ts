import { resolve } from "node:path";
import type { Origin } from "../facts/fact.ts";
import { readRules } from "../facts/read-rules.ts";
import type { RuleProblem } from "../facts/rule-problem.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { verifyDocuments } from "../facts/verify.ts";
import type { RuleSource } from "../facts/yaml-reader.ts";
import { standingOf } from "../rulebook/coverage.ts";
import type { Example } from "../rulebook/example.ts";
import { readExamples } from "../rulebook/read-examples.ts";
import { tryExample } from "../rulebook/try-example.ts";
import { coverageReport } from "./coverage-report.ts";
import { textFaultInWords } from "./document-texts.ts";
import { english as t } from "./in-words.ts";
import { addedRuleFile, ownRuleFiles } from "./rule-files.ts";

/** The documents' texts by id. */
type Texts = ReadonlyMap<string, string>;

export type Checked =
  | { readonly ok: true; readonly report: readonly string[]; readonly status: 0 | 1 }
  | { readonly ok: false; readonly problems: readonly RuleProblem[] };

/**
 * Reads files from elsewhere together with the product's own rules, files of worked examples among them; one that lies in
 * `folder` is taken as the product's own. Status 1 where an example does not come out as it says, or a quote is not in its
 * document's text, where texts are given. Throws for what cannot be read.
 */
export function checkFiles(folder: string, files: readonly string[], day: string, texts: Texts | null): Checked {
  const given = files.map(addedRuleFile);
  const [exampleFiles, ruleFiles] = [given.filter(holdsExamples), given.filter((one) => !holdsExamples(one))];
  const all = ownRuleFiles(folder);
  const isGiven = ({ file }: RuleSource): boolean => given.some((one) => resolve(one.file) === resolve(file));
  const own = all.filter((one) => !isGiven(one));
  const placed = ruleFiles.map((one) => all.find(({ file }) => resolve(file) === resolve(one.file)) ?? one);
  const read = readRules([...own, ...placed]);
  const examples = exampleFiles.map(readExamples);
  const problems = [...(read.ok ? [] : read.problems), ...examples.flatMap((one) => (one.ok ? [] : one.problems))];
  if (!read.ok || problems.length > 0) return { ok: false, problems };
  const worked = examples.flatMap((one) => (one.ok ? one.examples : []));
  const differing = worked.flatMap((one) => differencesOf(one, read.rules));
  const faults = texts ? compared(read.rules, placed, texts) : { lines: [], isSound: true };
  const report = [
    ...placed.map((one) => summaryOf(one, read.rules, texts === null)),
    ...faults.lines,
    ...(worked.length > 0 ? [`Worked examples: ${worked.length}; differences: ${differing.length}`] : []),
    ...differing,
    ...touchedBy(own, read.rules).flatMap((city) => ["", ...coverageReport(read.rules, city, day)]),
  ];
  return { ok: true, report, status: differing.length > 0 || !faults.isSound ? 1 : 0 };
}

const holdsExamples = ({ text }: RuleSource): boolean => /^examples:/m.test(text);

/** The files' own quotes and figures against the texts of their documents. */
function compared(
  rules: RuleSet,
  placed: readonly RuleSource[],
  texts: Texts,
): { readonly lines: readonly string[]; readonly isSound: boolean } {
  const isTheirs = ({ origin }: { readonly origin: Origin }): boolean =>
    placed.some(({ file }) => file === origin.file);
  const [facts, shown] = [rules.facts.filter(isTheirs), rules.shown.filter(isTheirs)];
  const cited = new Set([...facts, ...shown].map(({ source }) => source?.document));
  const documents = new Map([...rules.documents].filter(([id]) => cited.has(id)));
  const verified = verifyDocuments({ ...rules, facts, shown, documents }, texts);
  const count = `Facts that say \`document\`: ${verified.documentFacts}; compared with their texts: ${verified.compared}`;
  const isSound = verified.faults.length === 0 && verified.compared === verified.documentFacts;
  return { lines: [count, ...verified.faults.map(textFaultInWords)], isSound };
}

function summaryOf({ file, added }: RuleSource, rules: RuleSet, isTaken: boolean): string {
  const facts = rules.facts.filter(({ origin }) => origin.file === file);
  const shown = rules.shown.filter(({ origin }) => origin.file === file);
  const standings = [...new Set(facts.map((fact) => standingOf(fact.parameter, fact)))].map((standing) => {
    const count = facts.filter((fact) => standingOf(fact.parameter, fact) === standing).length;
    return t("rulebook:count", { count, standing: t(`rulebook:standing.${standing}`) });
  });
  const kinds = standings.length > 0 ? ` (${standings.join(", ")})` : "";
  const sound = `${file}: sound; facts to compute with: ${facts.length}${kinds}; shown: ${shown.length}`;
  const taken = isTaken && added && facts.some(({ evidence }) => evidence === "document");
  return taken ? `${sound}; its word about documents is taken, no text was compared` : sound;
}

/** The cities and provinces whose rules the files change or bring. */
function touchedBy(own: readonly RuleSource[], rules: RuleSet): string[] {
  const before = readRules(own);
  const versions = before.ok ? before.rules.versions : new Map<string, string>();
  return [...rules.versions].flatMap(([id, version]) =>
    versions.get(id) === version || rules.jurisdictions.get(id)?.kind === "nation" ? [] : [id],
  );
}

const differencesOf = (example: Example, rules: RuleSet): string[] =>
  tryExample(example, rules).map(
    ({ path, expected, found }) =>
      `${example.origin.file}:${example.origin.line}: ${example.id}: ${path} is ${expected}, but comes out as ${found}`,
  );
