import type { AmountKey } from "../../core/result.ts";
import type { RawValue } from "../../facts/values.ts";
import type { Difference } from "../../readoff/differences.ts";

/** The likely causes of a difference, the more likely first where several explain the same. */
export const CAUSES = [
  "otherFund",
  "bill",
  "firstPay",
  "rounding",
  "deductibleMet",
  "deductibleNotMet",
  "level",
  "day",
  "place",
  "retired",
  "category",
  "care",
  "assistance",
  "huiminbao",
  "assumption",
  "sheetSum",
  "unknown",
] as const;
export type CauseCode = (typeof CAUSES)[number];

/** A cause with the value that would make every line of the sheet come out. */
export type Cause =
  /** Lines of the sheet that should make up another do not, by so much. */
  | { readonly code: "sheetSum"; readonly key: AmountKey; readonly by: string }
  /** The sheet states another bill than the one that is settled. */
  | { readonly code: "bill"; readonly key: AmountKey }
  | { readonly code: "otherFund"; readonly amount: string }
  /** The class-B share that the sheet must have used, and ours. */
  | { readonly code: "firstPay"; readonly value: string; readonly ours: string }
  | { readonly code: "rounding"; readonly by: string }
  /** What of the deductible had been borne before; with `deductibleNotMet` less than we count. */
  | { readonly code: "deductibleMet" | "deductibleNotMet"; readonly value: string }
  | {
      readonly code: "level" | "place" | "retired" | "category" | "care" | "assistance" | "huiminbao";
      readonly value: string;
      readonly ours: string;
    }
  /** A day on which the rules are those that the sheet follows. */
  | { readonly code: "day"; readonly value: string; readonly ours: string }
  | { readonly code: "assumption"; readonly figures: readonly Figure[] }
  | { readonly code: "unknown"; readonly isLimited: boolean };

/** A local figure that would explain a sheet, beside ours. */
export interface Figure {
  readonly parameter: string;
  readonly value: RawValue;
  readonly bound: "exact" | "atLeast" | "atMost";
  /** The figure that we settle with; `null` where there is none. */
  readonly ours: RawValue | null;
  /** Ours is no document's word. */
  readonly isAssumed: boolean;
}

/** How a sheet compares with our result: the first line that differs and why; `first` is `null` where all lines agree. */
export interface Finding {
  readonly first: Difference | null;
  /** How many lines differ. */
  readonly count: number;
  /** Empty until they were looked for. */
  readonly causes: readonly Cause[];
}
