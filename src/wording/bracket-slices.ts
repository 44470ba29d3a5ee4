import type { Step, StepFact } from "../core/result.ts";
import type { RawBracket } from "../facts/values.ts";
import { type Fen, largest, least, minus, parseFen, plus, ZERO } from "../money/fen.ts";
import { lessRate, parseRate, type Rate } from "../money/rate.ts";

/** A part of the base that one bracket pays on; `rate` is what the table says, less the step's reduction. */
export interface Slice {
  readonly amount: Fen;
  readonly rate: Rate;
}

/**
 * Cuts the base of a `brackets` step along its table (SPEC section 5): from `offset` to `offset` + `base`, only what is
 * above the threshold; limits measured with the threshold (`cumulative`) or from it on (`aboveThreshold`).
 */
export function slicesOf(step: Step): readonly Slice[] {
  const table = tableOf(step);
  const threshold = amountOf(step, "threshold");
  const start = amountOf(step, "offset");
  const from = largest(start, threshold);
  const to = plus(start, amountOf(step, "base"));
  const isAbove = step.facts.some(({ value }) => value === "aboveThreshold");
  const shift = isAbove ? threshold : ZERO;
  const reduction = parseRate(operandOf(step, "reduction") ?? "0");
  const slices: Slice[] = [];
  let bracketStart = ZERO;
  for (const { upTo, rate } of table) {
    const limit = upTo === undefined ? null : parseFen(upTo);
    const bracketEnd = limit === null ? to : plus(limit, shift);
    const amount = minus(least(to, bracketEnd), largest(from, bracketStart));
    const read = parseRate(rate);
    if (amount > 0 && read !== null && reduction !== null) slices.push({ amount, rate: lessRate(read, reduction) });
    bracketStart = bracketEnd;
  }
  return slices;
}

const isTable = (fact: StepFact): boolean => Array.isArray(fact.value) && typeof fact.value[0] === "object";

const tableOf = (step: Step): readonly RawBracket[] => (step.facts.find(isTable)?.value ?? []) as readonly RawBracket[];

export const operandOf = (step: Step, name: string): string | undefined =>
  step.operands.find((operand) => operand.name === name)?.value;

/** An operand's amount in fen; 0 where the step has none of that name. */
export const amountOf = (step: Step, name: string): Fen => parseFen(operandOf(step, name) ?? "0") ?? ZERO;
