import type { StepFact } from "../core/result.ts";
import { canonical } from "../facts/canonical.ts";
import type { Chain } from "../facts/chain.ts";
import type { Fact, Situation } from "../facts/fact.ts";
import { holdsOn, matches } from "../facts/lookup.ts";
import { isParameter } from "../facts/parameters.ts";

/** The fact of a chain that a step cites, in the situation and on the day of its encounter; `null` for a case's own figure. */
export function citedFact(chain: Chain, cited: StepFact, situation: Situation, day: string): Fact | null {
  const list = isParameter(cited.parameter) ? (chain.facts.get(cited.parameter) ?? []) : [];
  const found = list.find(
    ({ fact }) =>
      fact.jurisdiction === cited.jurisdiction &&
      fact.evidence === cited.evidence &&
      fact.from === cited.from &&
      holdsOn(fact, day) &&
      matches(fact.when, situation) &&
      canonical(fact.value) === canonical(cited.value),
  );
  return found?.fact ?? null;
}
