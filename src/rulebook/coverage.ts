import type { Chain } from "../facts/chain.ts";
import type { Fact, Situation } from "../facts/fact.ts";
import { factFor, membersOf } from "../facts/lookup.ts";
import { isUnited, PARAMETERS, type ParameterName, parameterOf } from "../facts/parameters.ts";
import type { Care } from "../facts/vocabulary.ts";
import { type Box, boxesOf, type Dimension, dimensionsOf, type Point, pointsOf, situationAt } from "./situations.ts";

/** What a city has for a parameter; `missing` is a gap, `absent` is allowed to be so (SPEC section 4's table). */
export const STANDINGS = ["missing", "assumed", "target", "secondary", "documented", "override", "absent"] as const;
export type Standing = (typeof STANDINGS)[number];

export interface CoverageRow {
  readonly parameter: ParameterName;
  readonly standing: Standing;
  /** The fact that holds; `null` where there is none. */
  readonly fact: Fact | null;
  /** Where it holds. */
  readonly boxes: readonly Box[];
}

const NAMES = Object.keys(PARAMETERS) as ParameterName[];
/** Layers whose terms are asked for only where they are in play, and what else that depends on. */
const LAYERS: Readonly<Record<string, Dimension | null>> = {
  critical: null,
  aid: "assistance",
  huiminbao: "product",
};

/** For each parameter what a city has on a day in each situation in which `settle` asks for it. */
export const coverageOf = (chain: Chain, day: string): CoverageRow[] =>
  NAMES.flatMap((name) => rowsOf(chain, name, day));

function rowsOf(chain: Chain, parameter: ParameterName, day: string): CoverageRow[] {
  const points = pointsOf(chain, dimensionsFor(chain, parameter)).filter((point) =>
    askedAt(chain, parameter, situationAt(point), day),
  );
  const groups = new Map<Fact | null, Point[]>();
  for (const point of points) {
    for (const fact of factsAt(chain, parameter, situationAt(point), day)) {
      groups.set(fact, [...(groups.get(fact) ?? []), point]);
    }
  }
  return [...groups].map(([fact, some]) => ({
    parameter,
    standing: standingOf(parameter, fact),
    fact,
    boxes: boxesOf(some, points),
  }));
}

/** A list is united from several facts; all else has one that holds. */
export function factsAt(
  chain: Chain,
  parameter: ParameterName,
  situation: Situation,
  day: string,
): readonly (Fact | null)[] {
  if (!isUnited(parameter)) return [factFor(chain, parameter, situation, day)];
  const facts = [...new Set(membersOf(chain, parameter, situation, day).values())];
  return facts.length === 0 ? [null] : facts;
}

/** What the situations differ in that a parameter is asked for in. */
export function dimensionsFor(chain: Chain, parameter: ParameterName): Set<Dimension> {
  const layer = layerOf(parameter);
  if (layer === null) return dimensionsOf(chain, [parameter]);
  const also = LAYERS[layer];
  return new Set([...dimensionsOf(chain, [parameter, `${layer}.covers`]), "care", ...(also ? [also] : [])]);
}

/** The layer whose terms a parameter is one of; `null` for what is asked for whether the layer is in play or not. */
function layerOf(parameter: ParameterName): "critical" | "aid" | "huiminbao" | null {
  const [layer] = parameter.split(".");
  const isOfLayer = layer === "critical" || layer === "aid" || layer === "huiminbao";
  return isOfLayer && !parameter.endsWith(".covers") ? layer : null;
}

/** A layer's terms are asked for where its cover says so and the person is in it. */
export function askedAt(chain: Chain, parameter: ParameterName, situation: Situation, day: string): boolean {
  const layer = layerOf(parameter);
  if (layer === null) return true;
  if (layer === "aid" && situation.assistance === "none") return false;
  if (layer === "huiminbao" && situation.product === null) return false;
  const covers = factFor(chain, `${layer}.covers`, situation, day);
  return covers !== null && (covers.read as readonly Care[]).includes(situation.care as Care);
}

/** How well a parameter is known; `null` is no fact at all. */
export function standingOf(parameter: ParameterName, fact: Fact | null): Standing {
  if (fact !== null) return standingOfWord(fact);
  return parameterOf(parameter).mayBeAbsent ? "absent" : "missing";
}

/** What a fact says of its own word; a direction is no document's figure. */
export function standingOfWord({ evidence, bound }: Pick<Fact, "evidence" | "bound">): Standing {
  if (bound === "target") return "target";
  if (evidence === "document") return "documented";
  return evidence === "reference" ? "assumed" : evidence;
}
