import { useTranslation } from "react-i18next";
import type { View } from "../../desk/view.ts";
import { lineName } from "../../wording/desk-text.ts";
import { COLUMNS, type Column, isSortable } from "./columns.ts";

interface GridHeadProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** What the columns are; most of them sort. */
export function GridHead({ view, onView }: GridHeadProps) {
  const { t } = useTranslation("desk");
  const nameOf = ({ key }: Column): string => {
    if (key === "row" || key === "id" || key === "date" || key === "difference") return t(`table.${key}`);
    return key === "remark" ? t("table.why") : lineName(key, t);
  };
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and says which row is meant
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    <div role="row" aria-rowindex={1} className="sticky top-0 z-10 flex h-[2rem] bg-sheet-sunk font-semibold">
      {COLUMNS.map((column) => {
        const { key, width, isAmount } = column;
        const isSorted = view.sort === key;
        const name = nameOf(column);
        const look = `flex h-full w-full items-center truncate px-2 ${isAmount ? "justify-end" : ""}`;
        return (
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          // biome-ignore lint/a11y/useSemanticElements: see the grid
          <div
            key={key}
            role="columnheader"
            aria-sort={isSorted ? (view.isDown ? "descending" : "ascending") : undefined}
            style={{ width: `${width}rem` }}
            className="shrink-0 border-b border-line-strong"
          >
            {isSortable(key) ? (
              <button
                type="button"
                title={name}
                className={look}
                onClick={() => onView({ ...view, sort: key, isDown: isSorted && !view.isDown })}
              >
                <span className="truncate">{name}</span>
                <span aria-hidden="true">{isSorted ? (view.isDown ? " ▼" : " ▲") : ""}</span>
              </button>
            ) : (
              <span className={look}>{name}</span>
            )}
          </div>
        );
      })}
    </div>
  );
}
