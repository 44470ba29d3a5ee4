import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Estimate } from "../estimate/use-estimate.ts";
import { Button } from "../parts/button.tsx";
import { useChunk, withWords } from "../use-chunk.ts";
import { isAnybodyKept } from "./resume.ts";

const fetchPanel = async () => (await withWords(import("./people-panel.tsx"), "people")).PeoplePanel;

interface PeopleProps {
  readonly estimate: Estimate;
  /** Whether only what cannot wait is said, while something else is asked. */
  readonly isQuiet?: boolean;
}

/** The people kept on this device: fetched where there are any, or when the first is to be kept. */
export function People({ estimate, isQuiet = false }: PeopleProps) {
  const { t } = useTranslation("form");
  const [isAnybody] = useState(isAnybodyKept);
  const [isAsked, setAsked] = useState(false);
  const query = useChunk("people", fetchPanel, isAnybody || isAsked);
  const Panel = query.data;
  if (Panel !== undefined) return <Panel estimate={estimate} isAsked={isAsked} isQuiet={isQuiet} />;
  if (isQuiet) return null;
  const ask = (): void => {
    setAsked(true);
    if (query.isError) void query.refetch();
  };
  return (
    <div className={isAnybody ? "min-h-24" : undefined}>
      {query.isError && <p role="alert">{t("people.failed")}</p>}
      {(!isAnybody || query.isError) && <Button onClick={ask}>{t("people.keep")}</Button>}
    </div>
  );
}
