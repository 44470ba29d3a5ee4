import type { DocumentEntry, Fact } from "../facts/fact.ts";
import { type Doubt, doubtOf } from "./doubt.ts";
import { kept } from "./kept.ts";
import type { StepFact } from "./result.ts";

/** A fact in force for an encounter, with its value read and both forms in which a step may cite it. */
export interface Held<T> {
  readonly value: T;
  readonly isExact: boolean;
  readonly doubt: Doubt;
  readonly used: StepFact;
  readonly unused: StepFact;
}

const current = new WeakMap<Fact, Held<unknown>>();
const lapsed = new WeakMap<Fact, Held<unknown>>();

/** Prepares a fact for settling on a day, once. `T` is what the parameter's kind reads to (src/facts/values.ts). */
export function hold<T>(fact: Fact, day: string, documents: ReadonlyMap<string, DocumentEntry>): Held<T> {
  const isPast = isLapsed(fact, day, documents);
  return kept(isPast ? lapsed : current, fact, () => prepared(fact, isPast)) as Held<T>;
}

function prepared(fact: Fact, isPast: boolean): Held<unknown> {
  const used = cited(fact, isPast);
  return {
    value: fact.read,
    isExact: fact.bound === "exact",
    doubt: doubtOf(fact),
    used,
    unused: { ...used, used: false },
  };
}

/** A fact past its document's end stays in use, marked (SPEC section 2). */
export function isLapsed(fact: Fact, day: string, documents: ReadonlyMap<string, DocumentEntry>): boolean {
  const end = fact.source && documents.get(fact.source.document)?.to;
  return end ? day > end : false;
}

function cited(fact: Fact, isPast: boolean): StepFact {
  return {
    parameter: fact.parameter,
    value: fact.value,
    bound: fact.bound,
    evidence: fact.evidence,
    jurisdiction: fact.jurisdiction,
    from: fact.from,
    to: fact.to,
    lapsed: isPast,
    used: true,
    ...(fact.source && { source: fact.source }),
    ...(fact.note !== null && { note: fact.note }),
  };
}

export const cite = (held: Held<unknown>, counts: boolean): StepFact => (counts ? held.used : held.unused);
