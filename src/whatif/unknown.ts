import { isObject } from "../core/reader.ts";
import { LEVELS, type Level } from "../facts/vocabulary.ts";
import { formatFen, parseFen } from "../money/fen.ts";
import { multiply } from "../money/multiply.ts";
import type { Rate } from "../money/rate.ts";
import type { CaseJson } from "./variants.ts";

/** What is not known of `encounters[index]` of a case, and is left out there. */
export interface Unknown {
  readonly index: number;
  readonly level: boolean;
  /** Up to this share of the bill may lie outside scope; `null` where the bill's parts are known. */
  readonly share: Rate | null;
  readonly total: boolean;
}

/** All in scope, or the share outside it: as own expense, which no insurance but Huiminbao pays. */
export const SPLITS = ["inScope", "outside"] as const;
export type Split = (typeof SPLITS)[number];

/** One answer to each thing that is not known; `null` for what is. The total in yuan. */
export interface Pick {
  readonly level: Level | null;
  readonly split: Split | null;
  readonly total: string | null;
}

/** Every answer to what is not known of an encounter but its total. */
export function picksOf({ level, share }: Unknown): readonly Pick[] {
  const splits = share === null ? [null] : SPLITS;
  return (level ? LEVELS : [null]).flatMap((one) => splits.map((split) => ({ level: one, split, total: null })));
}

/** The case with one encounter's answers put in. What cannot be read is left for the reading of the case to name. */
export function withPick(json: CaseJson, { index, share }: Unknown, { level, split, total }: Pick): CaseJson {
  const encounters: readonly unknown[] = Array.isArray(json.encounters) ? json.encounters : [];
  const answered = encounters.map((one, i) => {
    if (i !== index || !isObject(one)) return one;
    const bill = { ...(isObject(one.expenses) && one.expenses), ...(total !== null && { total }) };
    const parts = split === null || share === null ? {} : partsOf(bill, split === "outside" ? share : null);
    // An itemised bill is known in all its parts.
    const asBill = "items" in one ? {} : { expenses: { ...bill, ...parts } };
    return { ...one, ...(level !== null && { level }), ...asBill };
  });
  return { ...json, encounters: answered };
}

/** A share of an amount, half-up to the fen, yuan; `null` where the amount cannot be read. */
export function shareOf(total: unknown, share: Rate): string | null {
  const fen = typeof total === "string" ? parseFen(total) : null;
  return fen === null ? null : formatFen(multiply(fen, share).rounded);
}

function partsOf({ total }: CaseJson, share: Rate | null): CaseJson {
  const outside = share === null ? null : shareOf(total, share);
  return { ownExpense: outside ?? "0", overLimit: "0", firstPay: "0" };
}
