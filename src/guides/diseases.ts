import type { Chain } from "../facts/chain.ts";
import type { Fact } from "../facts/fact.ts";
import { membersOf } from "../facts/lookup.ts";
import { CATEGORIES } from "../facts/vocabulary.ts";

const LISTS = ["chronic", "special"] as const;
export type DiseaseList = (typeof LISTS)[number];

/** A disease on a list, with the fact that puts it there. */
export interface Listed {
  readonly list: DiseaseList;
  readonly fact: Fact;
}

/** The diseases that count as chronic or special in a city on a day, each with the lists that it is on. */
export function diseasesOn(chain: Chain, day: string): ReadonlyMap<string, readonly Listed[]> {
  const found = new Map<string, Listed[]>();
  for (const list of LISTS) {
    for (const category of CATEGORIES) {
      for (const [disease, fact] of membersOf(chain, `${list}.diseases`, { ...ANYBODY, category, care: list }, day)) {
        const lists = found.get(disease) ?? [];
        if (!lists.some((one) => one.fact === fact)) found.set(disease, [...lists, { list, fact }]);
      }
    }
  }
  return found;
}

const ANYBODY = {
  retired: false,
  level: null,
  site: null,
  disease: null,
  assistance: "none",
  product: null,
  place: "local",
} as const;

/** What the document calls a disease: a list's names stand in the order of its members; `null` where it names none. */
export function nameInDocument({ value, figure }: Fact, disease: string): string | null {
  const members = value as readonly string[];
  return figure.length === members.length ? (figure[members.indexOf(disease)] ?? null) : null;
}

/** Whether a disease with these names is looked for: every word typed stands in one of them. */
export function isLookedFor(typed: string, names: readonly string[]): boolean {
  const text = names.map(plain).join(" ");
  return plain(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().trim();
