import { hasOwn } from "../facts/built-ins.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { CODED, type Coded } from "./fields.ts";
import { plain } from "./plain.ts";
import written from "./terms.json" with { type: "json" };

/** What each word that files use means in a case, field by field, by its plain form. */
export type Terms = Readonly<Record<Coded, ReadonlyMap<string, string>>>;
/** What somebody decided a word of a field means. */
export type OwnTerms = Readonly<Partial<Record<Coded, Readonly<Record<string, string>>>>>;

/** The words of the cases themselves, the national codes, what is usually written, and the names that the rules bring. */
export function termsFor(ruleSets: readonly RuleSet[], diseases: Readonly<Record<string, string>>): Terms {
  const terms = Object.fromEntries(CODED.map((field) => [field, new Map<string, string>()])) as Record<
    Coded,
    Map<string, string>
  >;
  const add = (field: Coded, meaning: string, names: readonly string[]): void => {
    for (const name of [meaning, ...names]) if (!terms[field].has(plain(name))) terms[field].set(plain(name), meaning);
  };
  for (const [field, meanings] of Object.entries(written)) {
    for (const [meaning, names] of Object.entries(meanings)) add(field as Coded, meaning, names);
  }
  for (const { jurisdictions } of ruleSets) {
    for (const { id, kind, name, products } of jurisdictions.values()) {
      if (kind !== "nation") add("city", id, [name.zh, name.en, name.zh.replace(/[市省]$/u, "")]);
      for (const product of products) add("huiminbao", product.id, [product.name.zh, product.name.en]);
    }
  }
  for (const [id, name] of Object.entries(diseases)) add("disease", id, namesIn(name));
  return terms;
}

/** The whole name, and what stands outside and inside its brackets. */
const namesIn = (name: string): readonly string[] => [name, ...name.split(/[（）]/u)].filter((part) => part !== "");

/** What a word of a field means; `null` where nobody said. */
export function meaningOf(field: Coded, text: string, terms: Terms, own: OwnTerms): string | null {
  const key = plain(text);
  const mine = own[field];
  if (mine !== undefined && hasOwn(mine, key)) return mine[key] ?? null;
  return terms[field].get(key) ?? null;
}
