import { type ReactNode, useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../../core/problem.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import type { Form } from "../estimate/form.ts";
import type { Sheet } from "../estimate/sheet.ts";
import { isAnyOpen } from "../estimate/unknown.ts";
import { Coming } from "../parts/coming.tsx";
import { useChunk, withWords } from "../use-chunk.ts";
import type { RangesRead } from "./ranges.ts";

/** What the buttons of a range do where it is shown. */
interface RangeActs {
  readonly onAnswer: (answers: Partial<Form>) => void;
  readonly onTake: (visit: number) => void;
}

/** What stands in place of a certain result. */
export interface InPlace {
  /** Read aloud. */
  readonly line: string;
  readonly viewWith: (acts: RangeActs) => ReactNode;
  readonly bar: RangesRead["bar"];
  readonly problems: readonly Problem[];
}

/** The ranges of a sheet with open questions, fetched with their words when they are first needed; `null` without any. */
export function useRanges(sheet: Sheet, rules: RuleSet | null): InPlace | null {
  const { t } = useTranslation("app");
  const isOpen = isAnyOpen(sheet);
  const query = useChunk("ranges", fetchRanges, isOpen);
  const { data } = query;
  // Where nothing is open nothing waits either: a key would draw the whole page a second time.
  const later = useDeferredValue(isOpen ? sheet : null);
  const shown = later !== null && isAnyOpen(later) ? later : sheet;
  const read = useMemo(
    () => (isOpen && data && rules ? data.rangesOf(shown, rules, t) : null),
    [isOpen, data, rules, shown, t],
  );
  if (!isOpen) return null;
  if (data && read) {
    return { ...read, viewWith: (acts) => <data.RangesView sheet={shown} ranges={read.ranges} {...acts} /> };
  }
  if (rules === null) return { line: "", viewWith: () => null, bar: null, problems: [] };
  const line = t(query.isError ? "share.failed" : "share.coming");
  return { line, viewWith: () => <Coming query={query} />, bar: null, problems: [] };
}

async function fetchRanges() {
  const parts = Promise.all([import("./ranges-view.tsx"), import("./ranges.ts")]);
  const [{ RangesView }, { rangesOf }] = await withWords(parts, "facts", "explanation", "what-if", "ranges");
  return { RangesView, rangesOf };
}
