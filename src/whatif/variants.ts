import { chainFor } from "../core/chain-for.ts";
import { isObject } from "../core/reader.ts";
import { isDay } from "../facts/days.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { LEVELS, PLACES } from "../facts/vocabulary.ts";

/** A case as SPEC section 5 has it, as plain JSON; it need not be valid. */
export type CaseJson = Readonly<Record<string, unknown>>;

export const VARIANT_KINDS = ["level", "place", "huiminbao", "city", "year"] as const;
export type VariantKind = (typeof VARIANT_KINDS)[number];

/** What a variant had to change besides its own field, because it cannot go along. */
export type AlsoChanged = "site" | "huiminbao" | "overrides";

/** The same case with one thing changed. */
export interface Variant {
  /** Unique among a case's variants: `level:primary`, `city:ningbo`, `city:ningbo:ningbo`, `year:2023-05-01`. */
  readonly name: string;
  readonly kind: VariantKind;
  /** A level, a place, a product or `none`, a city, a day. */
  readonly value: string;
  /** Of `city`: the product there, or `none`; `null` for the other kinds. */
  readonly product: string | null;
  /** The case as it is, so that a table has all rows. */
  readonly isHere: boolean;
  readonly alsoChanged: readonly AlsoChanged[];
  readonly json: CaseJson;
}

/**
 * The variants of a case for `encounters[index]`: every facility level and every place, each Huiminbao product that the
 * person may have and none, every other city or province of the rule sets with each product there and none, and a year
 * earlier and later. Each kind has the case as it is among them where the case says its value. Level and place change
 * this encounter alone, the others the whole case: all its days move together, and the year carried in with them.
 */
export function variantsOf(json: CaseJson, index: number, ruleSets: readonly RuleSet[]): readonly Variant[] {
  const person = objectOr(json.person);
  const encounter = objectOr(encountersOf(json)[index]);
  if (person === null || encounter === null) return [];
  return [
    ...levels(json, index, encounter),
    ...places(json, index, encounter),
    ...products(json, person, ruleSets),
    ...cities(json, person, ruleSets),
    ...years(json, encounter),
  ];
}

/** The rule set that knows a city or province; `null` where none does. */
export const rulesKnowing = (ruleSets: readonly RuleSet[], city: string): RuleSet | null =>
  ruleSets.find(({ jurisdictions }) => (jurisdictions.get(city)?.kind ?? "nation") !== "nation") ?? null;

const objectOr = (value: unknown): CaseJson | null => (isObject(value) ? value : null);

const encountersOf = ({ encounters }: CaseJson): readonly unknown[] => (Array.isArray(encounters) ? encounters : []);

function withEncounter(json: CaseJson, index: number, changes: CaseJson): CaseJson {
  const encounters = encountersOf(json).map((one, i) => (i === index ? { ...(objectOr(one) ?? {}), ...changes } : one));
  return { ...json, encounters };
}

/** A family bed is at primary, whatever level is stated: it has no other. */
function levels(json: CaseJson, index: number, { care, level, site }: CaseJson): Variant[] {
  if (care === "familyBed") return [];
  return LEVELS.map((value) => {
    const losesSite = value !== "primary" && typeof site === "string";
    const changes = losesSite ? { level: value, site: null } : { level: value };
    return variant("level", value, level === value, withEncounter(json, index, changes), losesSite ? ["site"] : []);
  });
}

const places = (json: CaseJson, index: number, { place }: CaseJson): Variant[] =>
  PLACES.map((value) =>
    variant("place", value, (place ?? "local") === value, withEncounter(json, index, { place: value })),
  );

function products(json: CaseJson, person: CaseJson, ruleSets: readonly RuleSet[]): Variant[] {
  return productsIn(ruleSets, json.city, person.category).map((value) =>
    variant("huiminbao", value, person.huiminbao === value, withProduct(json, person, value)),
  );
}

/** The user's own figures are those of their city: they do not go along. */
function cities(json: CaseJson, person: CaseJson, ruleSets: readonly RuleSet[]): Variant[] {
  const known = ruleSets.flatMap(({ jurisdictions }) => [...jurisdictions.values()]);
  const ids = [...new Set(known.filter(({ kind }) => kind !== "nation").map(({ id }) => id))];
  return ids.flatMap((city) => {
    if (city === json.city) {
      const product = typeof person.huiminbao === "string" ? person.huiminbao : "none";
      return [{ ...variant("city", city, true, json), product }];
    }
    const losesOverrides = Array.isArray(json.overrides) && json.overrides.length > 0;
    const there = losesOverrides ? { ...json, city, overrides: [] } : { ...json, city };
    return productsIn(ruleSets, city, person.category).map((product): Variant => {
      const also: AlsoChanged[] = [];
      if (product !== person.huiminbao) also.push("huiminbao");
      if (losesOverrides) also.push("overrides");
      const name = product === "none" ? `city:${city}` : `city:${city}:${product}`;
      return { ...variant("city", city, false, withProduct(there, person, product), also), name, product };
    });
  });
}

const withProduct = (json: CaseJson, person: CaseJson, huiminbao: string): CaseJson => ({
  ...json,
  person: { ...person, huiminbao },
});

/** `none` and what a person of the category may have in the city. */
function productsIn(ruleSets: readonly RuleSet[], city: unknown, category: unknown): string[] {
  if (typeof city !== "string") return [];
  const rules = rulesKnowing(ruleSets, city);
  const sold = (rules && chainFor(rules, city, [])?.products) ?? [];
  const open = sold.filter((product) => product.category === undefined || product.category === category);
  return ["none", ...open.map(({ id }) => id)];
}

function years(json: CaseJson, { date }: CaseJson): Variant[] {
  if (typeof date !== "string" || !isDay(date)) return [];
  return [-1, 0, 1].map((by) => variant("year", moved(date, by), by === 0, by === 0 ? json : withYears(json, by)));
}

function withYears(json: CaseJson, by: number): CaseJson {
  const encounters = encountersOf(json).map((one) => {
    const encounter = objectOr(one);
    const date = encounter?.date;
    return encounter && typeof date === "string" && isDay(date) ? { ...encounter, date: moved(date, by) } : one;
  });
  const carriedIn = objectOr(json.carriedIn);
  const year = carriedIn?.year;
  if (typeof year !== "number") return { ...json, encounters };
  return { ...json, encounters, carriedIn: { ...carriedIn, year: year + by } };
}

/** The same day of another year; 29 February becomes the 28th. */
export function moved(date: string, by: number): string {
  const day = `${String(Number(date.slice(0, 4)) + by).padStart(4, "0")}${date.slice(4)}`;
  return isDay(day) ? day : day.replace(/29$/, "28");
}

function variant(
  kind: VariantKind,
  value: string,
  isHere: boolean,
  json: CaseJson,
  alsoChanged: readonly AlsoChanged[] = [],
): Variant {
  return { name: `${kind}:${value}`, kind, value, product: null, isHere, alsoChanged, json };
}
