import { type Fen, isMoneyForm, parseFen } from "../money/fen.ts";
import { parseRate, type Rate } from "../money/rate.ts";
import { hasOwn } from "./built-ins.ts";
import type { ValueKind } from "./parameters.ts";
import { CARES, LAYERS } from "./vocabulary.ts";

/** A value as it is written in a rule file, a case or a step. */
export type RawValue = string | null | readonly string[] | readonly RawBracket[];
export interface RawBracket {
  readonly upTo?: string;
  readonly rate: string;
}

/** Paid at `rate` up to `upTo` (fen); the last bracket may have no end, beyond one nothing is paid. */
export interface Bracket {
  readonly upTo: Fen | null;
  readonly rate: Rate;
}

type ValueProblem =
  | "wrongType"
  | "invalidMoney"
  | "invalidRate"
  | "unknownValue"
  | "tooLarge"
  | "missingKey"
  | "unknownKey";
export type Report = (path: string, code: ValueProblem) => void;

/** The largest amount that a money field may hold: 1,000,000,000.00 yuan (SPEC section 7). */
export const LARGEST_FIELD = 1e11 as Fen;

/** The words of the kinds that are one of a few. */
export const WORDS_OF_KIND: Partial<Record<ValueKind, readonly string[]>> = {
  basisOfDeductible: ["year", "visit"],
  basisOfBrackets: ["cumulative", "aboveThreshold"],
  baseOfCritical: ["inScope", "inScopeAndFirstPay"],
  baseOfHuiminbao: ["afterBasic", "left"],
};

/** A money field in fen; reports `wrongType`, `invalidMoney` or `tooLarge` at `path`. */
export function readMoney(raw: unknown, path: string, report: Report): Fen | null {
  if (typeof raw !== "string") return fail(path, "wrongType", report);
  if (!isMoneyForm(raw)) return fail(path, "invalidMoney", report);
  const fen = parseFen(raw);
  if (fen === null || fen > LARGEST_FIELD) return fail(path, "tooLarge", report);
  return fen;
}

/** A rate field; reports `wrongType` or `invalidRate`. */
export function readRate(raw: unknown, path: string, report: Report): Rate | null {
  if (typeof raw !== "string") return fail(path, "wrongType", report);
  return parseRate(raw) ?? fail(path, "invalidRate", report);
}

/**
 * The value of a parameter, read by its kind: Fen, Rate, brackets, a list or a word; `null` is "no cap".
 * Reports every fault at its path and returns `undefined` then.
 */
export function readValue(kind: ValueKind, raw: unknown, path: string, report: Report): unknown {
  let sound = true;
  const watch: Report = (at, code) => {
    sound = false;
    report(at, code);
  };
  const value = readByKind(kind, raw, path, watch);
  return sound ? value : undefined;
}

function readByKind(kind: ValueKind, raw: unknown, path: string, report: Report): unknown {
  switch (kind) {
    case "moneyOrNone":
      return raw === null ? null : readMoney(raw, path, report);
    case "money":
      return readMoney(raw, path, report);
    case "rate":
      return readRate(raw, path, report);
    case "rateOrBrackets":
      return Array.isArray(raw) ? readBrackets(raw, path, report) : readRate(raw, path, report);
    case "brackets":
      return readBrackets(raw, path, report);
    case "factors":
      return readList(raw, path, report, (item, at) => readRate(item, at, report), 1);
    case "cares":
      return readList(raw, path, report, (item, at) => readWord(item, CARES, at, report), 0);
    case "diseases":
      return readList(raw, path, report, (item, at) => readWord(item, null, at, report), 0);
    case "layers":
      return readLayers(raw, path, report);
    default:
      return readWord(raw, WORDS_OF_KIND[kind] ?? [], path, report);
  }
}

function readWord(raw: unknown, allowed: readonly string[] | null, path: string, report: Report): string | null {
  if (typeof raw !== "string") return fail(path, "wrongType", report);
  if (allowed === null ? raw === "" : !allowed.includes(raw)) return fail(path, "unknownValue", report);
  return raw;
}

function readList<T>(
  raw: unknown,
  path: string,
  report: Report,
  readItem: (item: unknown, at: string) => T,
  shortest: number,
): T[] | null {
  if (!Array.isArray(raw)) return fail(path, "wrongType", report);
  if (raw.length < shortest) return fail(path, "unknownValue", report);
  const items = raw.map((item, i) => readItem(item, `${path}[${i}]`));
  raw.forEach((item, i) => {
    if (shortest === 0 && raw.indexOf(item) !== i) report(`${path}[${i}]`, "unknownValue");
  });
  return items;
}

/** A permutation of the four paying layers, basic first. */
function readLayers(raw: unknown, path: string, report: Report): unknown {
  const order = readList(raw, path, report, (item, at) => readWord(item, LAYERS, at, report), 0);
  if (order === null) return null;
  if (order.length !== LAYERS.length || order[0] !== LAYERS[0]) return fail(path, "unknownValue", report);
  return order;
}

function readBrackets(raw: unknown, path: string, report: Report): Bracket[] | null {
  if (!Array.isArray(raw)) return fail(path, "wrongType", report);
  if (raw.length === 0) return fail(path, "unknownValue", report);
  let before = 0;
  return raw.map((item: unknown, i) => {
    const at = `${path}[${i}]`;
    const bracket = readBracket(item, at, i === raw.length - 1, report);
    if (bracket.upTo !== null) {
      if (bracket.upTo <= before) report(`${at}.upTo`, "unknownValue");
      before = bracket.upTo;
    }
    return bracket;
  });
}

function readBracket(item: unknown, at: string, isLast: boolean, report: Report): Bracket {
  const empty: Bracket = { upTo: null, rate: 0 as Rate };
  if (typeof item !== "object" || item === null || Array.isArray(item)) {
    report(at, "wrongType");
    return empty;
  }
  const entry = item as Record<string, unknown>;
  for (const key of Object.keys(entry)) if (key !== "upTo" && key !== "rate") report(`${at}.${key}`, "unknownKey");
  if (!hasOwn(entry, "rate")) report(`${at}.rate`, "missingKey");
  if (!isLast && !hasOwn(entry, "upTo")) report(`${at}.upTo`, "missingKey");
  return {
    upTo: hasOwn(entry, "upTo") ? readMoney(entry.upTo, `${at}.upTo`, report) : null,
    rate: hasOwn(entry, "rate") ? (readRate(entry.rate, `${at}.rate`, report) ?? empty.rate) : empty.rate,
  };
}

function fail(path: string, code: ValueProblem, report: Report): null {
  report(path, code);
  return null;
}
