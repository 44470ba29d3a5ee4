import { canonical } from "../facts/canonical.ts";
import { type Chain, chainOf, withFacts } from "../facts/chain.ts";
import type { Fact } from "../facts/fact.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import type { Override } from "./case.ts";
import { kept } from "./kept.ts";

const known = new WeakMap<RuleSet, Map<string, Chain | null>>();
const overridden = new WeakMap<Chain, Map<string, Chain>>();
/** In place of a jurisdiction: the fact stands in the case itself. */
export const OF_THE_CASE = "case";
/** A desk has a handful of tables of its own; more than this are not kept. */
const TABLES_KEPT = 16;

/** The rules of a city with the case's own figures before them; `null` for an unknown city. Kept between cases. */
export function chainFor(rules: RuleSet, city: string, overrides: readonly Override[]): Chain | null {
  const chains = kept(known, rules, () => new Map<string, Chain | null>());
  const chain = kept(chains, city, () => chainOf(rules, city));
  return chain === null || overrides.length === 0 ? chain : withOverrides(chain, overrides);
}

function withOverrides(chain: Chain, overrides: readonly Override[]): Chain {
  const tables = kept(overridden, chain, () => new Map<string, Chain>());
  const key = canonical(overrides.map(({ read: _read, ...rest }) => rest));
  if (tables.size >= TABLES_KEPT && !tables.has(key)) tables.clear();
  return kept(tables, key, () => withFacts(chain, overrides.map(asFact)));
}

/** An override is exact and without days, and reaches as a fact does (SPEC section 5); its line is its place in the case. */
const asFact = (override: Override, index: number): Fact => ({
  parameter: override.parameter,
  when: override.when,
  value: override.value,
  read: override.read,
  bound: "exact",
  evidence: "override",
  jurisdiction: OF_THE_CASE,
  from: null,
  to: null,
  source: null,
  figure: [],
  note: override.note,
  plausible: null,
  origin: { file: "case", line: index },
});
