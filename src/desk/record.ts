import { AMOUNT_KEYS, type AmountKey, type Amounts, type Qualifiers, type Settlement } from "../core/result.ts";

/** A settled row as it is shown and written. */
export interface SettledRow {
  readonly amounts: Amounts;
  readonly qualifiers: Qualifiers;
  readonly documented: string;
  readonly assumed: string;
  readonly rulesVersion: string;
  /** A document behind it is past its own end. */
  readonly isLapsed: boolean;
  /** Another row of the same person could not be settled: what it used up of the year is not counted here. */
  readonly isIncomplete: boolean;
}

const BREAK = "\t";
const LAPSED = "L";
const INCOMPLETE = "I";

/** A settled row as one short text, which is how many are kept at once: amounts stay the text that they are. */
export function packRow(settlement: Settlement, rulesVersion: string, isIncomplete: boolean): string {
  const { amounts, qualifiers, documented, assumed, notices } = settlement;
  const words = Object.entries(qualifiers).map(([key, word]) => `${key}=${word}`);
  const isLapsed = notices.some(({ code }) => code === "lapsedDocument");
  return [
    ...AMOUNT_KEYS.map((key) => amounts[key]),
    documented,
    assumed,
    rulesVersion,
    (isLapsed ? LAPSED : "") + (isIncomplete ? INCOMPLETE : ""),
    words.join(" "),
  ].join(BREAK);
}

export function openRow(packed: string): SettledRow {
  const parts = packed.split(BREAK);
  const [documented = "", assumed = "", rulesVersion = "", marks = "", words = ""] = parts.slice(AMOUNT_KEYS.length);
  return {
    amounts: Object.fromEntries(AMOUNT_KEYS.map((key, i) => [key, parts[i] ?? ""])) as Amounts,
    qualifiers: Object.fromEntries(words === "" ? [] : words.split(" ").map((word) => word.split("="))) as Qualifiers,
    documented,
    assumed,
    rulesVersion,
    isLapsed: marks.includes(LAPSED),
    isIncomplete: marks.includes(INCOMPLETE),
  };
}

/** One amount of a packed row, without opening the rest. */
export function amountOf(packed: string, key: AmountKey): string {
  let start = 0;
  for (let i = AMOUNT_KEYS.indexOf(key); i > 0; i -= 1) start = packed.indexOf(BREAK, start) + 1;
  return packed.slice(start, packed.indexOf(BREAK, start));
}

/** The amounts that no document settles, from a packed row. */
export const assumedOf = (packed: string): string =>
  packed.split(BREAK, AMOUNT_KEYS.length + 2)[AMOUNT_KEYS.length + 1] ?? "";
