import type { TFunction } from "i18next";
import type { Step } from "../core/result.ts";
import { formatFen, parseFen, plus, ZERO } from "../money/fen.ts";
import { formatRate } from "../money/rate.ts";
import { figure, percent } from "./amount.ts";
import { amountOf, operandOf, slicesOf } from "./bracket-slices.ts";
import { isRate } from "./operands.ts";

/** The step's formula with the figures in it, e.g. "9,700.00 × 90% = 8,730.00"; `null` where there is nothing to work out. */
export function stepFormula(step: Step, t: TFunction): string | null {
  const result = step.id === "basic.rateHere" ? percent(step.result) : figure(step.result);
  const operands = step.operands.map(({ name, value }) => (isRate(name) ? percent(value) : figure(value)));
  switch (step.operation) {
    case "take":
      return null;
    case "sum":
      return operands.length > 1 ? `${operands.join(" + ")} = ${result}` : null;
    case "subtract":
      return `${operands.join(" − ")} = ${result}${floored(step, t)}`;
    case "multiply":
      return `${operands.join(" × ")} ${equals(isRounded(step), result, t)}`;
    case "min":
    case "max":
      return t(`explanation:formula.${step.operation}`, {
        operands: operands.join(t("explanation:formula.and")),
        result,
      });
    case "brackets":
      return bracketsFormula(step, result, t);
  }
}

const equals = (rounded: boolean, result: string, t: TFunction): string =>
  rounded ? t("explanation:formula.rounded", { result }) : `= ${result}`;

/** SPEC's `subtract` does not go below 0: said where it would have. */
function floored(step: Step, t: TFunction): string {
  const [first, ...rest] = step.operands.map(({ value }) => parseFen(value));
  if (first === undefined || first === null) return "";
  const taken = rest.reduce((sum, part) => plus(sum ?? ZERO, part ?? ZERO), ZERO) ?? ZERO;
  return taken > first ? t("explanation:formula.notBelowZero") : "";
}

/** Whether the exact product has more decimals than the fen. */
const isRounded = (step: Step): boolean => {
  const factors = step.operands.map(({ value }) => decimal(value));
  const digits = factors.reduce((sum, factor) => sum + factor.scale, 0);
  const product = factors.reduce((total, factor) => total * factor.digits, 1n);
  const result = decimal(step.result);
  return product * 10n ** BigInt(result.scale) !== result.digits * 10n ** BigInt(digits);
};

function decimal(text: string): { digits: bigint; scale: number } {
  const [whole = "0", decimals = ""] = text.split(".");
  return { digits: BigInt(whole + decimals), scale: decimals.length };
}

/** How much lies above the threshold, then each slice with its rate. */
function bracketsFormula(step: Step, result: string, t: TFunction): string {
  const slices = slicesOf(step);
  const factor = operandOf(step, "factor");
  const parts = slices.map(({ amount, rate }) => `${figure(formatFen(amount))} × ${percent(formatRate(rate))}`);
  const sum = parts.length === 0 ? figure("0.00") : parts.join(" + ");
  const whole = factor === undefined ? sum : `(${sum}) × ${percent(factor)}`;
  return `${aboveThreshold(step, t)}${whole} ${equals(isRoundedSum(step), result, t)}`;
}

function isRoundedSum(step: Step): boolean {
  const factor = decimal(operandOf(step, "factor") ?? "1");
  const sum = slicesOf(step).reduce((total, { amount, rate }) => total + BigInt(amount) * BigInt(rate), 0n);
  const unit = 10_000n * 10n ** BigInt(factor.scale);
  return (sum * factor.digits) % unit !== 0n;
}

/** The part of the year's base above the threshold, where the threshold lies within this base. */
function aboveThreshold(step: Step, t: TFunction): string {
  const [base, offset, threshold] = [amountOf(step, "base"), amountOf(step, "offset"), amountOf(step, "threshold")];
  const total = plus(base, offset);
  if (threshold <= offset || threshold >= total) return "";
  const from = offset > 0 ? `${figure(formatFen(offset))} + ${figure(formatFen(base))}` : figure(formatFen(base));
  const above = figure(formatFen((total - threshold) as typeof total));
  return `${from} − ${figure(formatFen(threshold))} = ${above}${t("explanation:formula.then")}`;
}
