import type { RawValue } from "../facts/values.ts";
import type { Bound, Evidence, PayingLayer } from "../facts/vocabulary.ts";

/** The fourteen keys, in the order of the receipt (SPEC section 5). */
export const AMOUNT_KEYS = [
  "medfee_sumamt",
  "fulamt_ownpay_amt",
  "overlmt_selfpay",
  "preselfpay_amt",
  "inscp_scp_amt",
  "act_pay_dedc",
  "hifp_pay",
  "hifmi_pay",
  "maf_pay",
  "fund_pay_sumamt",
  "psn_part_amt",
  "hmb_pay",
  "acct_pay",
  "psn_cash_pay",
] as const;
export type AmountKey = (typeof AMOUNT_KEYS)[number];
export type Amounts = Readonly<Record<AmountKey, string>>;

/** The seven amounts that may be inexact. */
export type QualifiedKey =
  | "hifp_pay"
  | "hifmi_pay"
  | "maf_pay"
  | "hmb_pay"
  | "fund_pay_sumamt"
  | "psn_part_amt"
  | "psn_cash_pay";
export type Qualifier = Exclude<Bound, "exact">;
export type Qualifiers = Readonly<Partial<Record<QualifiedKey, Qualifier>>>;

export type StepLayer = "scope" | PayingLayer | "person";
export type Operation = "sum" | "subtract" | "min" | "max" | "multiply" | "brackets" | "take";
type ZeroReason =
  | "notCovered"
  | "notEnrolled"
  | "nothingLeft"
  | "belowDeductible"
  | "belowThreshold"
  | "rateZero"
  | "capUsedUp"
  | "roundsToZero";
export type Outcome = "applied" | ZeroReason;

export interface Operand {
  readonly name: string;
  readonly value: string;
}

/** A fact as a step cites it. */
export interface StepFact {
  readonly parameter: string;
  readonly value: RawValue;
  readonly bound: Bound;
  readonly evidence: Evidence;
  readonly jurisdiction: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly lapsed: boolean;
  /** Whether it could have changed the figure (SPEC section 4, "Used"). */
  readonly used: boolean;
  readonly source?: { readonly document: string; readonly clause?: string; readonly quote?: string };
  readonly note?: string;
}

export interface Step {
  readonly id: string;
  readonly layer: StepLayer;
  readonly operation: Operation;
  readonly operands: readonly Operand[];
  readonly result: string;
  readonly outcome: Outcome;
  readonly facts: readonly StepFact[];
}

export type Notice =
  | { readonly code: "lapsedDocument"; readonly document: string }
  | { readonly code: "priceAbove"; readonly line: number; readonly limit: string; readonly fact: StepFact };

/** What an encounter comes to, yuan. */
export interface VisitAmounts {
  readonly date: string;
  /** The encounter's place in the case. */
  readonly index: number;
  readonly amounts: Amounts;
  readonly qualifiers: Qualifiers;
  readonly documented: string;
  readonly assumed: string;
}

export interface Settlement extends VisitAmounts {
  /** Absent when settled without steps. */
  readonly steps?: readonly Step[];
  readonly notices: readonly Notice[];
}

export interface Indicator {
  readonly value: string;
  readonly target?: string;
  readonly lapsed?: true;
}

export interface Indicators {
  readonly comprehensiveProtectionRate?: Indicator;
  readonly ownExpenseRate?: Indicator;
}

export interface YearAmounts {
  readonly year: number;
  readonly amounts: Amounts;
  readonly documented: string;
  readonly assumed: string;
}

export interface YearSum extends YearAmounts {
  readonly indicators: Indicators;
}

/** The amounts of a result, which can be shown before what explains them is there. */
export interface ResultAmounts {
  readonly id: string;
  readonly rulesVersion: string;
  readonly settlements: readonly VisitAmounts[];
  readonly years: readonly YearAmounts[];
}

/** SPEC section 5's result. */
export interface Result extends ResultAmounts {
  readonly settlements: readonly Settlement[];
  readonly years: readonly YearSum[];
}
