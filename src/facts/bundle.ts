import { chainOf } from "./chain.ts";
import type { DocumentEntry, Fact, Jurisdiction, ShownFact } from "./fact.ts";
import { PARAMETERS } from "./parameters.ts";
import type { RuleSet } from "./rule-set.ts";
import { readValue } from "./values.ts";

/** All that one city's results rest on, as plain JSON: what the page fetches. */
export interface Bundle {
  readonly city: string;
  /** The `rulesVersion` of results made with it. */
  readonly version: string;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly documents: readonly DocumentEntry[];
  readonly facts: readonly Omit<Fact, "read">[];
  readonly shown: readonly ShownFact[];
  /** Products of all cities: what is sold elsewhere is known, if not to be had here. */
  readonly products: readonly string[];
}

/** The bundle of a city or province of the rule set; throws for an unknown one. */
export function bundleOf(rules: RuleSet, city: string): Bundle {
  const chain = chainOf(rules, city);
  if (chain === null) throw new Error(`no city or province ${city}`);
  const ids = chain.jurisdictions.map((one) => one.id);
  const facts = rules.facts.filter((fact) => ids.includes(fact.jurisdiction));
  const cited = new Set([...facts, ...chain.shown].map((fact) => fact.source?.document));
  return {
    city,
    version: chain.version,
    jurisdictions: chain.jurisdictions,
    documents: [...rules.documents.values()].filter((document) => cited.has(document.id)),
    facts: facts.map(({ read: _read, ...fact }) => fact),
    shown: chain.shown,
    products: [...rules.products],
  };
}

/** The rule set of a bundle; its facts were validated when it was made. */
export function openBundle(bundle: Bundle): RuleSet {
  return {
    jurisdictions: new Map(bundle.jurisdictions.map((one) => [one.id, one])),
    documents: new Map(bundle.documents.map((one) => [one.id, one])),
    facts: bundle.facts.map((fact) => ({
      ...fact,
      read: readValue(PARAMETERS[fact.parameter].kind, fact.value, "", () => {}),
    })),
    shown: bundle.shown,
    products: new Set(bundle.products),
    versions: new Map([[bundle.city, bundle.version]]),
  };
}
