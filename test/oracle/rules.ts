/** Rule files as SPEC section 2 has them. */
import { parse } from "yaml";
import type { Value, When } from "./case.ts";

export type Bound = "exact" | "atLeast" | "atMost" | "about" | "target";
export type Evidence = "document" | "secondary" | "reference" | "override";

export type Fact = {
  parameter: string;
  when: When;
  value: Value;
  bound: Bound;
  evidence: Evidence;
  from: string | null;
  to: string | null;
  document: string | null;
  jurisdiction: string;
};

export type Product = { id: string; category: string | null };
export type Jurisdiction = {
  id: string;
  kind: string;
  inherits: string | null;
  from: string | null;
  products: Product[];
  facts: Fact[];
};
export type Rules = { jurisdictions: Map<string, Jurisdiction>; documentEnds: Map<string, string> };

type WrittenFact = {
  parameter?: string;
  when?: When | null;
  value: Value;
  bound?: Bound;
  evidence: Evidence;
  from?: string;
  to?: string;
  source?: { document?: string } | null;
};
type RuleFile = {
  jurisdiction?: string;
  kind?: string;
  inherits?: string;
  from?: string;
  products?: { id: string; category?: string | null }[];
  documents?: { id: string; to?: string | null }[];
  facts?: WrittenFact[];
};

export function loadRules(files: readonly { file: string; text: string }[]): Rules {
  const rules: Rules = { jurisdictions: new Map(), documentEnds: new Map() };
  for (const { file, text } of files) {
    const written = parse(text) as RuleFile;
    for (const document of written.documents ?? []) if (document.to) rules.documentEnds.set(document.id, document.to);
    if (written.jurisdiction === undefined) {
      if (written.facts !== undefined) throw new Error(`${file}: facts without a jurisdiction`);
      continue;
    }
    const id = written.jurisdiction;
    const known = rules.jurisdictions.get(id) ?? { id, kind: "", inherits: null, from: null, products: [], facts: [] };
    rules.jurisdictions.set(id, known);
    if (written.kind !== undefined) known.kind = written.kind;
    if (written.inherits !== undefined) known.inherits = written.inherits;
    if (written.from !== undefined) known.from = written.from;
    for (const product of written.products ?? [])
      known.products.push({ id: product.id, category: product.category ?? null });
    for (const fact of written.facts ?? [])
      if (fact.parameter !== undefined) known.facts.push(read(fact, fact.parameter, id));
  }
  return rules;
}

function read(fact: WrittenFact, parameter: string, jurisdiction: string): Fact {
  return {
    parameter,
    when: fact.when ?? {},
    value: fact.value,
    bound: fact.bound ?? "exact",
    evidence: fact.evidence,
    from: fact.from ?? null,
    to: fact.to ?? null,
    document: fact.source?.document ?? null,
    jurisdiction,
  };
}

/** City, province, nation. */
export function chain(rules: Rules, city: string): Jurisdiction[] {
  const own = rules.jurisdictions.get(city);
  if (own === undefined) throw new Error(`no such jurisdiction: ${city}`);
  return own.inherits === null ? [own] : [own, ...chain(rules, own.inherits)];
}
