import { type Chain, chainOf } from "../facts/chain.ts";
import type { Fact } from "../facts/fact.ts";
import { factFor } from "../facts/lookup.ts";
import { PARAMETERS, type ParameterName, parameterOf } from "../facts/parameters.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import type { Bracket } from "../facts/values.ts";
import { type Box, boxesOf, dimensionsOf, type Point, pointsOf, situationAt } from "./situations.ts";
import { joined, type Stretch, stretchesOf } from "./stretches.ts";

/** A city's fact that gives the person less than its province, or the nation, says every city must. */
export interface BelowFloor extends Stretch {
  readonly parameter: ParameterName;
  readonly fact: Fact;
  readonly floor: Fact;
  readonly boxes: readonly Box[];
}

/** Names one for those who look into it: whose, what, and since when. */
export const belowFloorKey = ({ fact, parameter, from }: BelowFloor): string =>
  `${fact.jurisdiction}_${parameter.replaceAll(".", "_")}_${from}`;

const NAMES = Object.keys(PARAMETERS) as ParameterName[];

/**
 * Where a city's own fact holds although it is less generous than the floor (`atLeast`, `atMost`) that its
 * province would go by on the same day, the province's own or the nation's,
 * with the days of each. Empty where the city has no province.
 */
export function belowFloor(rules: RuleSet, city: string): readonly BelowFloor[] {
  const chain = chainOf(rules, city);
  const province = chainOf(rules, rules.jurisdictions.get(city)?.inherits ?? "");
  if (chain === null || province === null) return [];
  const found = stretchesOf(chain).flatMap((stretch) =>
    NAMES.flatMap((name) => belowOn(stretch, name, chain, province)),
  );
  return joined(found, ({ fact, floor, boxes }) => [fact, floor, JSON.stringify(boxes)]);
}

function belowOn(stretch: Stretch, parameter: ParameterName, chain: Chain, province: Chain): BelowFloor[] {
  const { leans } = parameterOf(parameter);
  if (leans === undefined) return [];
  const points = pointsOf(chain, dimensionsOf(chain, [parameter]));
  const pairs = new Map<Fact, Map<Fact, Point[]>>();
  for (const point of points) {
    const situation = situationAt(point);
    const fact = factFor(chain, parameter, situation, stretch.from);
    const floor = factFor(province, parameter, situation, stretch.from);
    const isOwn = fact?.jurisdiction === chain.jurisdictions[0]?.id;
    if (!fact || !floor || !isOwn || floor.bound !== leans || !isLess(fact.read, floor.read, leans)) continue;
    const floors = pairs.get(fact) ?? new Map<Fact, Point[]>();
    pairs.set(fact, floors.set(floor, [...(floors.get(floor) ?? []), point]));
  }
  return [...pairs].flatMap(([fact, floors]) =>
    [...floors].map(([floor, some]) => ({ ...stretch, parameter, fact, floor, boxes: boxesOf(some, points) })),
  );
}

/** Whether a value gives the person less: more to bear first, a lower rate in some bracket, a lower cap. */
function isLess(value: unknown, floor: unknown, leans: "atMost" | "atLeast"): boolean {
  if (Array.isArray(value) || Array.isArray(floor)) return isLessSomewhere(tableOf(value), tableOf(floor), leans);
  // No cap is more than any.
  const [mine, theirs] = [value, floor].map((one) => (one === null ? Number.POSITIVE_INFINITY : Number(one)));
  return leans === "atMost" ? Number(mine) > Number(theirs) : Number(mine) < Number(theirs);
}

/** Rates by where they end; a list of factors by admission. */
type Table = readonly { readonly upTo: number; readonly rate: number }[];

function tableOf(value: unknown): Table {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((one, i) => {
    const isLast = i === list.length - 1;
    if (typeof one !== "object" || one === null)
      return { upTo: isLast ? Number.POSITIVE_INFINITY : i + 1, rate: Number(one) };
    const { upTo, rate } = one as Bracket;
    return { upTo: upTo ?? Number.POSITIVE_INFINITY, rate };
  });
}

/** Compared up to each place where either table turns; beyond its end a table pays nothing. */
function isLessSomewhere(mine: Table, theirs: Table, leans: "atMost" | "atLeast"): boolean {
  const rateAt = (table: Table, at: number): number => table.find(({ upTo }) => at <= upTo)?.rate ?? 0;
  return [...mine, ...theirs].some(({ upTo }) => isLess(rateAt(mine, upTo), rateAt(theirs, upTo), leans));
}
