import type { TFunction } from "i18next";
import type { Result, StepFact } from "../core/result.ts";

/** A fact that counted, with the visits at which it did, by their places in the case. */
export interface CountedFact {
  readonly fact: StepFact;
  readonly visits: readonly number[];
  /** Whether another fact of the same parameter counted at other visits. */
  readonly isOneOfMany: boolean;
}

/** Each fact that counted, once, in the order in which the steps use them. */
export function countedFacts({ settlements }: Result): readonly CountedFact[] {
  const found = new Map<string, { readonly fact: StepFact; readonly visits: Set<number> }>();
  for (const { index, steps = [] } of settlements) {
    for (const fact of steps.flatMap((step) => step.facts)) {
      if (!fact.used) continue;
      const key = JSON.stringify([fact.parameter, fact.value, fact.evidence, fact.bound, fact.source]);
      const known = found.get(key) ?? { fact, visits: new Set() };
      found.set(key, known);
      known.visits.add(index);
    }
  }
  const all = [...found.values()].map(({ fact, visits }) => ({ fact, visits: [...visits] }));
  return all.map((one) => ({ ...one, isOneOfMany: all.some((other) => isElsewhere(one, other)) }));
}

type Counted = Pick<CountedFact, "fact" | "visits">;

const isElsewhere = (one: Counted, other: Counted): boolean =>
  one.fact.parameter === other.fact.parameter && String(one.visits) !== String(other.visits);

/** What is said of a fact, with the numbers of its visits where another holds at others: 起付线：300.00 元，第 1、4 次. */
export function withVisits(text: string, { visits, isOneOfMany }: CountedFact, t: TFunction): string {
  if (!isOneOfMany) return text;
  const numbers = [...visits].sort((a, b) => a - b).map((index) => index + 1);
  return t("explanation:citation.atVisits", {
    text,
    count: numbers.length,
    visits: numbers.join(t("form:listJoin")),
  });
}
