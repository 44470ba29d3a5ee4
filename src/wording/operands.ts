import type { Step } from "../core/result.ts";

const RATES = new Set([
  "rate",
  "rateHere",
  "preShareRate",
  "firstPayRate",
  "repeatFactor",
  "rateFactor",
  "reduction",
  "factor",
]);

/** Whether an operand of this name is a rate or factor, not an amount. */
export const isRate = (operand: string): boolean => RATES.has(operand);

/** Which operand a `min`, `max` or `take` came down to: the first that equals the result. */
export const winnerOf = (step: Step): string =>
  (step.operands.find(({ value }) => value === step.result) ?? step.operands[0])?.name ?? "";
