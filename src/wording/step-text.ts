import type { TFunction } from "i18next";
import type { Step } from "../core/result.ts";
import { lastOf } from "../facts/built-ins.ts";
import type { Situation } from "../facts/fact.ts";
import { figure, percent, points } from "./amount.ts";
import { isRate, winnerOf } from "./operands.ts";

/** Whom and what a step is about, and the names of the bill's lines. */
export interface StepContext {
  readonly situation: Pick<Situation, "category" | "retired" | "care" | "level" | "place" | "assistance">;
  readonly lineNames: readonly string[];
}

/** What happened in a step and why, in a plain sentence with the person's figures (SPEC section 4). */
export function stepText(step: Step, context: StepContext, t: TFunction): string {
  return t(keysOf(step), { ...valuesOf(step), ...wordsOf(step, context, t) });
}

const LINE = /^scope\.line\[(\d+)\]/;

/** The most particular sentence first: the result is 0, the last operand is 0, then the plain one. */
function keysOf(step: Step): string[] {
  const plain = `steps:${step.id.replace(LINE, "scope.line")}.${variantOf(step)}`;
  const isZero = step.outcome === "applied" && isNothing(step.result);
  const isLastZero = isNothing(lastOf(step.operands)?.value);
  return [...(isZero ? [`${plain}Zero`] : []), ...(isLastZero ? [`${plain}LastZero`] : []), plain];
}

/** Why nothing is paid; which operand won; or what was done. */
function variantOf(step: Step): string {
  if (step.outcome !== "applied") return step.outcome;
  if (step.operation === "min" || step.operation === "take") return asBase(winnerOf(step));
  const hasFactor = step.operands.some(({ name }) => name === "rateFactor");
  return hasFactor ? `${step.operation}Factor` : step.operation;
}

const isNothing = (value: string | undefined): boolean => value !== undefined && /^0(\.0+)?$/.test(value);

/** What goes into basic insurance has two names; its sentences know one. */
const asBase = (name: string): string => (name === "inScope" || name === "afterPreShare" ? "base" : name);

function valuesOf(step: Step): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { name, value } of step.operands) {
    const text = isRate(name) ? percent(value) : figure(value);
    values[name] = text;
    if (name === "rateHere") values.rate = text;
  }
  values.result = step.id === "basic.rateHere" ? percent(step.result) : figure(step.result);
  return values;
}

function wordsOf(step: Step, { situation, lineNames }: StepContext, t: TFunction): Record<string, string> {
  const reduction = step.operands.find(({ name }) => name === "reduction");
  const line = LINE.exec(step.id)?.[1];
  return {
    category: t(`facts:category.${situation.retired ? "retired" : situation.category}`),
    care: t(`facts:care.${situation.care}`),
    visit: t(`facts:visit.${situation.care}`),
    level: t(`facts:level.${situation.care === "familyBed" ? "primary" : situation.level}`),
    place: t(`facts:place.${situation.place}`),
    assistance: t(`facts:assistance.${situation.assistance}`),
    ...(reduction && { reduction: t("facts:points", { points: points(reduction.value) }) }),
    ...(line !== undefined && { name: lineNames[Number(line)] ?? line }),
  };
}
