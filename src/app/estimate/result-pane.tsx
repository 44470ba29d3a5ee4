import { type ComponentType, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { nameIn } from "../../wording/i18n.ts";
import type { Fetched } from "../local/own-rules.ts";
import { Button } from "../parts/button.tsx";
import type { ExplanationProps } from "../result/explanation.tsx";
import { type Reading, ResultView, type ResultViewProps } from "../result/result-view.tsx";
import { entryOf } from "../rules/use-rules.ts";

interface ResultPaneProps {
  readonly city: string;
  readonly query: Fetched;
  readonly reading: Reading | null;
  /** The visit in hand. */
  readonly inHand: number;
  readonly instead: ResultViewProps["instead"];
  /** The address's hash that carries the case; `null` where it is not passed on. */
  readonly hash: string | null;
  readonly onRetry: () => void;
  readonly onward: ReactNode;
  /** What explains a result, where it is not the whole explanation at once. */
  readonly explained?: ComponentType<ExplanationProps> | undefined;
}

/** The result, or what stands in its way: rules that are still coming or that could not be fetched. */
export function ResultPane(props: ResultPaneProps) {
  const { city, query, reading, instead, inHand, hash, onRetry, onward, explained } = props;
  const { t, i18n } = useTranslation("app");
  const lastGood = useLastGood(reading);
  const entry = entryOf(city);
  const retry = (): void => {
    void query.refetch();
    onRetry();
  };
  return (
    <ResultView
      reading={entry === null || query.isError ? null : lastGood}
      inHand={inHand}
      instead={instead}
      hash={hash}
      obstacle={obstacle()}
      onward={onward}
      explained={explained}
    >
      {query.isError && <Button onClick={retry}>{t("rules.retry")}</Button>}
    </ResultView>
  );

  function obstacle(): string | null {
    if (entry === null) return t("rules.noCity");
    const name = { city: nameIn(entry.name, i18n.language) };
    if (query.isError) return t("rules.failed", name);
    return reading === null ? t(lastGood ? "rules.changing" : "rules.loading", name) : null;
  }
}

/** The value, or the last that there was. */
function useLastGood<T>(value: T | null): T | null {
  const [kept, setKept] = useState(value);
  if (value !== null && value !== kept) setKept(value);
  return value ?? kept;
}
