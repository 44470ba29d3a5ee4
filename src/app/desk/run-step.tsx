import { useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { CausesView } from "./causes-view.tsx";
import { lookAt } from "./desk-state.ts";
import { ExportButtons } from "./export-buttons.tsx";
import { useDeskKey } from "./keys/desk-keys.ts";
import { ResultsView } from "./results-view.tsx";
import { RunProgress } from "./run-progress.tsx";
import type { Desk } from "./use-desk.ts";

/** A file's run and what came of it so far: both stand side by side while it goes on. */
export function RunStep({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation("desk");
  const { progress, view } = desk;
  // The table is drawn piece by piece behind what says how far the run is.
  const drawn = useDeferredValue(progress);
  useDeskKey("K", t("keys.again"), desk.again);
  useDeskKey("N", t("keys.another"), desk.another);
  return (
    <div className="flex min-w-0 flex-col gap-5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="font-semibold wrap-anywhere">
          {t("file.is", { name: desk.fileName, rows: (desk.opened?.rows ?? 0).toLocaleString("en") })}
        </p>
        <Button onClick={desk.again}>{t("run.again")}</Button>
        <Button onClick={desk.another}>{t("file.another")}</Button>
      </div>
      {progress !== null && (
        <>
          <RunProgress progress={progress} client={desk.client} />
          {progress.causes.length > 0 && <CausesView causes={progress.causes} view={view} onView={lookAt} />}
          <ExportButtons progress={progress} client={desk.client} />
          {drawn !== null && <ResultsView desk={desk} progress={drawn} />}
        </>
      )}
    </div>
  );
}
