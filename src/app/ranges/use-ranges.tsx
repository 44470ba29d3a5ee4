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

/** What stands in place of a certain result. */
export interface InPlace {
  /** Read aloud. */
  readonly line: string;
  readonly view: ReactNode;
  readonly bar: RangesRead["bar"];
  readonly problems: readonly Problem[];
}

interface RangesProps {
  readonly sheet: Sheet;
  readonly rules: RuleSet | null;
  readonly onAnswer: (answers: Partial<Form>) => void;
  readonly onTake: (visit: number) => void;
}

/** The ranges of a sheet with open questions, fetched with their words when they are first needed; `null` without any. */
export function useRanges({ sheet, rules, onAnswer, onTake }: RangesProps): InPlace | null {
  const { t } = useTranslation("app");
  const isOpen = isAnyOpen(sheet);
  const query = useChunk("ranges", fetchRanges, isOpen);
  const { data } = query;
  const later = useDeferredValue(sheet);
  const shown = isAnyOpen(later) ? later : sheet;
  const read = useMemo(
    () => (isOpen && data && rules ? data.rangesOf(shown, rules, t) : null),
    [isOpen, data, rules, shown, t],
  );
  if (!isOpen) return null;
  if (data && read) {
    const view = <data.RangesView sheet={shown} ranges={read.ranges} onAnswer={onAnswer} onTake={onTake} />;
    return { ...read, view };
  }
  if (rules === null) return { line: "", view: null, bar: null, problems: [] };
  const line = t(query.isError ? "share.failed" : "share.coming");
  return { line, view: <Coming query={query} />, bar: null, problems: [] };
}

async function fetchRanges() {
  const parts = Promise.all([import("./ranges-view.tsx"), import("./ranges.ts")]);
  const [{ RangesView }, { rangesOf }] = await withWords(parts, "facts", "explanation", "what-if", "ranges");
  return { RangesView, rangesOf };
}
