import type { WhenKey } from "./fact.ts";
import { ASSISTANCES, CARES, CATEGORIES, LEVELS, PLACES, SITES } from "./vocabulary.ts";

/** The words that a key of `when` may hold; `null` = any text (diseases and products have lists of their own). */
export const WHEN_VALUES: Readonly<Record<WhenKey, readonly (string | boolean)[] | null>> = {
  category: CATEGORIES,
  retired: [true, false],
  care: CARES,
  level: LEVELS,
  site: SITES,
  disease: null,
  assistance: ASSISTANCES,
  product: null,
  place: PLACES,
};
