import { chainIds } from "./chain-ids.ts";
import { classOf } from "./class-of.ts";
import type { DocumentEntry, Fact, Jurisdiction, Product, ShownFact } from "./fact.ts";
import type { ParameterName } from "./parameters.ts";
import type { RuleSet } from "./rule-set.ts";

/** A fact with its place in the order of precedence. */
export interface Ranked {
  readonly fact: Fact;
  readonly rank: Rank;
}
interface Rank {
  readonly class: number;
  /** 0 = the city itself, then its parents. */
  readonly distance: number;
  readonly keys: number;
}

/** What holds for one city: its jurisdictions from near to far with their facts in order of precedence. */
export interface Chain {
  readonly jurisdictions: readonly Jurisdiction[];
  readonly documents: ReadonlyMap<string, DocumentEntry>;
  readonly products: readonly Product[];
  /** No settlement before this day. */
  readonly from: string | null;
  readonly facts: ReadonlyMap<ParameterName, readonly Ranked[]>;
  readonly shown: readonly ShownFact[];
  /** Moments at which some fact or document begins or ends; between two of them the same facts hold. */
  readonly turns: readonly string[];
  /** Diseases that a condition names: others cannot change which fact holds. */
  readonly namedDiseases: ReadonlySet<string>;
  /** `sha256:…` over all facts of the chain. */
  readonly version: string;
}

/** The chain of a city or province; `null` for an unknown id or a nation (SPEC section 2). */
export function chainOf(rules: RuleSet, city: string): Chain | null {
  const nearest = rules.jurisdictions.get(city);
  if (nearest === undefined || nearest.kind === "nation") return null;
  const jurisdictions = chainIds(rules.jurisdictions, city).flatMap((id) => rules.jurisdictions.get(id) ?? []);
  const distance = new Map(jurisdictions.map((one, i) => [one.id, i]));
  const facts = rules.facts.filter((fact) => distance.has(fact.jurisdiction));
  const shown = rules.shown.filter((fact) => distance.has(fact.jurisdiction));
  return {
    jurisdictions,
    documents: rules.documents,
    products: jurisdictions.flatMap((one) => one.products),
    from: jurisdictions.find((one) => one.from !== null)?.from ?? null,
    facts: inOrder(facts, distance),
    shown,
    turns: turnsOf(facts, rules.documents),
    namedDiseases: new Set(facts.flatMap((fact) => (fact.when.disease ?? []) as string[])),
    version: rules.versions.get(city) ?? "",
  };
}

/** The same chain with facts that go before all others: the user's own, or one fact's value exchanged. */
export function withFacts(chain: Chain, overrides: readonly Fact[]): Chain {
  const facts = new Map(chain.facts);
  for (const fact of overrides) {
    facts.set(fact.parameter, [...(facts.get(fact.parameter) ?? []), ranked(fact, 0)].sort(byRank));
  }
  const named = overrides.flatMap((fact) => (fact.when.disease ?? []) as string[]);
  return { ...chain, facts, namedDiseases: new Set([...chain.namedDiseases, ...named]) };
}

/** Which stretch of days a day falls in: 0 before the first turn. */
export function stretchOf(chain: Chain, day: string): number {
  let [low, high] = [0, chain.turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chain.turns[middle] as string) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function inOrder(facts: readonly Fact[], distance: ReadonlyMap<string, number>): Map<ParameterName, Ranked[]> {
  const ordered = new Map<ParameterName, Ranked[]>();
  for (const fact of facts) {
    const list = ordered.get(fact.parameter) ?? [];
    list.push(ranked(fact, distance.get(fact.jurisdiction) ?? 0));
    ordered.set(fact.parameter, list);
  }
  for (const list of ordered.values()) list.sort(byRank);
  return ordered;
}

const ranked = (fact: Fact, distance: number): Ranked => ({
  fact,
  rank: { class: classOf(fact), distance, keys: Object.keys(fact.when).length },
});

/** Negative when a goes before b; 0 where only the situation (or nothing) decides. */
export function byRank(a: Ranked, b: Ranked): number {
  return a.rank.class - b.rank.class || a.rank.distance - b.rank.distance || b.rank.keys - a.rank.keys;
}

/** "2024-02-29~" sorts after that day and before the next. */
function turnsOf(facts: readonly Fact[], documents: ReadonlyMap<string, DocumentEntry>): string[] {
  const turns = new Set<string>();
  for (const { from, to, source } of facts) {
    if (from !== null) turns.add(from);
    if (to !== null) turns.add(`${to}~`);
    const end = source && documents.get(source.document)?.to;
    if (end) turns.add(`${end}~`);
  }
  return [...turns].sort();
}
