import { type ClipboardEvent, type KeyboardEvent, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ITEM_FIELDS, type ItemField, type TypedItem } from "../estimate/items.ts";
import { GridCell } from "./grid-cell.tsx";
import { BLANK, type Cell, cellAfter, cellText, pasted } from "./grid-move.ts";

/** What is to be said at a cell; `field` is `null` where it is about the whole line. */
export interface CellNote {
  readonly row: number;
  readonly field: ItemField | null;
  readonly text: string;
  readonly isFault: boolean;
}

interface ItemsGridProps {
  readonly items: readonly TypedItem[];
  readonly notes: readonly CellNote[];
  /** `what` names the cell that is typed in; `null` for a change of several. */
  readonly onChange: (items: readonly TypedItem[], what: string | null) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** The line that one is in. */
  readonly onRow: (row: number) => void;
}

const ROW =
  "grid grid-cols-2 gap-x-1 gap-y-1 border-t border-line py-1 @md:grid-cols-[minmax(6rem,1fr)_2.2rem_4.6rem_3.6rem_4.6rem_5.4rem_2rem] @md:border-0 @md:py-0.5";

/** The lines of a bill to type in like a spreadsheet; below the last there is always an empty one. */
export function ItemsGrid({ items, notes, onChange, onUndo, onRedo, onRow }: ItemsGridProps) {
  const { t } = useTranslation("bill");
  const id = useId();
  const grid = useRef<HTMLFieldSetElement>(null);
  const rows = [...items, BLANK];
  const cellOf = ({ row, column }: Cell) =>
    grid.current?.querySelector<HTMLInputElement>(`[data-cell="${row}-${column}"]`) ?? null;
  const go = (cell: Cell): void => {
    const control = cellOf(cell);
    control?.focus();
    if (control instanceof HTMLInputElement) control.select();
  };
  const put = (row: number, field: ItemField, typed: string): void => {
    const value = cellText(field, typed);
    const next = rows.map((item, i) => (i === row ? { ...item, [field]: value } : item));
    onChange(row === items.length ? next : next.slice(0, -1), `${row} ${field}`);
  };
  const press = (event: KeyboardEvent<HTMLElement>, cell: Cell): void => {
    if (event.nativeEvent.isComposing) return;
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && (key === "z" || key === "y")) {
      event.preventDefault();
      if (key === "y" || event.shiftKey) onRedo();
      else onUndo();
      return;
    }
    if (event.ctrlKey && (event.key === "Delete" || event.key === "Backspace")) {
      event.preventDefault();
      remove(cell.row);
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = cellAfter(event.key, event.shiftKey, cell, caretOf(event.target), rows.length);
    if (to === null) return;
    event.preventDefault();
    go(to);
  };
  const paste = (event: ClipboardEvent, cell: Cell): void => {
    const text = event.clipboardData.getData("text/plain");
    // One word is pasted into the text as anywhere.
    if (!/[\t\n]/.test(text)) return;
    event.preventDefault();
    onChange(pasted(items, cell, text), null);
  };
  const remove = (row: number): void => {
    if (row >= items.length) return;
    onChange(
      items.filter((_, i) => i !== row),
      null,
    );
    requestAnimationFrame(() => go({ row: Math.min(row, items.length - 1), column: 0 }));
  };
  return (
    <fieldset ref={grid} className="@container min-w-0">
      <legend className="sr-only">{t("grid")}</legend>
      <div aria-hidden="true" className={`${ROW} hidden text-sm text-ink-soft @md:grid`}>
        {ITEM_FIELDS.map((field) => (
          <span key={field}>{t(`column.${field}`)}</span>
        ))}
      </div>
      {rows.map((item, row) => {
        const own = notes.filter((note) => note.row === row);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          <div key={row} className={ROW}>
            {ITEM_FIELDS.map((field, column) => (
              <GridCell
                key={field}
                id={`${id}-${row}-${column}`}
                cell={{ row, column }}
                field={field}
                item={item}
                isWrong={own.some((note) => note.isFault && note.field === field)}
                describedBy={own.length > 0 ? `${id}-${row}` : undefined}
                onFocus={() => onRow(row)}
                onPut={(typed) => put(row, field, typed)}
                onKey={(event) => press(event, { row, column })}
                onPaste={(event) => paste(event, { row, column })}
              />
            ))}
            {row < items.length ? (
              <button
                type="button"
                aria-label={t("remove", { number: row + 1 })}
                onClick={() => remove(row)}
                className="no-print min-h-target self-end rounded-lg border border-line-strong bg-sheet font-bold text-accent-deep"
              >
                <span aria-hidden="true">✕</span>
              </button>
            ) : (
              <span />
            )}
            {own.length > 0 && (
              <div id={`${id}-${row}`} className="col-span-full flex flex-col gap-1">
                {own.map((note) => (
                  <p
                    key={note.text}
                    className={
                      note.isFault
                        ? "border-l-4 border-wrong bg-wrong-soft px-2 text-wrong"
                        : "border-l-4 border-assumed-line bg-assumed-soft px-2"
                    }
                  >
                    <span aria-hidden="true">{note.isFault ? "✕ " : "! "}</span>
                    {note.text}
                  </p>
                ))}
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

function caretOf(target: EventTarget): { isAtStart: boolean; isAtEnd: boolean } {
  if (!(target instanceof HTMLInputElement)) return { isAtStart: true, isAtEnd: true };
  const { selectionStart, selectionEnd, value } = target;
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  return { isAtStart: isWhole || selectionEnd === 0, isAtEnd: isWhole || selectionStart === value.length };
}
