import type { Chain } from "../facts/chain.ts";
import type { Fact } from "../facts/fact.ts";
import { factFor, matches } from "../facts/lookup.ts";
import { isUnited } from "../facts/parameters.ts";
import { dimensionsOf, pointsOf, situationAt } from "./situations.ts";
import { stretchesOf } from "./stretches.ts";

/** What held instead of a fact before a day, or holds from it on; `null` is nothing. */
export interface Change {
  readonly day: string;
  readonly fact: Fact | null;
}

export interface Replaced {
  /** What the fact took the place of, in some situation, and what took its place. */
  readonly before: readonly Change[];
  readonly after: readonly Change[];
  /** What goes before it wherever and whenever it could hold; empty where it does hold somewhere. */
  readonly hiddenBy: readonly Fact[];
}

/** What a fact replaced in the city of a chain and what replaced it. Lists are united, and replace nothing. */
export function replacedBy(chain: Chain, fact: Fact): Replaced {
  const [before, after, instead] = [new Map<string, Change>(), new Map<string, Change>(), new Set<Fact>()];
  if (isUnited(fact.parameter)) return { before: [], after: [], hiddenBy: [] };
  let holds = false;
  for (const point of pointsOf(chain, dimensionsOf(chain, [fact.parameter]))) {
    const situation = situationAt(point);
    if (!matches(fact.when, situation)) continue;
    let last: Fact | null | undefined;
    for (const { from: day } of stretchesOf(chain)) {
      const now = factFor(chain, fact.parameter, situation, day);
      if (now === fact) holds = true;
      else if (now !== null) instead.add(now);
      if (last !== undefined && now === fact && last !== fact) note(before, day, last);
      if (last === fact && now !== fact) note(after, day, now);
      last = now;
    }
  }
  return { before: [...before.values()], after: [...after.values()], hiddenBy: holds ? [] : [...instead] };

  function note(changes: Map<string, Change>, day: string, other: Fact | null): void {
    const place = (chain.facts.get(fact.parameter) ?? []).findIndex((one) => one.fact === other);
    changes.set(`${day} ${place}`, { day, fact: other });
  }
}
