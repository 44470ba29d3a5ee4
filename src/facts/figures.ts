import type { RawBracket, RawValue } from "./values.ts";

/** NFKC with all white space removed: how quotes and documents are compared (SPEC section 3). */
export const squeeze = (text: string): string => text.normalize("NFKC").replace(/\s+/gu, "");

/**
 * What of a fact's value has no figure in its quote: the words of `figure`, else each number as a whole number.
 * `mayBePercent`: a number up to 1 may stand there as so many per cent.
 */
export function missingFigures(
  value: RawValue | undefined,
  figure: readonly string[],
  quote: string,
  mayBePercent: boolean,
): string[] {
  if (figure.length > 0) {
    const squeezed = squeeze(quote);
    return figure.filter((words) => !squeezed.includes(squeeze(words)));
  }
  const plain = quote.normalize("NFKC");
  const missing = numbersOf(value, mayBePercent).filter((number) => !standsIn(number, plain));
  return missing.map(({ decimal, mayBePercent: isRate }) => (isRate ? `${asPercent(bare(decimal))}%` : bare(decimal)));
}

/** Whether a value needs `figure:` because it is no number that could stand in the quote. */
export const needsFigure = (value: RawValue | undefined): boolean =>
  value !== undefined && numbersOf(value, false).length === 0;

interface Figure {
  readonly decimal: string;
  readonly mayBePercent: boolean;
}

/** Each number of a value; in brackets the limits are money and the rest rates. */
function numbersOf(value: RawValue | undefined, mayBePercent: boolean): Figure[] {
  if (typeof value === "string") return /^\d/.test(value) ? [{ decimal: value, mayBePercent }] : [];
  if (!Array.isArray(value)) return [];
  return (value as readonly (string | RawBracket)[]).flatMap((item) =>
    typeof item === "string"
      ? numbersOf(item, mayBePercent)
      : [...numbersOf(item.upTo, false), ...numbersOf(item.rate, true)],
  );
}

/** 0.65 may be written 0.65 or 65 (%), but not 0.65%; 5000.00 as 5000. */
function standsIn({ decimal, mayBePercent }: Figure, text: string): boolean {
  const plain = bare(decimal);
  if (!mayBePercent || Number(decimal) > 1) return standsWhole(plain, text);
  return standsWhole(asPercent(plain), text) || standsWhole(`${plain}`, text, "(?!\\s*%)");
}

const bare = (decimal: string): string =>
  decimal.includes(".") ? decimal.replace(/0+$/, "").replace(/\.$/, "") : decimal;

/** The point moved two places: 0.65 → 65, 0.6 → 60, 0.0225 → 2.25. */
function asPercent(plain: string): string {
  const [whole = "0", decimals = ""] = plain.split(".");
  const rest = decimals.slice(2);
  const percent = `${whole}${decimals.slice(0, 2).padEnd(2, "0")}`.replace(/^0+(?=\d)/, "");
  return rest === "" ? percent : `${percent}.${rest}`;
}

const standsWhole = (numeral: string, text: string, after = ""): boolean =>
  new RegExp(`(?:^|[^\\d.,])${numeral.replace(".", "\\.")}(?!\\d|[.,]\\d)${after}`, "u").test(text);
