import { createContext, useMemo } from "react";
import type { RuleSet } from "../../facts/rule-set.ts";
import type { Opened } from "../../local/local-figures.ts";
import { useRules } from "../rules/use-rules.ts";
import { useChunk } from "../use-chunk.ts";
import { useLatest } from "../use-latest.ts";

/** The rules of a city with the figures of one's own before them. */
export interface OwnRules {
  /** What is fetched: the rules, or the part that reads the figures. */
  readonly query: Fetched;
  /** The rules as they are published; `null` while they are fetched. */
  readonly published: RuleSet | null;
  /** With the figures; `null` until both are there. */
  readonly rules: RuleSet | null;
  /** What became of the figures; `null` where there are none. */
  readonly opened: Opened | null;
}

/** What one has to know of something fetched. */
export interface Fetched {
  readonly isError: boolean;
  readonly refetch: () => unknown;
}

/** Own figures are read by a part that only those need who have some. */
export function useOwnRules(city: string, figures: string): OwnRules {
  const query = useRules(city);
  const hasFigures = figures !== "";
  const part = useFiguresPart(hasFigures);
  const published = query.data ?? null;
  const open = part.data?.openFigures;
  const opened = useMemo(
    () => (published && hasFigures && open ? open(published, city, figures) : null),
    [published, hasFigures, open, city, figures],
  );
  const rules = hasFigures ? (opened?.rules ?? null) : published;
  return { query: hasFigures && part.isError ? part : query, published, rules, opened };
}

/** What reads and writes figures of one's own. */
export const useFiguresPart = (isNeeded: boolean) =>
  useChunk("figures", () => import("../../local/local-figures.ts"), isNeeded);

/** The figures of one's own in use on a page, and how to change them. */
export interface FiguresInUse extends OwnRules {
  readonly city: string;
  readonly figures: string;
  /** Has others in use; what the device keeps stays as it is. */
  readonly show: (figures: string) => void;
}

/** `null` where figures are shown but not changed. */
export const FiguresContext = createContext<FiguresInUse | null>(null);

/** For the context: it changes only when one of them does, so that typing elsewhere draws nothing anew that uses them. */
export function useFiguresInUse(city: string, figures: string, onShow: (figures: string) => void): FiguresInUse {
  const { query, published, rules, opened } = useOwnRules(city, figures);
  // The query itself is another object each time.
  const { isError, refetch } = query;
  const show = useLatest(onShow);
  return useMemo(
    () => ({ query: { isError, refetch }, published, rules, opened, city, figures, show }),
    [isError, refetch, published, rules, opened, city, figures, show],
  );
}
