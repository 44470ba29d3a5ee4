import { findConflicts } from "./conflicts.ts";
import type { DocumentEntry, Fact, Jurisdiction, ShownFact } from "./fact.ts";
import { FILE_KEYS } from "./fact-keys.ts";
import { joinHeaders } from "./join-headers.ts";
import { readFact } from "./read-fact.ts";
import { type HeaderPart, readDocument, readHeader } from "./read-header.ts";
import type { RuleProblem } from "./rule-problem.ts";
import type { RuleSet } from "./rule-set.ts";
import { versionsOf } from "./version.ts";
import { type RuleSource, YamlReader } from "./yaml-reader.ts";

export type RulesRead =
  | { readonly ok: true; readonly rules: RuleSet }
  | { readonly ok: false; readonly problems: readonly RuleProblem[] };

/**
 * Reads rule files into one rule set (SPEC section 2), or says everything that is wrong with them,
 * each with file and line. Files marked `added` may join known jurisdictions or bring new ones.
 */
export function readRules(sources: readonly RuleSource[]): RulesRead {
  const problems: RuleProblem[] = [];
  const headers = new Map<string, HeaderPart[]>();
  const documents = new Map<string, DocumentEntry>();
  const entries: { fact: Fact | ShownFact; added: boolean }[] = [];

  for (const source of sources) {
    const yaml = new YamlReader(source, problems);
    const map = yaml.data === null ? null : yaml.mapping(yaml.data, [], FILE_KEYS);
    if (map === null) continue;
    readDocuments(map.documents, documents, yaml);
    const isRegistryOnly = Object.keys(map).every((key) => key === "documents");
    const id = isRegistryOnly ? null : yaml.text(map, "jurisdiction", [], true);
    if (id === null) continue;
    headers.set(id, [...(headers.get(id) ?? []), readHeader(map, yaml)]);
    for (const [i, raw] of yaml.list(map.facts, ["facts"]).entries()) {
      const fact = readFact(raw, ["facts", i], id, yaml);
      if (fact !== null) entries.push({ fact, added: source.added === true });
    }
  }

  const jurisdictions = joinHeaders(headers, problems);
  for (const { fact, added } of entries) checkReferences(fact, added, jurisdictions, documents, problems);
  const facts = entries.flatMap(({ fact }) => ("parameter" in fact ? [fact] : []));
  const shown = entries.flatMap(({ fact }) => ("text" in fact ? [fact] : []));
  problems.push(...findConflicts(facts, [...jurisdictions.values()]));
  if (problems.length > 0) return { ok: false, problems };
  const versions = versionsOf(jurisdictions, [...facts, ...shown]);
  const products = new Set([...jurisdictions.values()].flatMap((one) => one.products.map((product) => product.id)));
  return { ok: true, rules: { jurisdictions, documents, facts, shown, products, versions } };
}

function readDocuments(raw: unknown, documents: Map<string, DocumentEntry>, yaml: YamlReader): void {
  for (const [i, item] of yaml.list(raw, ["documents"]).entries()) {
    const entry = readDocument(item, ["documents", i], yaml);
    if (entry === null) continue;
    if (documents.has(entry.id)) yaml.fault(["documents", i], "idTwice", { id: entry.id });
    documents.set(entry.id, entry);
  }
}

/** Products that a `when` names must exist; so must the document of an own `document` fact. */
export function checkReferences(
  fact: Fact | ShownFact,
  added: boolean,
  jurisdictions: ReadonlyMap<string, Jurisdiction>,
  documents: ReadonlyMap<string, DocumentEntry>,
  problems: RuleProblem[],
): void {
  const products = [...jurisdictions.values()].flatMap((one) => one.products.map((product) => product.id));
  for (const product of fact.when.product ?? []) {
    if (products.includes(String(product))) continue;
    problems.push({ ...fact.origin, code: "unknownProduct", values: { product: String(product) } });
  }
  const document = fact.source?.document;
  if (!added && fact.evidence === "document" && document !== undefined && !documents.has(document)) {
    problems.push({ ...fact.origin, code: "unknownDocument", values: { document } });
  }
}
