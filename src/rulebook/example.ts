import type { Problem } from "../core/problem.ts";
import type { AmountKey, Indicators, Notice, Qualifiers } from "../core/result.ts";
import type { Names, Origin, When } from "../facts/fact.ts";
import type { ParameterName } from "../facts/parameters.ts";
import type { RawValue } from "../facts/values.ts";
import type { PayingLayer } from "../facts/vocabulary.ts";

/** A case worked out by hand beside the rules: plain YAML that an official can read and a test runs. */
export interface Example {
  /** The case's own id, used once among all examples. */
  readonly id: string;
  readonly title: Names;
  /** The arithmetic in words. */
  readonly why: Names;
  /** SPEC section 5's form; `readCase` says whether it is one. */
  readonly case: Readonly<Record<string, unknown>>;
  /** One for each encounter in the order of their days; `null` where only years or a refusal are expected. */
  readonly settlements: readonly ExpectedSettlement[] | null;
  readonly years: readonly ExpectedYear[] | null;
  /** In place of a result: the first problem of the case. */
  readonly refused: Pick<Problem, "code" | "path"> | null;
  /** The facts that it exercises. */
  readonly facts: readonly FactRef[];
  readonly origin: Origin;
}

/** What matters of a settlement; what is left out is not compared. */
export interface ExpectedSettlement {
  readonly amounts: Readonly<Partial<Record<AmountKey, string>>>;
  /** All of them, if any is stated. */
  readonly qualifiers?: Qualifiers;
  readonly documented?: string;
  readonly assumed?: string;
  /** Why a layer pays nothing, with the distance where there is one: `belowThreshold 1286.08`. */
  readonly outcomes?: Readonly<Partial<Record<PayingLayer, string>>>;
  /** All of them, without the fact. */
  readonly notices?: readonly ExpectedNotice[];
}

type PriceNotice = Extract<Notice, { code: "priceAbove" }>;
export type ExpectedNotice = Exclude<Notice, PriceNotice> | Omit<PriceNotice, "fact">;

interface ExpectedYear {
  readonly year: number;
  readonly indicators: Indicators;
}

/** A fact as the rule files write it: jurisdiction, parameter, conditions and first day name one; of a list also its value. */
export interface FactRef {
  readonly jurisdiction: string;
  readonly parameter: ParameterName;
  readonly when: When;
  readonly from: string | null;
  readonly value?: RawValue;
}
