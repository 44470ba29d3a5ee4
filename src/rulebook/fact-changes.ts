import { canonical } from "../facts/canonical.ts";
import type { Fact, ShownFact } from "../facts/fact.ts";
import type { RuleSet } from "../facts/rule-set.ts";

/** A fact that is not as it was: new where `before` is `null`, gone where `now` is. */
export interface FactChange<F extends Fact | ShownFact> {
  readonly before: F | null;
  readonly now: F | null;
}

/** What changed from one version of a city's rules to another, fact by fact; an own value, bound, days or source counts. */
export const changesOfFacts = (before: RuleSet, now: RuleSet): readonly FactChange<Fact>[] =>
  changes(before.facts, now.facts, ({ parameter, jurisdiction, when }) => canonical([parameter, jurisdiction, when]));

/** The same of the clauses that are only shown. */
export const changesOfShown = (before: RuleSet, now: RuleSet): readonly FactChange<ShownFact>[] =>
  changes(before.shown, now.shown, ({ text, jurisdiction }) => canonical([text, jurisdiction]));

function changes<F extends Fact | ShownFact>(
  before: readonly F[],
  now: readonly F[],
  keyOf: (fact: F) => string,
): readonly FactChange<F>[] {
  const same = new Set(now.map(essence));
  const known = new Set(before.map(essence));
  const gone = before.filter((fact) => !same.has(essence(fact)));
  const fresh = now.filter((fact) => !known.has(essence(fact)));
  const paired = fresh.map((fact): FactChange<F> => {
    const place = gone.findIndex((one) => keyOf(one) === keyOf(fact));
    return { before: place < 0 ? null : (gone.splice(place, 1)[0] ?? null), now: fact };
  });
  return [...paired, ...gone.map((fact) => ({ before: fact, now: null }))];
}

/** All of a fact but where it stands in its file, and what was read from its value. */
function essence(fact: Fact | ShownFact): string {
  const { origin: _origin, ...rest } = fact;
  const { read: _read, ...kept } = rest as Partial<Fact>;
  return canonical(kept);
}
