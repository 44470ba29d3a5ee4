import type { Chain } from "./chain.ts";
import type { Fact } from "./fact.ts";

/** The same chain with one fact exchanged for another of the same place in the order. */
export function exchangeFact(chain: Chain, old: Fact, replacement: Fact): Chain {
  const list = chain.facts.get(old.parameter) ?? [];
  const exchanged = list.map((one) => (one.fact === old ? { ...one, fact: replacement } : one));
  return { ...chain, facts: new Map(chain.facts).set(old.parameter, exchanged) };
}
