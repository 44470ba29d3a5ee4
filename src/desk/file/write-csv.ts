/** A spreadsheet takes a cell that begins so for a formula, and runs it. */
const LIKE_FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;
const MUST_BE_QUOTED = /[",\r\n]/;

/** Spreadsheets read a file of UTF-8 rightly only where it begins so. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** One line of a csv file: what a spreadsheet would run is marked as text. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cellText).join(",")}\r\n`;

function cellText(cell: string): string {
  const harmless = LIKE_FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  return MUST_BE_QUOTED.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}
