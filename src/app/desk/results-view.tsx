import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Progress } from "../../desk/protocol.ts";
import { fieldId } from "../parts/field.tsx";
import { useLatest } from "../use-latest.ts";
import { changeDesk, goToPlace, lookAt } from "./desk-state.ts";
import { useDeskKey } from "./keys/desk-keys.ts";
import { ResultsGrid } from "./results-grid.tsx";
import { RowView } from "./row-view.tsx";
import type { Desk } from "./use-desk.ts";
import { FIND, ViewFields } from "./view-fields.tsx";

interface ResultsViewProps {
  readonly desk: Desk;
  readonly progress: Progress;
}

/** The rows as they were settled: chosen, sorted, and one of them opened. */
export function ResultsView({ desk, progress }: ResultsViewProps) {
  const { t } = useTranslation("desk");
  const { client, view, place, row } = desk;
  const open = useLatest((at: number): void => {
    void client.ask("row", { row: at }).then((found) => changeDesk({ row: found }));
  });
  const grid = useRef<HTMLDivElement>(null);
  useDeskKey("G", t("keys.grid"), () => grid.current?.focus());
  useDeskKey("I", t("keys.find"), () => document.getElementById(fieldId(FIND))?.focus());
  const close = (): void => {
    changeDesk({ row: null });
    grid.current?.focus();
  };
  return (
    <section aria-labelledby="desk-results" className="flex min-w-0 flex-col gap-3">
      <h3 id="desk-results" className="text-lg font-bold text-accent-deep">
        {t("table.title")}
      </h3>
      <ViewFields progress={progress} view={view} onView={lookAt} />
      <ResultsGrid
        grid={grid}
        client={client}
        progress={progress}
        view={view}
        place={place}
        onView={lookAt}
        onPlace={goToPlace}
        onOpen={open}
      />
      {row !== null && <RowView key={row.row} row={row} onClose={close} />}
    </section>
  );
}
