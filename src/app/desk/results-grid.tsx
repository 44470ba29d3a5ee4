import { type KeyboardEvent, memo, type RefObject, useLayoutEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Progress } from "../../desk/protocol.ts";
import type { View } from "../../desk/view.ts";
import { useLatest } from "../use-latest.ts";
import { COLUMNS, TABLE_WIDTH } from "./columns.ts";
import type { DeskClient } from "./desk-client.ts";
import { GridHead } from "./grid-head.tsx";
import { GridRow } from "./grid-row.tsx";
import { PrintQuotes } from "./print-quotes.tsx";
import { useRows } from "./use-rows.ts";

interface ResultsGridProps {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly client: DeskClient;
  readonly progress: Progress;
  readonly view: View;
  /** Which place of the view has the keys. */
  readonly place: number;
  readonly onPlace: (place: number) => void;
  readonly onView: (view: View) => void;
  readonly onOpen: (row: number) => void;
}

/** Height of a row and of the head, in rem; the desk's grid is dense. */
const ROW = 2;
/** Rows made ready above and below those in sight. */
const SPARE = 12;
const ROWS_IN_SIGHT = 15;

/** A table of any length of which only what is in sight is drawn; one row has the keys. */
export const ResultsGrid = memo(function ResultsGrid(props: ResultsGridProps) {
  const { grid, client, progress, view, place, onPlace, onView, onOpen } = props;
  const { t } = useTranslation("desk");
  const [top, setTop] = useState(0);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const height = ROW * rem;
  const first = Math.max(0, Math.floor(top / height) - SPARE);
  const last = first + ROWS_IN_SIGHT + 2 * SPARE;
  const { count, at } = useRows(client, view, progress, first, last);
  const places = Array.from({ length: Math.max(0, Math.min(last, count) - first) }, (_, i) => first + i);
  const current = Math.min(place, Math.max(count - 1, 0));

  const reach = (to: number): void => {
    const box = grid.current;
    if (box === null) return;
    // The head stays over the first row.
    const room = box.clientHeight - height;
    if (to * height < box.scrollTop) box.scrollTop = to * height;
    else if ((to + 1) * height > box.scrollTop + room) box.scrollTop = (to + 1) * height - room;
  };
  const reachCurrent = useLatest(() => reach(current));
  // Another view begins at its top; coming back from another page one is where one was.
  const isEmpty = count === 0;
  useLayoutEffect(() => {
    void view;
    if (!isEmpty) reachCurrent();
  }, [view, isEmpty, reachCurrent]);

  const move = (to: number): void => {
    const next = Math.max(0, Math.min(to, count - 1));
    onPlace(next);
    reach(next);
  };
  // What is drawn may still be of the view before: the worker knows which row it is.
  const openCurrent = async (): Promise<void> => {
    const [row] = (await client.ask("rows", { from: current, to: current + 1 })).rows;
    if (row !== undefined) onOpen(row.row);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.target !== grid.current) return;
    const to = KEYS[event.key]?.(current, count);
    if (event.key === "Enter") void openCurrent();
    else if (to !== undefined) move(to);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <p className="text-sm text-ink-soft">
        <span role="status">{t("view.count", { rows: count.toLocaleString("en") })}</span>
        {" · "}
        {t("table.keys")}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a table of which most rows are not drawn cannot be one */}
      <div
        ref={grid}
        role="grid"
        aria-label={t("table.caption")}
        aria-rowcount={count + 1}
        aria-colcount={COLUMNS.length}
        aria-activedescendant={count > 0 && at(current) ? `desk-row-${current}` : undefined}
        tabIndex={0}
        onKeyDown={press}
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
        style={{ height: `${(ROWS_IN_SIGHT + 1) * ROW}rem` }}
        className="relative overflow-auto rounded-lg border border-line-strong bg-sheet text-sm"
      >
        <div className="relative" style={{ width: `${TABLE_WIDTH}rem`, height: `${(count + 1) * height}px` }}>
          <GridHead view={view} onView={onView} />
          {places.map((one) => (
            <GridRow
              key={one}
              place={one}
              top={(one + 1) * height}
              row={at(one)}
              isActive={one === current}
              onOpen={onOpen}
              onActive={onPlace}
            />
          ))}
        </div>
      </div>
      {count === 0 && !progress.isRunning && <p>{t("table.none")}</p>}
      {!progress.isRunning && <PrintQuotes client={client} count={count} />}
    </>
  );
});

/** Where each key leads to. */
const KEYS: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  PageDown: (from) => from + ROWS_IN_SIGHT - 1,
  PageUp: (from) => from - ROWS_IN_SIGHT + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};
