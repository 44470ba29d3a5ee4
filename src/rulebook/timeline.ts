import type { Chain, Ranked } from "../facts/chain.ts";
import { dayAfter } from "../facts/days.ts";
import type { Fact, Situation } from "../facts/fact.ts";
import { factFor, holdsOn, matches, membersOf } from "../facts/lookup.ts";
import { isUnited, type ParameterName } from "../facts/parameters.ts";
import { joined, type Stretch, stretchesOf } from "./stretches.ts";

/** Why one fact goes before another (SPEC section 2, rules 1–4). */
export type Reason = "evidence" | "nearness" | "conditions" | "care";

/** A fact that would hold too, if another did not go before it. */
export interface Behind {
  readonly fact: Fact;
  readonly reason: Reason;
}

/** Days on which the same holds for a parameter: one fact, of a list all that make it up; nothing where there is a gap. */
export interface Period extends Stretch {
  readonly holding: readonly Fact[];
  readonly behind: readonly Behind[];
  /** Documents of what holds that say that they end within these days; their facts stay in use. */
  readonly lapses: readonly { readonly fact: Fact; readonly day: string }[];
}

/** What holds for a parameter in a situation, from the city's first day on, and what it goes before. */
export function timelineOf(chain: Chain, parameter: ParameterName, situation: Situation): readonly Period[] {
  const found = stretchesOf(chain).map((stretch) => periodOn(chain, parameter, situation, stretch));
  const runs = joined(found, ({ holding, behind }) => [
    holding.map(placeOf).join(" "),
    behind.map(({ fact }) => placeOf(fact)).join(" "),
  ]);
  return runs.map((one) => ({ ...one, lapses: lapsesIn(one, chain) }));

  function placeOf(fact: Fact): string {
    return String((chain.facts.get(parameter) ?? []).findIndex((ranked) => ranked.fact === fact));
  }
}

function periodOn(chain: Chain, parameter: ParameterName, situation: Situation, stretch: Stretch): Period {
  const day = stretch.from;
  const holding = isUnited(parameter)
    ? [...new Set(membersOf(chain, parameter, situation, day).values())]
    : [factFor(chain, parameter, situation, day)].filter((fact) => fact !== null);
  const others = (chain.facts.get(parameter) ?? []).filter(
    ({ fact }) => holdsOn(fact, day) && matches(fact.when, situation) && !holding.includes(fact),
  );
  const first = (chain.facts.get(parameter) ?? []).find(({ fact }) => fact === holding[0]);
  const behind = first ? others.map((one) => ({ fact: one.fact, reason: reasonFor(first, one) })) : [];
  return { ...stretch, holding, behind, lapses: [] };
}

function reasonFor(first: Ranked, other: Ranked): Reason {
  if (first.rank.class !== other.rank.class) return "evidence";
  if (first.rank.distance !== other.rank.distance) return "nearness";
  return first.rank.keys !== other.rank.keys ? "conditions" : "care";
}

function lapsesIn({ holding, from, to }: Period, { documents }: Chain): Period["lapses"] {
  return holding.flatMap((fact) => {
    const end = documents.get(fact.source?.document ?? "")?.to ?? null;
    // It lapses on the next day; a fact that ends with its document does not.
    const isWithin = end !== null && dayAfter(end) >= from && (to === null || end < to);
    return isWithin ? [{ fact, day: end }] : [];
  });
}
