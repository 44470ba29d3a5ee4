import type { Settlement, Step, StepLayer } from "../core/result.ts";
import type { ShownFact, Situation } from "../facts/fact.ts";

/** Where shown clauses stand: beside the steps whose parameter they concern, else with the layer that their topic belongs to. */
export interface ShownPlaces {
  readonly beside: ReadonlyMap<Step, readonly ShownFact[]>;
  readonly withLayer: ReadonlyMap<StepLayer, readonly ShownFact[]>;
}

/** Whom a topic is about, and the part of the explanation that it belongs to; topics not named here have their own pages. */
const TOPICS: Readonly<Record<string, { layer: StepLayer; concerns: (about: About) => boolean }>> = {
  drugs: { layer: "scope", concerns: () => true },
  price: { layer: "scope", concerns: () => true },
  level: { layer: "basic", concerns: () => true },
  disease: { layer: "basic", concerns: ({ situation: { care } }) => care === "chronic" || care === "special" },
  elsewhere: { layer: "basic", concerns: ({ situation }) => situation.place !== "local" },
  maternity: { layer: "basic", concerns: ({ situation }) => situation.care === "maternity" },
  homeCare: { layer: "basic", concerns: ({ situation }) => situation.care === "familyBed" },
  elderly: { layer: "basic", concerns: ({ age }) => age !== null && age >= 60 },
  children: { layer: "basic", concerns: ({ age }) => age !== null && age <= 18 },
  aid: { layer: "aid", concerns: ({ situation }) => situation.assistance !== "none" },
  burden: { layer: "aid", concerns: ({ situation }) => situation.assistance !== "none" },
  huiminbao: { layer: "huiminbao", concerns: ({ situation }) => situation.product !== null },
  account: { layer: "person", concerns: ({ situation }) => situation.category === "employee" },
};

interface About {
  readonly situation: Situation;
  /** Years reached in the year of the encounter; `null` where the date of birth is not known. */
  readonly age: number | null;
}

/** Gives each shown clause one place in the explanation of a settlement, or none. */
export function placesOf(
  shown: readonly ShownFact[],
  settlement: Settlement,
  situation: Situation,
  birthDate: string | null,
): ShownPlaces {
  const age = birthDate === null ? null : Number(settlement.date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  const beside = new Map<Step, ShownFact[]>();
  const withLayer = new Map<StepLayer, ShownFact[]>();
  for (const fact of shown) {
    const topics = fact.concerns.filter((concern) => TOPICS[concern] !== undefined);
    const step = stepFor(fact, settlement.steps ?? []);
    // A clause about the old, say, stands nowhere for others, even where it concerns a parameter.
    const isAbout = topics.every((topic) => TOPICS[topic]?.concerns({ situation, age }) ?? true);
    if (!isAbout) continue;
    if (step !== undefined) beside.set(step, [...(beside.get(step) ?? []), fact]);
    else {
      const layer = topics[0] === undefined ? undefined : TOPICS[topics[0]]?.layer;
      if (layer !== undefined) withLayer.set(layer, [...(withLayer.get(layer) ?? []), fact]);
    }
  }
  return { beside, withLayer };
}

/** The first step that rests on a parameter that the clause concerns. */
const stepFor = (fact: ShownFact, steps: readonly Step[]): Step | undefined =>
  steps.find((step) => step.facts.some(({ parameter }) => fact.concerns.includes(parameter)));

/** The part of the explanation that a topic belongs to; `undefined` for one that has a page of its own. */
export const layerOfTopic = (topic: string): StepLayer | undefined => TOPICS[topic]?.layer;
