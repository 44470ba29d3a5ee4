import type { DocumentEntry, Fact } from "../facts/fact.ts";
import { type Doubt, doubtOf } from "./doubt.ts";
import type { StepFact } from "./result.ts";

/** A fact in force for an encounter, with its value read and both forms in which a step may cite it. */
export interface Held<T> {
  readonly value: T;
  readonly isExact: boolean;
  readonly doubt: Doubt;
  readonly used: StepFact;
  readonly unused: StepFact;
}

/** Prepares a fact for settling on a day. `T` is what the parameter's kind reads to (src/facts/values.ts). */
export function hold<T>(fact: Fact, day: string, documents: ReadonlyMap<string, DocumentEntry>): Held<T> {
  const used = cited(fact, day, documents);
  return {
    value: fact.read as T,
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

function cited(fact: Fact, day: string, documents: ReadonlyMap<string, DocumentEntry>): StepFact {
  return {
    parameter: fact.parameter,
    value: fact.value,
    bound: fact.bound,
    evidence: fact.evidence,
    jurisdiction: fact.jurisdiction,
    from: fact.from,
    to: fact.to,
    lapsed: isLapsed(fact, day, documents),
    used: true,
    ...(fact.source && { source: fact.source }),
    ...(fact.note !== null && { note: fact.note }),
  };
}

export const cite = (held: Held<unknown>, counts: boolean): StepFact => (counts ? held.used : held.unused);
