import type { Situation, When, WhenKey } from "../../facts/fact.ts";
import type { ParameterName } from "../../facts/parameters.ts";
import { ASSISTANCES, CARES, CATEGORIES, LEVELS, PLACES, SITES } from "../../facts/vocabulary.ts";

/** What a local figure of each layer usually differs by. */
const KEYS_OF_LAYER: Readonly<Record<string, readonly WhenKey[]>> = {
  basic: ["category", "retired", "care", "level", "site"],
  critical: ["category", "care", "assistance"],
  aid: ["assistance", "category", "care"],
  huiminbao: ["product", "care", "level"],
  price: ["level", "site"],
};
/** Those that are about care elsewhere. */
const BY_PLACE: readonly ParameterName[] = ["basic.rate.reduction", "basic.rate.factor", "basic.preShare"];

const BY_LEVEL: readonly ParameterName[] = ["basic.deductible", "basic.rate"];

/** The conditions that can be set for a parameter. */
export function keysFor(parameter: ParameterName): readonly WhenKey[] {
  const keys = KEYS_OF_LAYER[parameter.split(".")[0] ?? ""] ?? [];
  return BY_PLACE.includes(parameter) ? [...keys, "place"] : keys;
}

/** What an assumption is replaced for where nothing else is said: the case at hand, as far as such figures differ. */
export function conditionsOf(parameter: ParameterName, of: When, situation: Situation): When {
  const keys = new Set<WhenKey>([...usualKeys(parameter, situation), ...(Object.keys(of) as WhenKey[])]);
  const pairs = [...keys].flatMap((key) => (situation[key] === null ? [] : [[key, [situation[key]]]]));
  return Object.fromEntries(pairs) as When;
}

/** Deductibles and rates differ by level, aid by the kind of hardship, Huiminbao by contract; critical illness is one for all. */
function usualKeys(parameter: ParameterName, { category, assistance }: Situation): readonly WhenKey[] {
  switch (parameter.split(".")[0]) {
    case "basic": {
      const person: readonly WhenKey[] = category === "employee" ? ["category", "retired"] : ["category"];
      if (BY_PLACE.includes(parameter)) return [...person, "place"];
      return BY_LEVEL.includes(parameter) ? [...person, "care", "level"] : [...person, "care"];
    }
    case "aid":
      return assistance === "none" ? [] : ["assistance"];
    case "huiminbao":
      return ["product"];
    default:
      return [];
  }
}

/** The words that a condition can be chosen from; those of products are the rules'. */
export const WORDS_OF_KEY: Readonly<Partial<Record<WhenKey, readonly (string | boolean)[]>>> = {
  category: CATEGORIES,
  retired: [false, true],
  care: CARES,
  level: LEVELS,
  site: SITES,
  assistance: ASSISTANCES,
  place: PLACES,
};
