import type { ClipboardEvent, KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { ItemField, TypedItem } from "../estimate/items.ts";
import type { Cell } from "./grid-move.ts";
import { CONSULTATION } from "./presets.ts";

interface GridCellProps {
  readonly id: string;
  readonly cell: Cell;
  readonly field: ItemField;
  readonly item: TypedItem;
  readonly isWrong: boolean;
  readonly describedBy: string | undefined;
  readonly onFocus: () => void;
  readonly onPut: (typed: string) => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

const BOX = "block min-h-target w-full rounded bg-sheet px-2 text-ink";
const TEXTS: readonly ItemField[] = ["name", "class"];

/** One cell of a bill with its own label: above it where the lines stand as cards, unseen where columns have heads. */
export function GridCell({ id, cell, field, item, isWrong, describedBy, ...on }: GridCellProps) {
  const { t } = useTranslation("bill");
  const shared = {
    id,
    "data-cell": `${cell.row}-${cell.column}`,
    "aria-describedby": describedBy,
    onFocus: on.onFocus,
  };
  const look = `${BOX} ${isWrong ? "border-2 border-wrong" : "border border-line-strong"}`;
  return (
    <div className={`min-w-0 ${field === "name" ? "col-span-2 @md:col-span-1" : ""}`}>
      <label htmlFor={id} className="block text-sm text-ink-soft @md:sr-only">
        <span className="sr-only">{t("line", { number: cell.row + 1 })} </span>
        {t(`column.${field}`)}
      </label>
      {field === "code" ? (
        <select
          {...shared}
          value={item.code}
          onChange={(event) => on.onPut(event.target.value)}
          className={`${look} pr-6`}
        >
          <option value="">{t("code.none")}</option>
          <option value={CONSULTATION}>{t("code.consultation")}</option>
          {item.code !== "" && item.code !== CONSULTATION && <option value={item.code}>{item.code}</option>}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={TEXTS.includes(field) ? "text" : "decimal"}
          autoComplete="off"
          value={item[field]}
          aria-invalid={isWrong || undefined}
          onChange={(event) => on.onPut(event.target.value)}
          onKeyDown={on.onKey}
          onPaste={on.onPaste}
          className={`${look} ${TEXTS.includes(field) ? "" : "text-right"}`}
        />
      )}
    </div>
  );
}
