import Papa from "papaparse";
import type { Rows } from "../table.ts";
import { decode, type Encoding } from "./decode.ts";
import { FileError, MOST_COLUMNS, MOST_ROWS, SPARE_ROWS } from "./limits.ts";

/** The rows of a csv file, all cells as text; comma, semicolon or tab between them. Throws `FileError`. */
export function readCsv(bytes: Uint8Array): { readonly rows: Rows; readonly encoding: Encoding } {
  const { text, encoding } = decode(bytes);
  // No text has one: a picture, a document, a program.
  if (text.includes("\u0000")) throw new FileError({ code: "notASpreadsheet" });
  // Without quotes every line is a row: they need not be taken apart to be counted.
  if (!text.includes('"') && hasMoreLines(text, MOST_ROWS + SPARE_ROWS)) {
    throw new FileError({ code: "tooManyRows", most: MOST_ROWS });
  }
  const { data } = Papa.parse<string[]>(text, {
    preview: MOST_ROWS + SPARE_ROWS,
    delimiter: delimiterOf(text),
    skipEmptyLines: false,
  });
  if (data.length >= MOST_ROWS + SPARE_ROWS) throw new FileError({ code: "tooManyRows", most: MOST_ROWS });
  if (data.some((row) => row.length > MOST_COLUMNS))
    throw new FileError({ code: "tooManyColumns", most: MOST_COLUMNS });
  return { rows: withoutTextMarks(data), encoding };
}

function hasMoreLines(text: string, most: number): boolean {
  let at = -1;
  for (let lines = 0; lines <= most; lines += 1) {
    at = text.indexOf("\n", at + 1);
    if (at < 0) return false;
  }
  return true;
}

const DELIMITERS = [",", "\t", ";"];
const START = 5000;

/** Whichever of the marks between cells is most frequent at the file's start, where its headings are. */
function delimiterOf(text: string): string {
  const start = text.slice(0, START).replace(/"[^"]*"/g, "");
  const count = (mark: string): number => start.split(mark).length;
  return DELIMITERS.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** ="0012" is how others keep a spreadsheet from reading a number; so is a single quote before what looks like a formula, as we write it. */
const withoutTextMarks = (rows: string[][]): string[][] => {
  for (const row of rows) {
    for (let i = 0; i < row.length; i += 1) {
      const cell = row[i] as string;
      if (cell.startsWith('="') && cell.endsWith('"')) row[i] = cell.slice(2, -1);
      else if (/^'[=+\-@\t]/.test(cell)) row[i] = cell.slice(1);
    }
  }
  return rows;
};
