import { strToU8, zipSync } from "fflate";

/** A cell as text, or an amount, which a spreadsheet may add up; the amount's digits go into the file as they are. */
export type Cell = string | { readonly amount: string };

const TYPES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`;
const RELS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const BOOK_RELS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`;
/** Styles: 0 text, 1 amounts with two decimals, 2 headings. Text that looks like a number stays text (format 49). */
const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;
const SHEET_HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="14" defaultRowHeight="15"/><sheetData>`;
const SHEET_END = "</sheetData></worksheet>";
/** Packing harder takes three times as long and saves a fifth. */
const LEVEL = 1;
/** So many rows are put together before they become bytes. */
const ROWS_AT_ONCE = 2000;

/** A workbook of one sheet with a row of headings; rows are asked for one by one, so that they need not all be at hand. */
export function writeXlsx(name: string, headings: readonly string[], rows: Iterable<readonly Cell[]>): Uint8Array {
  return zipSync(
    {
      "[Content_Types].xml": strToU8(TYPES),
      "_rels/.rels": strToU8(RELS),
      "xl/workbook.xml": strToU8(bookOf(name)),
      "xl/_rels/workbook.xml.rels": strToU8(BOOK_RELS),
      "xl/styles.xml": strToU8(STYLES),
      "xl/worksheets/sheet1.xml": sheetOf(headings, rows),
    },
    { level: LEVEL },
  );
}

const bookOf = (name: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

function sheetOf(headings: readonly string[], rows: Iterable<readonly Cell[]>): Uint8Array {
  const parts: Uint8Array[] = [];
  const columns = headings.map((_, i) => lettersOf(i));
  let text = `${SHEET_HEAD}<row r="1">${headings.map((heading, i) => textCell(heading, `${columns[i]}1`, 2)).join("")}</row>`;
  let waiting = 0;
  let number = 1;
  for (const row of rows) {
    number += 1;
    text += rowText(row, number, columns);
    waiting += 1;
    if (waiting < ROWS_AT_ONCE) continue;
    parts.push(strToU8(text));
    [text, waiting] = ["", 0];
  }
  parts.push(strToU8(text + SHEET_END));
  return joined(parts);
}

function rowText(row: readonly Cell[], number: number, columns: string[]): string {
  let text = `<row r="${number}">`;
  for (let i = 0; i < row.length; i += 1) {
    const cell = row[i] as Cell;
    if (cell === "") continue;
    columns[i] ??= lettersOf(i);
    const place = `${columns[i]}${number}`;
    text += typeof cell === "string" ? textCell(cell, place, 0) : `<c r="${place}" s="1"><v>${cell.amount}</v></c>`;
  }
  return `${text}</row>`;
}

/** A text in its place is never run as a formula, whatever it begins with. */
const textCell = (text: string, place: string, style: number): string =>
  `<c r="${place}"${style === 0 ? "" : ` s="${style}"`} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** A for the first column, Z for the 26th, then AA. */
const lettersOf = (column: number): string =>
  (column < 26 ? "" : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

const MUST_BE_ESCAPED = /[&<>"]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write these
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

function escaped(text: string): string {
  const clean = text.replace(NOT_IN_XML, "");
  if (!MUST_BE_ESCAPED.test(clean)) return clean;
  return clean.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
