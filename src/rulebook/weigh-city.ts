import type { Case } from "../core/case.ts";
import { chainFor } from "../core/chain-for.ts";
import { situationOf } from "../core/situation.ts";
import { type Assumption, assumptionsOf } from "../core/worth.ts";
import type { Fact } from "../facts/fact.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { parseFen } from "../money/fen.ts";
import { citedFact } from "./cited-fact.ts";

/** A fact that no document settles, weighed on many cases. */
export interface Weighed {
  readonly fact: Fact;
  /** Where most hangs on it, with the span of the fact and of the person's cash there. */
  readonly assumption: Assumption;
  readonly at: Case;
  /** In how many cases it was used. */
  readonly used: number;
}

/** A city's assumptions weighed case by case: more cases can be added, and what was found so far be read. */
export interface Weighing {
  readonly add: (one: Case) => void;
  /** Those worth most first. */
  readonly rows: () => readonly Weighed[];
}

/** Begins to weigh the assumptions of rules. */
export function weighing(rules: RuleSet): Weighing {
  const found = new Map<Fact, Weighed>();
  return { add, rows: () => [...found.values()].sort((a, b) => worthOf(b) - worthOf(a)) };

  function add(one: Case): void {
    const chain = chainFor(rules, one.city, []);
    if (chain === null) return;
    for (const assumption of assumptionsOf(one, rules)) {
      const encounter = one.encounters[assumption.index];
      const fact = encounter && citedFact(chain, assumption.fact, situationOf(one.person, encounter), encounter.date);
      if (!fact) continue;
      const known = found.get(fact);
      const next: Weighed = { fact, assumption, at: one, used: (known?.used ?? 0) + 1 };
      found.set(fact, known && worthOf(known) >= worthOf(next) ? { ...known, used: next.used } : next);
    }
  }
}

const worthOf = ({ assumption }: Weighed): number => parseFen(assumption.worth) ?? 0;
