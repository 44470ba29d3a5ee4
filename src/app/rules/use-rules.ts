import { type RulesEntry, rulesIndex } from "virtual:rules-index";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { type Bundle, openBundle } from "../../facts/bundle.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { KEPT } from "../use-chunk.ts";

export const cities: readonly string[] = rulesIndex.map(({ id }) => id);

/** What the index says of a city or province; `null` for one that it does not have. */
export const entryOf = (city: string): RulesEntry | null => rulesIndex.find(({ id }) => id === city) ?? null;

/** The rules of a city, fetched once and kept; also tried where the browser believes to have no network. */
export const useRules = (city: string) => useQuery(rulesQuery(entryOf(city)?.url ?? null));

/** How the rules at an address are fetched; `null` for none. */
export const rulesQuery = (url: string | null) =>
  queryOptions({
    queryKey: ["rules", url],
    queryFn: ({ signal }) => fetchRules(url ?? "", signal),
    enabled: url !== null,
    ...KEPT,
  });

async function fetchRules(url: string, signal: AbortSignal): Promise<RuleSet> {
  const response = await fetch(new URL(url, document.baseURI), { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return openBundle((await response.json()) as Bundle);
}
