import type { TFunction } from "i18next";
import type { Product, When, WhenKey } from "../facts/fact.ts";
import { WHEN_KEYS } from "../facts/fact.ts";
import { nameOf } from "./fact-text.ts";

/** Where the words of a condition's key stand; products are named by the rules. */
export const WORD_PLACES: Readonly<Record<Exclude<WhenKey, "product">, string>> = {
  category: "form:option.category",
  retired: "form:option.retired",
  care: "facts:care",
  level: "facts:level",
  site: "form:option.site",
  disease: "facts:disease",
  assistance: "facts:assistance",
  place: "facts:place",
};

/** One word of a condition: 居民, 住院, 三级医院. */
export function whenWord(key: WhenKey, word: string | boolean, products: readonly Product[], t: TFunction): string {
  if (key !== "product") return t(`${WORD_PLACES[key]}.${word}`, { defaultValue: String(word) });
  const product = products.find(({ id }) => id === word);
  return product === undefined ? String(word) : nameOf(product.name, t);
}

/** The words of a condition one after the other, "" where it is for everything. */
export function whenText(when: When, products: readonly Product[], t: TFunction): string {
  const parts = WHEN_KEYS.flatMap((key) => {
    const words = when[key]?.map((word) => whenWord(key, word, products, t));
    return words === undefined ? [] : [words.join(t("facts:and"))];
  });
  return parts.join(t("facts:whenJoin"));
}
