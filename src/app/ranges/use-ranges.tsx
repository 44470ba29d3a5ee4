import { type ReactNode, useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../../core/problem.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { loadExplanationWords, loadRangesWords, loadWhatIfWords } from "../../wording/i18n.ts";
import type { Form } from "../estimate/form.ts";
import type { Sheet } from "../estimate/sheet.ts";
import { isAnyOpen } from "../estimate/unknown.ts";
import { Button } from "../parts/button.tsx";
import { useChunk } from "../use-chunk.ts";
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
  const { data, isError, refetch } = useChunk("ranges", fetchRanges, isOpen);
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
  const line = t(isError ? "share.failed" : "share.coming");
  return {
    line,
    view: isError ? <Again line={line} onClick={() => void refetch()} /> : <p>{line}</p>,
    bar: null,
    problems: [],
  };
}

function Again({ line, onClick }: { readonly line: string; readonly onClick: () => void }) {
  const { t } = useTranslation("app");
  return (
    <>
      <p>{line}</p>
      <Button onClick={onClick}>{t("rules.retry")}</Button>
    </>
  );
}

async function fetchRanges() {
  const [{ RangesView }, { rangesOf }] = await Promise.all([
    import("./ranges-view.tsx"),
    import("./ranges.ts"),
    loadRangesWords(),
    loadExplanationWords(),
    loadWhatIfWords(),
  ]);
  return { RangesView, rangesOf };
}
