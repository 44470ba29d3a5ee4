import type { ValueKind } from "../../facts/parameters.ts";
import { type RawBracket, type RawValue, WORDS_OF_KIND } from "../../facts/values.ts";
import { parseFen } from "../../money/fen.ts";
import { formatRate } from "../../money/rate.ts";
import { understandMoney } from "../../money/understand.ts";
import { understandPercent } from "../parts/percent-text.ts";

/** A bracket of a table as it is typed: yuan, "" for no end; a percentage. */
export interface TypedBracket {
  readonly upTo: string;
  readonly rate: string;
}

/** A parameter's value as it is typed; each kind looks at its own part. */
export interface TypedValue {
  /** An amount, a percentage, several percentages, or one of a few words. */
  readonly text: string;
  /** Whether there is no cap. */
  readonly isNone: boolean;
  /** A table of rates; empty for one rate for all. */
  readonly brackets: readonly TypedBracket[];
  /** Kinds of care that were ticked. */
  readonly picked: readonly string[];
}

/** Why something typed is no value; the locale files hold the sentence with an example. */
export type TypedFault = "amount" | "percent" | "percents" | "word" | "brackets";

export const NOTHING_TYPED: TypedValue = { text: "", isNone: false, brackets: [], picked: [] };

/** How a value is typed: its amounts as they are, its rates as percentages. */
export function typedOf(kind: ValueKind, value: RawValue): TypedValue {
  if (value === null) return { ...NOTHING_TYPED, isNone: true };
  if (typeof value === "string") return { ...NOTHING_TYPED, text: isRate(kind) ? percentOf(value) : value };
  if (kind === "cares") return { ...NOTHING_TYPED, picked: value as readonly string[] };
  if (kind === "factors") return { ...NOTHING_TYPED, text: (value as readonly string[]).map(percentOf).join(" ") };
  const brackets = (value as readonly RawBracket[]).map(({ upTo, rate }) => ({
    upTo: upTo ?? "",
    rate: percentOf(rate),
  }));
  return { ...NOTHING_TYPED, brackets };
}

/** The value that was typed, as a rule file has it, or what is wrong with it. */
export function meantBy(
  kind: ValueKind,
  typed: TypedValue,
): { ok: true; value: RawValue } | { ok: false; fault: TypedFault } {
  switch (kind) {
    case "money":
      return orFault(amountOf(typed.text), "amount");
    case "moneyOrNone":
      return typed.isNone ? { ok: true, value: null } : orFault(amountOf(typed.text), "amount");
    case "rate":
      return orFault(rateOf(typed.text), "percent");
    case "rateOrBrackets":
      return typed.brackets.length === 0 ? orFault(rateOf(typed.text), "percent") : bracketsOf(typed.brackets);
    case "brackets":
      return bracketsOf(typed.brackets);
    case "factors": {
      const rates = typed.text
        .normalize("NFKC")
        .split(/[\s,、;]+/u)
        .filter((one) => one !== "")
        .map(rateOf);
      const known = rates.filter((rate) => rate !== null);
      return orFault(known.length > 0 && known.length === rates.length ? known : null, "percents");
    }
    case "cares":
      return { ok: true, value: typed.picked };
    default:
      return orFault(WORDS_OF_KIND[kind]?.includes(typed.text) ? typed.text : null, "word");
  }
}

const isRate = (kind: ValueKind): boolean => kind === "rate" || kind === "rateOrBrackets";

const orFault = (value: RawValue | null, fault: TypedFault): ReturnType<typeof meantBy> =>
  value === null ? { ok: false, fault } : { ok: true, value };

/** Each bracket ends above the one before; only the last may have no end. */
function bracketsOf(typed: readonly TypedBracket[]): ReturnType<typeof meantBy> {
  const brackets = typed.flatMap(({ upTo, rate }, i): RawBracket[] => {
    const share = rateOf(rate);
    const end = upTo.trim() === "" && i === typed.length - 1 ? undefined : amountOf(upTo);
    return share === null || end === null ? [] : [{ ...(end !== undefined && { upTo: end }), rate: share }];
  });
  const isWhole = typed.length > 0 && brackets.length === typed.length;
  const ends = brackets.map(({ upTo }) => (upTo === undefined ? Number.POSITIVE_INFINITY : (parseFen(upTo) ?? 0)));
  const isRising = ends.every((end, i) => end > (ends[i - 1] ?? 0));
  return orFault(isWhole && isRising ? brackets : null, "brackets");
}

/** "800.00" for 800, ８００ or 0.08万; `null` for nothing and for what cannot be read. */
function amountOf(typed: string): string | null {
  const amount = understandMoney(typed);
  if (amount === null || amount === "") return null;
  const [whole, decimals = ""] = amount.split(".");
  return `${whole}.${decimals.padEnd(2, "0")}`;
}

function rateOf(typed: string): string | null {
  const rate = understandPercent(typed);
  return rate === null ? null : formatRate(rate);
}

/** "65" for "0.65", "12.5" for "0.125": the point moves two places, without arithmetic. */
function percentOf(rate: string): string {
  const [whole = "0", decimals = ""] = rate.split(".");
  const digits = decimals.padEnd(2, "0");
  const above = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, "");
  const below = digits.slice(2).replace(/0+$/, "");
  return below === "" ? above : `${above}.${below}`;
}
