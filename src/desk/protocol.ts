import type { Problem } from "../core/problem.ts";
import type { AmountKey } from "../core/result.ts";
import type { Sheet } from "../readoff/sheet.ts";
import type { Coded, Target } from "./fields.ts";
import type { Encoding } from "./file/decode.ts";
import type { FileFault } from "./file/limits.ts";
import type { Matches, OwnHeadings } from "./match.ts";
import type { RowProblem } from "./problem.ts";
import type { SettledRow } from "./record.ts";
import type { Plan } from "./row-case.ts";
import type { Gaps } from "./said-once.ts";
import type { OwnTerms } from "./terms.ts";
import type { CaseOfRow } from "./units.ts";
import type { View } from "./view.ts";
import type { CauseCode, Finding } from "./why/finding.ts";

/** Where the rules of a city or province are. */
export interface RulesAt {
  readonly id: string;
  /** Absolute. */
  readonly url: string;
  /** The device's own figures for it, as `writeFigures` has them; "" for none. */
  readonly figures: string;
}

/** What became of a place's own figures: how many are settled with, or that they could not be read. */
export interface FiguresUsed {
  readonly city: string;
  readonly count: number;
  readonly areRefused: boolean;
}

/** A file as it was opened, before it is run. */
export interface Opened {
  readonly headings: readonly string[];
  /** The first few rows. */
  readonly sample: readonly (readonly string[])[];
  readonly rows: number;
  /** Of a csv file; `null` of a workbook. */
  readonly encoding: Encoding | null;
  readonly matches: Matches;
  /** By column. */
  readonly gaps: readonly Gaps[];
  readonly figures: readonly FiguresUsed[];
}

/** A word that stands in a coded column, how often, and what it means; `null` where nobody said. */
export interface WordFound {
  readonly text: string;
  readonly count: number;
  readonly meaning: string | null;
}
export type WordsFound = Readonly<Partial<Record<Coded, readonly WordFound[]>>>;

/** How far a run is. */
export interface Progress {
  readonly phase: "settling" | "reasons";
  readonly isRunning: boolean;
  readonly isDone: boolean;
  readonly done: number;
  readonly total: number;
  /** All bills of the file, whatever the phase. */
  readonly bills: number;
  readonly bad: number;
  /** Bills a second, since it was started or went on; 0 while that is not known. */
  readonly perSecond: number;
  /** Whole seconds; `null` while they are not known. */
  readonly secondsLeft: number | null;
  /** Rows that state amounts of their own, and how many of them differ. */
  readonly compared: number;
  readonly differing: number;
  /** Rows by their likeliest cause, the largest first. */
  readonly causes: readonly { readonly code: CauseCode; readonly count: number }[];
  /** Rows that the view shows. */
  readonly shown: number;
}

/** What is wrong with a row, and where: the column's heading, or the field where no column stands for it. */
export interface RowFault {
  readonly problem: RowProblem;
  readonly heading: string | null;
  readonly target: Target | null;
}

/** A row as the table shows it. */
export interface ShownRow {
  readonly row: number;
  /** Its place in the file, from 1. */
  readonly number: number;
  readonly id: string;
  readonly date: string;
  readonly settled: SettledRow | null;
  readonly faults: readonly RowFault[];
  readonly finding: Finding | null;
}

/** A row with all that is known of it. */
export interface OpenedRow extends ShownRow {
  readonly headings: readonly string[];
  readonly cells: readonly string[];
  /** `null` for a bad one. */
  readonly settledIn: CaseOfRow | null;
  readonly stated: Readonly<Partial<Record<AmountKey, string>>> | null;
}

/** One bill that was typed, as a case of one encounter, and its sheet's own lines. */
export interface TypedSheet {
  readonly json: Readonly<Record<string, unknown>>;
  readonly sheet: Sheet;
  /** Yuan. */
  readonly otherFunds: string;
}

/** What a typed bill comes to, or everything that is wrong with it. */
export interface CheckedSheet {
  readonly settled: SettledRow | null;
  readonly problems: readonly Problem[];
  /** `null` where the sheet states nothing, or the bill cannot be settled. */
  readonly finding: Finding | null;
}

export interface Written {
  readonly blob: Blob;
  readonly name: string;
}

export type Format = "csv" | "xlsx";

/** The words that the page speaks, as i18next keeps them: the worker fetches none of its own. */
export interface Spoken {
  readonly language: string;
  /** By namespace. */
  readonly texts: Readonly<Record<string, unknown>>;
}

/** What the page asks of the worker, and what it gets; everything that lasts is told by `Progress`. */
export interface Asks {
  open: {
    readonly given: {
      readonly file: File;
      readonly own: OwnHeadings;
      readonly rules: readonly RulesAt[];
      /** What diseases are called, by id. */
      readonly diseases: Readonly<Record<string, string>>;
    };
    readonly got: Opened | { readonly fault: FileFault };
  };
  words: { readonly given: { readonly matches: Matches; readonly ownTerms: OwnTerms }; readonly got: WordsFound };
  start: { readonly given: { readonly plan: Plan; readonly rules: readonly RulesAt[] }; readonly got: null };
  stop: { readonly given: Record<string, never>; readonly got: null };
  goOn: { readonly given: Record<string, never>; readonly got: null };
  view: { readonly given: { readonly view: View }; readonly got: { readonly shown: number } };
  rows: {
    readonly given: { readonly from: number; readonly to: number };
    readonly got: { readonly from: number; readonly rows: readonly ShownRow[] };
  };
  row: { readonly given: { readonly row: number }; readonly got: OpenedRow };
  /** Of the view's rows from one place to another, each case once; rows that are bad have none. */
  cases: {
    readonly given: { readonly from: number; readonly to: number };
    readonly got: readonly CaseOfRow[];
  };
  results: { readonly given: { readonly format: Format; readonly spoken: Spoken }; readonly got: Written };
  badRows: { readonly given: { readonly format: Format; readonly spoken: Spoken }; readonly got: Written };
  check: {
    readonly given: { readonly typed: TypedSheet; readonly rules: readonly RulesAt[] };
    readonly got: CheckedSheet;
  };
  /** `city` as the template's bills are to call it. */
  template: {
    readonly given: { readonly format: Format; readonly spoken: Spoken; readonly city: string };
    readonly got: Written;
  };
}
export type Ask = keyof Asks;

export type ToWorker = { [Name in Ask]: { readonly number: number; readonly ask: Name } & Asks[Name]["given"] }[Ask];
export type FromWorker =
  | { readonly kind: "answer"; readonly number: number; readonly got: unknown }
  | { readonly kind: "failed"; readonly number: number; readonly message: string }
  | { readonly kind: "progress"; readonly progress: Progress };
