import type { Case } from "../../core/case.ts";
import type { ResultAmounts, VisitAmounts } from "../../core/result.ts";
import { canonical } from "../../facts/canonical.ts";
import { sha256Hex } from "../../facts/version.ts";

/** Digits and capitals without I, L, O and U, so that none is taken for another. */
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 12;
const NAMES_LENGTH = 4;

/** What stands on a sheet beside the case: the patient's name, the hospital or desk. */
export type Names = readonly string[];

/** The code of a sheet in two parts; `names` is "" where nothing was written on it. */
export interface QuoteCode {
  readonly figures: string;
  readonly names: string;
}

/** What became of a sheet: its code, or that it cannot be made. */
export type Made = QuoteCode | "notMade";

/**
 * 64 hexadecimal digits over a case, the version of the rules and every amount with its bound: another where any of them
 * is. The case's id counts for nothing.
 */
export function sealOf(one: Case, result: ResultAmounts): string {
  const { id: _id, overrides, ...rest } = one;
  const { rulesVersion, settlements, years } = result;
  const own = overrides.map(({ parameter, when, value, note }) => ({ parameter, when, value, note }));
  const sums = years.map(({ year, amounts, documented, assumed }) => ({ year, amounts, documented, assumed }));
  return sha256Hex(
    canonical({ case: { ...rest, overrides: own }, rulesVersion, settlements: settlements.map(plain), years: sums }),
  );
}

const plain = ({ date, index, amounts, qualifiers, documented, assumed }: VisitAmounts): VisitAmounts => ({
  date,
  index,
  amounts,
  qualifiers,
  documented,
  assumed,
});

/** The code of a sheet made on a day: it proves that two sheets say the same, not who made them. */
export function quoteCode(one: Case, result: ResultAmounts, made: string, names: Names): QuoteCode {
  const figures = signsOf(`${sealOf(one, result)} ${made}`, LENGTH);
  const written = names.map((name) => name.normalize("NFKC").replace(/\s+/g, " ").trim());
  const isAny = written.some((name) => name !== "");
  return { figures, names: isAny ? signsOf([figures, ...written].join("\n"), NAMES_LENGTH) : "" };
}

/** The first signs of a text's hash, five bits each. */
function signsOf(text: string, length: number): string {
  const digits = sha256Hex(text).slice(0, (length * 5) / 4);
  const in32 = BigInt(`0x${digits}`).toString(32).padStart(length, "0");
  return [...in32].map((sign) => SIGNS.charAt(Number.parseInt(sign, 32))).join("");
}

/** "3F7K-9QXM-2TBC", with four more signs where names were written. */
export const codeText = ({ figures, names }: QuoteCode): string =>
  (figures + names).replace(/.{4}(?=.)/g, (four) => `${four}-`);

/** A typed code, however it was grouped, O taken for 0 and I and L for 1; `null` where it can be none. */
export function readCode(typed: string): QuoteCode | null {
  const signs = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}.]/gu, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  const isCode = [...signs].every((sign) => SIGNS.includes(sign));
  if (!isCode || (signs.length !== LENGTH && signs.length !== LENGTH + NAMES_LENGTH)) return null;
  return { figures: signs.slice(0, LENGTH), names: signs.slice(LENGTH) };
}

/** How a paper's code stands to that of a sheet on the screen: only the names may differ, or not be written on one of them. */
export function compareCodes(paper: QuoteCode, screen: QuoteCode): "same" | "otherNames" | "noNames" | "other" {
  if (paper.figures !== screen.figures) return "other";
  if (paper.names === screen.names) return "same";
  return screen.names === "" ? "noNames" : "otherNames";
}
