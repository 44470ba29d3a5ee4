import { matchColumns } from "./match.ts";

/** A file's rows as text, as they stand in it. */
export type Rows = readonly (readonly string[])[];

/** A file with its headings found. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: Rows;
  /** The first row's place in the file, counted from 1. */
  readonly first: number;
}

/** Above the headings there may stand a title, a day, who made it. */
const ROWS_ABOVE = 10;

/** The table of a file: its headings are the row of the first few that we know most of; `null` where nothing stands in it. */
export function tableOf(rows: Rows): Table | null {
  const likely = rows.slice(0, ROWS_ABOVE).map((row) => known(row));
  const most = Math.max(...likely, 0);
  const at = most > 0 ? likely.indexOf(most) : rows.findIndex((row) => !isBlank(row));
  const headings = rows[at]?.map((cell) => cell.trim());
  if (headings === undefined || at < 0) return null;
  let end = rows.length;
  while (end > at + 1 && isBlank(rows[end - 1] ?? [])) end -= 1;
  return { headings: withoutEmptyEnd(headings), rows: rows.slice(at + 1, end), first: at + 2 };
}

export const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === "");

const known = (row: readonly string[]): number => matchColumns(row).filter((target) => target !== null).length;

function withoutEmptyEnd(headings: readonly string[]): readonly string[] {
  let end = headings.length;
  while (end > 0 && headings[end - 1] === "") end -= 1;
  return headings.slice(0, end);
}

/** Whether a row has something in a cell that no heading stands above. */
export const reachesBeyond = (row: readonly string[], { headings }: Table): boolean =>
  row.slice(headings.length).some((cell) => cell.trim() !== "");
