import type { Held } from "../core/held.ts";
import type { Plan } from "../core/plan.ts";
import type { When } from "../facts/fact.ts";
import type { ParameterName } from "../facts/parameters.ts";
import type { RawValue } from "../facts/values.ts";
import type { Span } from "./span.ts";

/** Where a plan holds each figure that can be read off. */
const PLACES = {
  "basic.deductible": ["basic", "deductible"],
  "basic.deductible.basis": ["basic", "basis"],
  "basic.deductible.repeat": ["basic", "repeat"],
  "basic.rate": ["basic", "rate"],
  "basic.rate.reduction": ["basic", "reduction"],
  "basic.rate.factor": ["basic", "factor"],
  "basic.cap": ["basic", "cap"],
  "critical.threshold": ["critical", "terms", "threshold"],
  "critical.brackets": ["critical", "terms", "brackets"],
  "critical.brackets.basis": ["critical", "terms", "basis"],
  "critical.base": ["critical", "terms", "base"],
  "critical.cap": ["critical", "terms", "cap"],
  "aid.deductible": ["aid", "terms", "deductible"],
  "aid.rate": ["aid", "terms", "rate"],
  "aid.cap": ["aid", "terms", "cap"],
  "huiminbao.inScope.base": ["huiminbao", "terms", "inScopeBase"],
  "huiminbao.inScope.deductible": ["huiminbao", "terms", "inScope", "deductible"],
  "huiminbao.inScope.rate": ["huiminbao", "terms", "inScope", "rate"],
  "huiminbao.inScope.cap": ["huiminbao", "terms", "inScope", "cap"],
  "huiminbao.outOfScope.deductible": ["huiminbao", "terms", "outOfScope", "deductible"],
  "huiminbao.outOfScope.rate": ["huiminbao", "terms", "outOfScope", "rate"],
  "huiminbao.outOfScope.cap": ["huiminbao", "terms", "outOfScope", "cap"],
} as const satisfies Partial<Record<ParameterName, readonly string[]>>;

/** The local figures that a sheet can tell something of. */
export type Readable = keyof typeof PLACES;

/** A figure as it would stand at some visits. */
export interface Change {
  readonly parameter: Readable;
  readonly when: When;
  /** Places among the visits. */
  readonly visits: ReadonlySet<number>;
  readonly read: unknown;
  readonly raw: RawValue;
  /** Any value within gives the same, all else as it is: fen or ten-thousandths; `null` where values have no order. */
  readonly span: Span | null;
  /** Not a figure that a rule would name: fen, third decimals. */
  readonly isOdd: boolean;
}

/** Whether a figure is yuan; the others that have an order are rates. */
export const isAmount = (parameter: Readable): boolean => /\.(deductible|threshold|cap)$/.test(parameter);

type Node = Readonly<Record<string, unknown>>;

/** The figure that a plan holds; `null` where there is none, or its layer is not in play. */
export function heldIn(plan: Plan, parameter: Readable): Held<unknown> | null {
  const found = PLACES[parameter].reduce<unknown>((node, key) => (node as Node | null)?.[key] ?? null, plan);
  return found as Held<unknown> | null;
}

/** Whether the layer of a figure is in play, so that it could be given a value. */
export const isInPlay = (plan: Plan, parameter: Readable): boolean =>
  PLACES[parameter].slice(0, -1).reduce<unknown>((node, key) => (node as Node | null)?.[key] ?? null, plan) !== null;

/** The plan of one visit with what changes there. */
export const withChanges = (plan: Plan, visit: number, changes: readonly Change[]): Plan =>
  changes.reduce((so, { parameter, visits, read }) => (visits.has(visit) ? withValue(so, parameter, read) : so), plan);

function withValue(plan: Plan, parameter: Readable, value: unknown): Plan {
  if (!isInPlay(plan, parameter)) return plan;
  // A figure that no rule gives takes the form of any that one does.
  const held = { ...(heldIn(plan, parameter) ?? plan.order), value };
  return exchanged(plan as unknown as Node, PLACES[parameter], held) as unknown as Plan;
}

function exchanged(node: Node, [key, ...rest]: readonly string[], held: unknown): Node {
  if (key === undefined) return node;
  return { ...node, [key]: rest.length === 0 ? held : exchanged(node[key] as Node, rest, held) };
}
