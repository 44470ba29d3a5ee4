import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OpenedRow, Progress } from "../../desk/protocol.ts";
import type { View } from "../../desk/view.ts";
import { fieldId } from "../parts/field.tsx";
import { useDeskKey } from "./keys/desk-keys.ts";
import { ResultsGrid } from "./results-grid.tsx";
import { RowView } from "./row-view.tsx";
import type { Desk } from "./use-desk.ts";
import { FIND, ViewFields } from "./view-fields.tsx";

interface ResultsViewProps {
  readonly desk: Desk;
  readonly progress: Progress;
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** The rows as they were settled: chosen, sorted, and one of them opened. */
export function ResultsView({ desk, progress, view, onView }: ResultsViewProps) {
  const { t } = useTranslation("desk");
  const [open, setOpen] = useState<OpenedRow | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const show = async (row: number): Promise<void> => setOpen(await desk.client.ask("row", { row }));
  useDeskKey("G", t("keys.grid"), () => grid.current?.focus());
  useDeskKey("I", t("keys.find"), () => document.getElementById(fieldId(FIND))?.focus());
  const close = (): void => {
    setOpen(null);
    grid.current?.focus();
  };
  return (
    <section aria-labelledby="desk-results" className="flex min-w-0 flex-col gap-3">
      <h3 id="desk-results" className="text-lg font-bold text-accent-deep">
        {t("table.title")}
      </h3>
      <ViewFields progress={progress} view={view} onView={onView} />
      <ResultsGrid
        grid={grid}
        client={desk.client}
        progress={progress}
        view={view}
        onView={onView}
        onOpen={(row) => void show(row)}
      />
      {open !== null && <RowView key={open.row} row={open} onClose={close} />}
    </section>
  );
}
