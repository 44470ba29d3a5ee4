import { type Bundle, openBundle } from "./bundle.ts";
import { chainOf } from "./chain.ts";
import type { Fact, Origin, ShownFact } from "./fact.ts";
import type { RuleSet } from "./rule-set.ts";
import { shortVersion } from "./short-version.ts";

/** Where a released bundle lies, in the repository and below the page: `version` is the short one. */
export const releasedUrl = (city: string, version: string): string => `rules/released/${city}.${version}.json`;

/** A bundle as it is kept for good: without the lines of the rule files, which move while the rules stay the same. */
export const releasedText = (bundle: Bundle): string => {
  const bare = <T extends { readonly origin: Origin }>({ origin: _origin, ...fact }: T) => fact;
  return `${JSON.stringify({ ...bundle, facts: bundle.facts.map(bare), shown: bundle.shown.map(bare) })}\n`;
};

/** Where the facts of a kept bundle once stood is not known any more. */
const ORIGIN: Origin = { file: "released", line: 0 };

/**
 * The rules of a city as they were released under a short version. It was written by an older product: `null` where it
 * is something else, or holds what this one does not know.
 */
export function openReleased(json: unknown, city: string, version: string): RuleSet | null {
  try {
    const bundle = json as Bundle;
    if (bundle.city !== city || shortVersion(bundle.version) !== version) return null;
    const rules = openBundle({
      ...bundle,
      facts: bundle.facts.map((fact): Omit<Fact, "read"> => ({ ...fact, origin: ORIGIN })),
      shown: bundle.shown.map((fact): ShownFact => ({ ...fact, origin: ORIGIN })),
    });
    const isRead = rules.facts.every(({ read }) => read !== undefined);
    return isRead && chainOf(rules, city) !== null ? rules : null;
  } catch {
    return null;
  }
}
