import type { Fact } from "../facts/fact.ts";
import { parameterOf } from "../facts/parameters.ts";
import type { Qualifier } from "./result.ts";

/** Which ways the inexact facts lean, as bits: several facts lean several ways at once. */
export type Lean = number;
export const EXACT: Lean = 0;
const TOWARDS = 1;
const AGAINST = 2;
const NEITHER = 4;
const TARGET = 8;

/** What the facts used by something amount to: their leanings, and whether all of them are documented. */
export interface Doubt {
  readonly lean: Lean;
  readonly documented: boolean;
}

export const NO_DOUBT: Doubt = { lean: EXACT, documented: true };

/** The doubt of several facts together; `false` and `null` stand for facts that do not count. */
export function together(...parts: readonly (Doubt | false | null | undefined)[]): Doubt {
  let lean = EXACT;
  let documented = true;
  for (const part of parts) {
    if (!part) continue;
    lean |= part.lean;
    documented &&= part.documented;
  }
  return { lean, documented };
}

/** Which way a fact leans seen from what the person pays (SPEC section 4, "Bounds travel"). */
export function leanOf(fact: Fact): Lean {
  if (fact.bound === "exact") return EXACT;
  if (fact.bound === "target") return TARGET;
  const { leans } = parameterOf(fact.parameter);
  if (fact.bound === "about" || leans === undefined) return NEITHER;
  return fact.bound === leans ? TOWARDS : AGAINST;
}

/** Whether an amount that rests on it counts as documented (SPEC section 4, "Doubt in yuan"). */
export const isDocumented = (fact: Fact): boolean =>
  fact.evidence === "override" || (fact.evidence === "document" && fact.bound !== "target");

/** The same doubt seen from the other side: what leaned towards leans against. */
export function reversed(lean: Lean): Lean {
  return (lean & (NEITHER | TARGET)) | (lean & TOWARDS ? AGAINST : 0) | (lean & AGAINST ? TOWARDS : 0);
}

/** The word for an amount that the person pays: less when facts lean towards them. */
export function paidByPerson(lean: Lean): Qualifier | null {
  if (lean === EXACT) return null;
  if (lean === TOWARDS) return "atMost";
  if (lean === AGAINST) return "atLeast";
  return lean === TARGET ? "target" : "about";
}

/** The word for an amount that is paid to the person. */
export const paidToPerson = (lean: Lean): Qualifier | null => paidByPerson(reversed(lean));
