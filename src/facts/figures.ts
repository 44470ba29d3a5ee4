import type { RawBracket, RawValue } from "./values.ts";

/** NFKC with all white space removed: how quotes and documents are compared (SPEC section 3). */
export const squeeze = (text: string): string => text.normalize("NFKC").replace(/\s+/gu, "");

/** What of a fact's value has no figure in its quote: the words of `figure`, else each number as a whole number. */
export function missingFigures(value: RawValue | undefined, figure: readonly string[], quote: string): string[] {
  if (figure.length > 0) {
    const squeezed = squeeze(quote);
    return figure.filter((words) => !squeezed.includes(squeeze(words)));
  }
  const plain = quote.normalize("NFKC");
  return numeralsOf(value)
    .filter((forms) => !forms.some((form) => standsWhole(form, plain)))
    .map((forms) => forms.join(" / "));
}

/** Whether a value needs `figure:` because it is no number that could stand in the quote. */
export const needsFigure = (value: RawValue | undefined): boolean =>
  value !== undefined && (value === null || numeralsOf(value).length === 0);

/** Each number of a value, with the ways in which a document may write it: 0.65 as 0.65 or 65 (%), 5000.00 as 5000. */
function numeralsOf(value: RawValue | undefined): string[][] {
  if (typeof value === "string") return /^\d/.test(value) ? [waysToWrite(value)] : [];
  if (!Array.isArray(value)) return [];
  return (value as readonly (string | RawBracket)[]).flatMap((item) =>
    typeof item === "string" ? numeralsOf(item) : [item.upTo, item.rate].flatMap(numeralsOf),
  );
}

function waysToWrite(decimal: string): string[] {
  const bare = decimal.includes(".") ? decimal.replace(/0+$/, "").replace(/\.$/, "") : decimal;
  return Number(decimal) <= 1 ? [bare, asPercent(bare)] : [bare];
}

/** The point moved two places: 0.65 → 65, 0.6 → 60, 0.0225 → 2.25. */
function asPercent(bare: string): string {
  const [whole = "0", decimals = ""] = bare.split(".");
  const rest = decimals.slice(2);
  const percent = `${whole}${decimals.slice(0, 2).padEnd(2, "0")}`.replace(/^0+(?=\d)/, "");
  return rest === "" ? percent : `${percent}.${rest}`;
}

const standsWhole = (numeral: string, text: string): boolean =>
  new RegExp(`(?<![\\d.,])${numeral.replace(".", "\\.")}(?!\\d|[.,]\\d)`, "u").test(text);
