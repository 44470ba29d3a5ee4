import type { ShownFact } from "../facts/fact.ts";
import type { Month } from "./months.ts";

/** A value within a sentence; how it is written depends on the language. */
export type SayingValue =
  | { readonly day: string }
  | { readonly month: Month }
  | { readonly rate: string }
  | { readonly number: string };

/** One sentence of an answer: the key of its words and the values in it. */
export interface Saying {
  readonly code: string;
  readonly values: Readonly<Record<string, SayingValue>>;
  /** `assumed`: our reading, where the documents leave one open; `ask`: better asked than trusted. */
  readonly mark: "assumed" | "ask" | null;
}

/** Clauses that belong together, by the key of their heading. */
export interface ClauseGroup {
  readonly code: string;
  readonly facts: readonly ShownFact[];
}

/** What a guide answers: the answer itself first, then what there is to say about it. */
export interface Answer {
  readonly says: readonly Saying[];
  /** The months that were counted, where some were. */
  readonly months: readonly Month[];
  /** What the answer rests on first, then what belongs to it; none is empty. */
  readonly groups: readonly ClauseGroup[];
  /** The day for which the clauses are cited. */
  readonly day: string;
}

export const say = (code: string, values: Saying["values"] = {}, mark: Saying["mark"] = null): Saying => ({
  code,
  values,
  mark,
});

/** An answer without the groups that came out empty. */
export const answer = (
  day: string,
  says: readonly Saying[],
  groups: readonly ClauseGroup[],
  months: readonly Month[] = [],
): Answer => ({ day, says, months, groups: groups.filter(({ facts }) => facts.length > 0) });
