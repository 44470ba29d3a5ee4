import { strFromU8, type UnzipFileInfo, unzipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";
import { shownNumber } from "../cells.ts";
import type { Rows } from "../table.ts";
import { FileError, LARGEST_UNPACKED, MOST_COLUMNS, MOST_ROWS, SPARE_ROWS } from "./limits.ts";

const isSheet = (name: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/.test(name);

/**
 * The rows of a workbook's first sheet, all cells as text: numbers as the spreadsheet shows them, days as YYYY-MM-DD.
 * What would unpack to more than a device can hold is refused before it is unpacked. Throws `FileError`.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Rows> {
  checkPacked(bytes);
  try {
    const rows = await readSheet(bytes.slice().buffer, { parseNumber: shownNumber, trim: false });
    return rows.map((row) => row.map(asText));
  } catch {
    throw new FileError({ code: "unreadable" });
  }
}

const asText = (cell: unknown): string =>
  cell === null || cell === undefined ? "" : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);

/** Looks at what is packed, without unpacking more than the sheets, and at where their cells say that they stand. */
function checkPacked(bytes: Uint8Array): void {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new FileError({ code: "oldFormat" });
  const listed: UnzipFileInfo[] = [];
  unzipped(bytes, (file) => {
    listed.push(file);
    return false;
  });
  const size = listed.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (size > LARGEST_UNPACKED) throw new FileError({ code: "tooLarge", most: LARGEST_UNPACKED });
  if (!listed.some(({ name }) => isSheet(name))) throw new FileError({ code: "notASpreadsheet" });
  for (const sheet of Object.values(unzipped(bytes, ({ name }) => isSheet(name)))) checkPlaces(strFromU8(sheet));
}

function unzipped(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw new FileError({ code: "notASpreadsheet" });
  }
}

const ROW = /<(?:\w+:)?row\b/g;
const PLACE = /<(?:\w+:)?(row|c)\b[^>]*?\sr="([A-Z]{0,4})(\d{0,9})"/g;

/** Too many rows; or a cell far away, which stands for an empty table of all rows and columns before it. */
function checkPlaces(xml: string): void {
  let rows = 0;
  // Rows need not say where they stand.
  while (ROW.exec(xml) !== null) rows += 1;
  if (rows > MOST_ROWS + SPARE_ROWS) throw new FileError({ code: "tooManyRows", most: MOST_ROWS });
  for (const [, , letters = "", digits = ""] of xml.matchAll(PLACE)) {
    if (Number(digits) > MOST_ROWS + SPARE_ROWS) throw new FileError({ code: "tooManyRows", most: MOST_ROWS });
    if (letters !== "" && columnOf(letters) > MOST_COLUMNS) {
      throw new FileError({ code: "tooManyColumns", most: MOST_COLUMNS });
    }
  }
}

/** A is 1, Z 26, AA 27. */
function columnOf(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i += 1) column = column * 26 + letters.charCodeAt(i) - 64;
  return column;
}
