import { AMOUNT_KEYS, type AmountKey } from "../core/result.ts";
import type { Cell } from "./file/write-xlsx.ts";
import type { Job } from "./job.ts";
import { openRow, type SettledRow } from "./record.ts";
import type { Finding } from "./why/finding.ts";

/** What an export is written with: every word that it holds. */
export interface ExportWords {
  readonly row: string;
  /** Official names of the fourteen amounts. */
  readonly amounts: Readonly<Record<AmountKey, string>>;
  readonly bound: string;
  readonly documented: string;
  readonly assumed: string;
  readonly lapsed: string;
  readonly incomplete: string;
  readonly version: string;
  readonly difference: string;
  readonly stated: string;
  readonly by: string;
  readonly cause: string;
  readonly column: string;
  readonly reason: string;
  readonly yes: string;
  /** How exact a row's amounts are, in words. */
  readonly boundText: (row: SettledRow) => string;
  readonly causeText: (finding: Finding) => string;
}

export interface Sheet {
  readonly headings: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

const amount = (yuan: string): Cell => (yuan === "" ? "" : { amount: yuan });

/** Every settled row of a file as it came, with all that it was settled to; with the sheet's difference where one is known. */
export function resultsOf(job: Job, findings: ReadonlyMap<number, Finding>, words: ExportWords): Sheet {
  const withFindings = findings.size > 0;
  const { headings } = job.table;
  return {
    headings: [
      words.row,
      ...headings,
      ...AMOUNT_KEYS.map((key) => `${words.amounts[key]} ${key}`),
      words.bound,
      words.documented,
      words.assumed,
      words.lapsed,
      words.incomplete,
      words.version,
      ...(withFindings ? [words.difference, words.stated, words.by, words.cause] : []),
    ],
    rows: rows(),
  };

  function* rows(): Generator<readonly Cell[]> {
    for (let row = 0; row < job.settled.length; row += 1) {
      const packed = job.settled[row];
      if (packed === null || packed === undefined) continue;
      const settled = openRow(packed);
      yield [
        String(job.numberOf(row)),
        ...padded(job.table.rows[row] ?? [], headings.length),
        ...AMOUNT_KEYS.map((key) => amount(settled.amounts[key])),
        words.boundText(settled),
        amount(settled.documented),
        amount(settled.assumed),
        settled.isLapsed ? words.yes : "",
        settled.isIncomplete ? words.yes : "",
        settled.rulesVersion,
        ...(withFindings ? differenceCells(findings.get(row), words) : []),
      ];
    }
  }
}

function differenceCells(finding: Finding | undefined, words: ExportWords): readonly Cell[] {
  if (finding === undefined || finding.first === null) return ["", "", "", ""];
  const { key, stated, by, direction } = finding.first;
  const signed = { amount: direction === "less" ? `-${by}` : by };
  return [`${words.amounts[key]} ${key}`, amount(stated), signed, words.causeText(finding)];
}

/** The rows that could not be settled as they came, each with what is wrong with it. */
export function badRowsOf(
  job: Job,
  words: Pick<ExportWords, "row" | "column" | "reason">,
  inWords: (row: number) => { readonly columns: string; readonly reasons: string },
): Sheet {
  return { headings: [words.row, words.column, words.reason, ...job.table.headings], rows: rows() };

  function* rows(): Generator<readonly Cell[]> {
    for (const row of [...job.bad.keys()].sort((a, b) => a - b)) {
      const { columns, reasons } = inWords(row);
      yield [String(job.numberOf(row)), columns, reasons, ...(job.table.rows[row] ?? [])];
    }
  }
}

/** All of `cells`, to a fixed count. */
const padded = (cells: readonly string[], count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => cells[i] ?? "");

/** A cell as the text of a csv file. */
export const asText = (cell: Cell): string => (typeof cell === "string" ? cell : cell.amount);
