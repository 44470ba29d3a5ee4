import type { TFunction } from "i18next";
import { AMOUNT_KEYS, type AmountKey } from "../core/result.ts";
import { asText, badRowsOf, type ExportWords, resultsOf, type Sheet } from "../desk/export.ts";
import { INPUTS } from "../desk/fields.ts";
import { BYTE_ORDER_MARK, csvLine } from "../desk/file/write-csv.ts";
import type { Format, Spoken, Written } from "../desk/protocol.ts";
import type { Run } from "../desk/run.ts";
import { boundsText, causeText, faultPlace, faultReason, headingOf, lineName } from "../wording/desk-text.ts";
import { wordsOf } from "./words.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** So much of a csv file is put together before it is handed over, in characters. */
const PIECE = 1_000_000;

export async function writeResults({ job, findings }: Run, format: Format, spoken: Spoken): Promise<Written> {
  const t = await wordsOf(spoken);
  return written(resultsOf(job, findings, exportWords(t)), t("desk:export.name"), format);
}

export async function writeBadRows(run: Run, format: Format, spoken: Spoken): Promise<Written> {
  const t = await wordsOf(spoken);
  const inWords = (row: number): { columns: string; reasons: string } => {
    const faults = run.faultsOf(row);
    const joined = (texts: readonly string[]): string => [...new Set(texts)].join(t("desk:export.join"));
    return {
      columns: joined(faults.map((fault) => faultPlace(fault, t))),
      reasons: joined(faults.map((fault) => faultReason(fault, t))),
    };
  };
  return written(badRowsOf(run.job, exportWords(t), inWords), t("desk:export.badName"), format);
}

/**
 * A file to fill in, with two bills to show how: headings and words in Chinese, else those that cases are written in. It is
 * read back as what it is, and its bills settle as they stand.
 */
export async function writeTemplate(format: Format, spoken: Spoken, city: string): Promise<Written> {
  const t = await wordsOf(spoken);
  const columns = INPUTS.filter((input) => input !== "personType" && input !== "person");
  const isChinese = spoken.language !== "en";
  const rows = EXAMPLES.map((example) =>
    columns.map((input) => {
      const value = input === "city" ? city : (example[input] ?? "");
      return isChinese ? t(`form:option.${input}.${value}`, { defaultValue: value }) : value;
    }),
  );
  const headings = columns.map((input) => (isChinese ? headingOf(input, t) : input));
  return written({ headings, rows }, t("desk:file.templateName"), format);
}

const EXAMPLES: readonly Readonly<Partial<Record<(typeof INPUTS)[number], string>>>[] = [
  {
    id: "A-1",
    category: "resident",
    assistance: "none",
    huiminbao: "none",
    date: "2024-05-01",
    care: "inpatient",
    level: "primary",
    site: "township",
    place: "local",
    total: "10000.00",
    ownExpense: "0.00",
    overLimit: "0.00",
    firstPay: "0.00",
  },
  {
    id: "A-2",
    category: "employee",
    retired: "true",
    assistance: "none",
    huiminbao: "none",
    accountBalance: "300.00",
    date: "2024-06-12",
    care: "outpatient",
    level: "tertiary",
    place: "local",
    total: "1234.50",
    ownExpense: "20.00",
    overLimit: "0.00",
    firstPay: "35.60",
  },
];

function exportWords(t: TFunction): ExportWords {
  const own = (key: string): string => t(`desk:export.${key}`);
  return {
    row: own("row"),
    amounts: Object.fromEntries(AMOUNT_KEYS.map((key) => [key, lineName(key, t)])) as Record<AmountKey, string>,
    bound: own("bound"),
    documented: own("documented"),
    assumed: own("assumed"),
    lapsed: own("lapsed"),
    incomplete: own("incomplete"),
    version: own("version"),
    difference: own("difference"),
    stated: own("stated"),
    by: own("by"),
    cause: own("cause"),
    column: own("column"),
    reason: own("reason"),
    yes: own("yes"),
    boundText: rememberedBounds(t),
    causeText: ({ causes }) => causes.map((cause) => causeText(cause, t)).join(" "),
  };
}

/** There are a few ways to be inexact, and a hundred thousand rows. */
function rememberedBounds(t: TFunction): ExportWords["boundText"] {
  const known = new Map<string, string>();
  return (row) => {
    const key = JSON.stringify(row.qualifiers);
    const text = known.get(key) ?? boundsText(row, t);
    known.set(key, text);
    return text;
  };
}

async function written(sheet: Sheet, name: string, format: Format): Promise<Written> {
  const file = `${name}.${format}`;
  if (format === "csv") return { blob: new Blob(csvPieces(sheet), { type: "text/csv;charset=utf-8" }), name: file };
  const { writeXlsx } = await import("../desk/file/write-xlsx.ts");
  return { blob: new Blob([writeXlsx(name, sheet.headings, sheet.rows).slice()], { type: XLSX }), name: file };
}

function csvPieces({ headings, rows }: Sheet): Blob[] {
  const pieces: Blob[] = [];
  let text = BYTE_ORDER_MARK + csvLine(headings);
  for (const row of rows) {
    text += csvLine(row.map(asText));
    if (text.length < PIECE) continue;
    // As a blob of its own the piece need not stay in memory as text.
    pieces.push(new Blob([text]));
    text = "";
  }
  return [...pieces, new Blob([text])];
}
