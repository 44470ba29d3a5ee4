import type { Encoding } from "../desk/file/decode.ts";
import { FileError, LARGEST_FILE, MOST_ROWS } from "../desk/file/limits.ts";
import { type Rows, type Table, tableOf } from "../desk/table.ts";

export interface FileRead {
  readonly table: Table;
  /** Of a csv file; `null` of a workbook. */
  readonly encoding: Encoding | null;
}

/** A file as a table of text, by what its first bytes say that it is. Throws `FileError`. */
export async function readFile(file: File): Promise<FileRead> {
  if (file.size > LARGEST_FILE) throw new FileError({ code: "tooLarge", most: LARGEST_FILE });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { rows, encoding } = await rowsOf(bytes);
  const table = tableOf(rows);
  if (table === null || table.rows.length === 0) throw new FileError({ code: "empty" });
  if (table.rows.length > MOST_ROWS) throw new FileError({ code: "tooManyRows", most: MOST_ROWS });
  return { table, encoding };
}

async function rowsOf(bytes: Uint8Array): Promise<{ readonly rows: Rows; readonly encoding: Encoding | null }> {
  const isWorkbook = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
  if (!isWorkbook) {
    const { readCsv } = await import("../desk/file/read-csv.ts");
    return readCsv(bytes);
  }
  const { readXlsx } = await import("../desk/file/read-xlsx.ts");
  return { rows: await readXlsx(bytes), encoding: null };
}
