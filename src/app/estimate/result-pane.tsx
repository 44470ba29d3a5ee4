import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseRead } from "../../core/read-case.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { nameIn } from "../../wording/i18n.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { ResultView } from "../result/result-view.tsx";
import { entryOf, type useRules } from "../rules/use-rules.ts";

/** A case as read and the rules that it was read under. */
interface Reading {
  readonly read: CaseRead;
  readonly rules: RuleSet;
}

interface ResultPaneProps {
  readonly city: string;
  readonly query: ReturnType<typeof useRules>;
  readonly reading: Reading | null;
  readonly onRetry: () => void;
}

/** The result, or what stands in its way: rules that are still coming or that could not be fetched. */
export function ResultPane({ city, query, reading, onRetry }: ResultPaneProps) {
  const { t, i18n } = useTranslation("app");
  const lastGood = useDeferredValue(useLastGood(reading));
  const entry = entryOf(city);
  if (entry === null) return <p>{t("rules.noCity")}</p>;
  const name = { city: nameIn(entry.name, i18n.language) };
  const retry = (): void => {
    void query.refetch();
    onRetry();
  };
  if (query.isError) {
    return (
      <Notice kind="wrong">
        <p role="alert">{t("rules.failed", name)}</p>
        <Button onClick={retry}>{t("rules.retry")}</Button>
      </Notice>
    );
  }
  return (
    <>
      {reading === null && <p className="mb-3">{t(lastGood ? "rules.changing" : "rules.loading", name)}</p>}
      {lastGood && <ResultView read={lastGood.read} rules={lastGood.rules} />}
    </>
  );
}

/** The value, or the last that there was. */
function useLastGood<T>(value: T | null): T | null {
  const [kept, setKept] = useState(value);
  if (value !== null && value !== kept) setKept(value);
  return value ?? kept;
}
