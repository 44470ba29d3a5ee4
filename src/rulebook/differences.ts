import { isLapsed } from "../core/held.ts";
import { canonical } from "../facts/canonical.ts";
import type { Chain } from "../facts/chain.ts";
import type { Fact, ShownFact } from "../facts/fact.ts";
import { holdsOn } from "../facts/lookup.ts";
import { PARAMETERS, type ParameterName } from "../facts/parameters.ts";
import { askedAt, dimensionsFor, factsAt } from "./coverage.ts";
import { type Box, boxesOf, DIMENSIONS, type Point, pointsOf, situationAt } from "./situations.ts";

/** A city on a day. */
export interface Side {
  readonly chain: Chain;
  readonly day: string;
}

/** What one side has in some situations. */
export interface Held {
  /** `null` where nothing is given, or nothing asked for. */
  readonly fact: Fact | null;
  /** Whether a case would ask for the parameter there. */
  readonly isAsked: boolean;
  /** Whether its document is past its end on the day. */
  readonly isLapsed: boolean;
}

export interface Difference {
  readonly parameter: ParameterName;
  readonly before: Held;
  readonly after: Held;
  readonly boxes: readonly Box[];
}

const NAMES = Object.keys(PARAMETERS) as ParameterName[];

/** What is not the same on both sides, fact by fact, with the situations in which it is so. */
export const differencesOf = (a: Side, b: Side): readonly Difference[] =>
  NAMES.flatMap((name) => differencesIn(name, a, b));

function differencesIn(parameter: ParameterName, a: Side, b: Side): readonly Difference[] {
  const needed = new Set([...dimensionsFor(a.chain, parameter), ...dimensionsFor(b.chain, parameter)]);
  const points = uniquePoints([a, b].flatMap(({ chain }) => pointsOf(chain, needed)));
  const groups = new Map<string, { readonly pair: readonly [Held, Held]; readonly points: Point[] }>();
  for (const point of points) {
    for (const pair of pairsAt(parameter, point, a, b)) {
      const key = pair.map(({ fact, isAsked }) => `${fact ? essenceOf(fact) : ""} ${isAsked}`).join("|");
      const known = groups.get(key) ?? { pair, points: [] };
      known.points.push(point);
      groups.set(key, known);
    }
  }
  return [...groups.values()].map(({ pair: [before, after], points: some }) => ({
    parameter,
    before,
    after,
    boxes: boxesOf(some, points),
  }));
}

const uniquePoints = (points: readonly Point[]): readonly Point[] => [
  ...new Map(points.map((point) => [JSON.stringify(point, [...DIMENSIONS]), point])).values(),
];

/** The pairs of facts that differ: one at most, but of a list each part by itself. */
function pairsAt(parameter: ParameterName, point: Point, a: Side, b: Side): readonly (readonly [Held, Held])[] {
  const [before, after] = [heldAt(parameter, point, a), heldAt(parameter, point, b)];
  if (before.length === 1 && after.length === 1) {
    const [one, other] = [before[0] as Held, after[0] as Held];
    return isSame(one, other) ? [] : [[one, other]];
  }
  const nothing: Held = { fact: null, isAsked: true, isLapsed: false };
  const gone = before.filter((one) => one.fact && !after.some((other) => isSame(one, other)));
  const come = after.filter((one) => one.fact && !before.some((other) => isSame(one, other)));
  return [...gone.map((one) => [one, nothing] as const), ...come.map((one) => [nothing, one] as const)];
}

/** What a side has at a point; a contract that is not sold there is none. */
function heldAt(parameter: ParameterName, point: Point, { chain, day }: Side): readonly Held[] {
  const isSold = chain.products.some(({ id }) => id === point.product);
  const situation = situationAt(point.product && !isSold ? { ...point, product: null } : point);
  if (!askedAt(chain, parameter, situation, day)) return [{ fact: null, isAsked: false, isLapsed: false }];
  return factsAt(chain, parameter, situation, day).map((fact) => ({
    fact,
    isAsked: true,
    isLapsed: fact !== null && isLapsed(fact, day, chain.documents),
  }));
}

/** Where neither side has a fact, it says nothing whether one asks for it. */
function isSame(one: Held, other: Held): boolean {
  if (one.fact === null || other.fact === null) return one.fact === other.fact;
  return one.isLapsed === other.isLapsed && essenceOf(one.fact) === essenceOf(other.fact);
}

/** Two cities' bundles bring the same fact of their province each for itself. */
const essences = new WeakMap<Fact, string>();
function essenceOf(fact: Fact): string {
  const known = essences.get(fact);
  if (known !== undefined) return known;
  const { origin: _origin, read: _read, ...rest } = fact;
  const essence = canonical(rest);
  essences.set(fact, essence);
  return essence;
}

/** Clauses that are only shown and hold on one of the sides alone. */
export function shownDifferences(
  a: Side,
  b: Side,
): { readonly gone: readonly ShownFact[]; readonly come: readonly ShownFact[] } {
  const [before, after] = [a, b].map(({ chain, day }) => chain.shown.filter((fact) => holdsOn(fact, day)));
  const names = (some: readonly ShownFact[] = []) => new Set(some.map(nameOf));
  const [had, has] = [names(before), names(after)];
  return {
    gone: (before ?? []).filter((fact) => !has.has(nameOf(fact))),
    come: (after ?? []).filter((fact) => !had.has(nameOf(fact))),
  };
}

const nameOf = ({ jurisdiction, text, from }: ShownFact): string => `${jurisdiction} ${text} ${from}`;
