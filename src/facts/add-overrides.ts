import { findConflicts } from "./conflicts.ts";
import type { Fact } from "./fact.ts";
import { readFact } from "./read-fact.ts";
import { checkReferences, type RulesRead } from "./read-rules.ts";
import type { RuleProblem } from "./rule-problem.ts";
import type { RuleSet } from "./rule-set.ts";
import { versionsOf } from "./version.ts";
import { type RuleSource, YamlReader } from "./yaml-reader.ts";

const KEYS = ["jurisdiction", "facts"];

/**
 * The rule set with the figures of one more file, which are all the user's own (`evidence: override`) and belong to one of
 * its jurisdictions; or everything that is wrong with the file, each with its line.
 */
export function addOverrides(rules: RuleSet, source: RuleSource): RulesRead & { readonly own: readonly Fact[] } {
  const problems: RuleProblem[] = [];
  const yaml = new YamlReader({ ...source, added: true }, problems);
  const map = yaml.data === null ? null : yaml.mapping(yaml.data, [], KEYS);
  const id = map && yaml.text(map, "jurisdiction", [], true);
  if (id !== null && !rules.jurisdictions.has(id)) {
    yaml.fault(["jurisdiction"], "unknownJurisdiction", { jurisdiction: id });
  }
  const own = yaml.list(map?.facts, ["facts"]).flatMap((raw, i) => {
    const fact = readFact(raw, ["facts", i], id ?? "", yaml);
    if (fact === null) return [];
    if (fact.evidence === "override" && "parameter" in fact) return [fact];
    yaml.fault(["facts", i, "evidence"], "notOwn", {});
    return [];
  });
  const documents = new Map(rules.documents);
  for (const fact of own) checkReferences(fact, true, rules.jurisdictions, documents, problems);
  problems.push(...findConflicts(own, [...rules.jurisdictions.values()]));
  if (problems.length > 0) return { ok: false, problems, own };
  const facts = [...rules.facts, ...own];
  const all = versionsOf(rules.jurisdictions, [...facts, ...rules.shown]);
  // A city's bundle knows the version of that city alone.
  const versions = new Map([...all].filter(([id]) => rules.versions.has(id)));
  return { ok: true, rules: { ...rules, facts, versions }, own };
}
