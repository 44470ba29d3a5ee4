import { type Fact, type ShownFact, WHEN_KEYS, type When } from "../facts/fact.ts";
import { isUnited } from "../facts/parameters.ts";

/**
 * A fact's name for links: whose it is, what it fixes, for whom and from when, and of a list its members. It stays when
 * the value is corrected, and tells the facts of a rule set apart.
 */
export function factKey(fact: Fact | ShownFact): string {
  const isShown = "text" in fact;
  const parts = [
    fact.jurisdiction,
    isShown ? fact.text : fact.parameter,
    ...conditionsOf(fact.when),
    ...(!isShown && isUnited(fact.parameter) ? [(fact.value as readonly string[]).join(BETWEEN)] : []),
    ...(fact.evidence === "override" ? [fact.evidence] : []),
    ...(fact.from === null ? [] : [fact.from]),
  ];
  return parts.join(" ");
}

/** What stands in an address as it is. */
const BETWEEN = "*";

const conditionsOf = (when: When): readonly string[] =>
  WHEN_KEYS.flatMap((key) => {
    const words = when[key];
    return words === undefined ? [] : [`${key}.${[...words].sort().join(BETWEEN)}`];
  });
