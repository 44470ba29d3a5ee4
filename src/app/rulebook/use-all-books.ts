import { rulesIndex } from "virtual:rules-index";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { chainFor } from "../../core/chain-for.ts";
import type { Chain } from "../../facts/chain.ts";
import { type FactEntry, factEntries } from "../../wording/fact-entry.ts";
import { useAllRules } from "../what-if/use-all-rules.ts";

/** What a city or province has, as it is published. */
export interface CityBook {
  readonly city: string;
  readonly chain: Chain;
  readonly entries: readonly FactEntry[];
}

interface AllBooks {
  readonly books: readonly CityBook[];
  readonly isComing: boolean;
  readonly isFailed: boolean;
  readonly refetch: () => void;
}

/** The rules of all cities and provinces, those that arrived. */
export function useAllBooks(): AllBooks {
  const { t, i18n } = useTranslation("rulebook");
  const { sets, isComing, failed, refetch } = useAllRules();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are those of the language
  const books = useMemo(
    () =>
      rulesIndex.flatMap(({ id }): readonly CityBook[] => {
        const rules = sets.find(({ versions }) => versions.has(id));
        const chain = rules ? chainFor(rules, id, []) : null;
        return chain === null ? [] : [{ city: id, chain, entries: factEntries(chain, t) }];
      }),
    [sets, i18n.language],
  );
  return { books, isComing, isFailed: failed.length > 0, refetch };
}
