import { ITEM_FIELDS, type ItemField, type TypedItem } from "../estimate/items.ts";

/** A cell of the grid by row and column. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where the caret stands in a cell's text. */
export interface Caret {
  readonly isAtStart: boolean;
  readonly isAtEnd: boolean;
}

export const BLANK: TypedItem = { name: "", class: "", amount: "", firstPayRate: "", priceLimit: "", code: "" };

const LAST = ITEM_FIELDS.length - 1;

/** The cell that a key leads to from another, of `rows` rows; `null` where the key stays with the text. */
export function cellAfter(key: string, isShift: boolean, from: Cell, caret: Caret, rows: number): Cell | null {
  const { row, column } = from;
  switch (key) {
    case "ArrowUp":
      return row > 0 ? { row: row - 1, column } : null;
    case "ArrowDown":
      return row < rows - 1 ? { row: row + 1, column } : null;
    case "Enter":
      if (isShift) return row > 0 ? { row: row - 1, column } : null;
      return row < rows - 1 ? { row: row + 1, column } : null;
    case "ArrowLeft":
      return caret.isAtStart && column > 0 ? { row, column: column - 1 } : null;
    case "ArrowRight":
      return caret.isAtEnd && column < LAST ? { row, column: column + 1 } : null;
    default:
      return null;
  }
}

/** Whether nothing at all was typed in a line. */
export const isBlank = (item: TypedItem): boolean => ITEM_FIELDS.every((field) => item[field].trim() === "");

/** The lines with cells copied from a spreadsheet, tab by tab and line by line, from a cell on. */
export function pasted(items: readonly TypedItem[], at: Cell, text: string): readonly TypedItem[] {
  const rows = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  const filled = [...items];
  rows.forEach((line, i) => {
    const place = at.row + i;
    while (filled.length <= place) filled.push(BLANK);
    const cells = line.split("\t");
    const put = Object.fromEntries(
      cells.flatMap((cell, j) => {
        const field = ITEM_FIELDS[at.column + j];
        return field === undefined ? [] : [[field, cellText(field, unquoted(cell))]];
      }),
    );
    filled[place] = { ...(filled[place] ?? BLANK), ...put };
  });
  return filled;
}

/** A spreadsheet quotes a cell that holds a tab, a quote or a line's end. */
const unquoted = (cell: string): string => {
  const inner = /^"(.*)"$/s.exec(cell)?.[1];
  return (inner?.replaceAll('""', '"') ?? cell).trim();
};

const CLASSES: Readonly<Record<string, string>> = {
  甲: "A",
  甲类: "A",
  乙: "B",
  乙类: "B",
  丙: "C",
  丙类: "C",
  自费: "C",
};

/** What a cell holds for what was typed or pasted: a class by its letter, all else as it is. */
export function cellText(field: ItemField, typed: string): string {
  if (field !== "class") return typed;
  const plain = typed.normalize("NFKC").trim();
  return CLASSES[plain] ?? plain.toUpperCase();
}
