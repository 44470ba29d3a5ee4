import { type RulesEntry, rulesIndex } from "virtual:rules-index";
import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import type { RuleSet } from "../../facts/rule-set.ts";
import { rulesQuery } from "../rules/use-rules.ts";

interface AllRules {
  /** Those that arrived; the same list until another one does. */
  readonly sets: readonly RuleSet[];
  readonly isComing: boolean;
  readonly failed: readonly RulesEntry[];
  readonly refetch: () => void;
}

/** The rules of all cities and provinces. */
export function useAllRules(): AllRules {
  const queries = useQueries({ queries: rulesIndex.map(({ url }) => rulesQuery(url)) });
  const arrived = queries.flatMap(({ data }) => data ?? []);
  const [sets, setSets] = useState<readonly RuleSet[]>(arrived);
  if (arrived.length !== sets.length || arrived.some((one, i) => one !== sets[i])) setSets(arrived);
  return {
    sets,
    isComing: queries.some(({ isPending }) => isPending),
    failed: rulesIndex.filter((_, i) => queries[i]?.isError),
    refetch: () => {
      for (const query of queries) if (query.isError) void query.refetch();
    },
  };
}
