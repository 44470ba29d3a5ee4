import type { Fact } from "../facts/fact.ts";
import { parameterOf } from "../facts/parameters.ts";
import type { Qualifier } from "./result.ts";

/**
 * What the facts used by something cast on it, as bits, since several facts do so in several ways at once: which ways the
 * inexact ones lean, and that one of them is not documented.
 */
export type Doubt = number;
export const NO_DOUBT: Doubt = 0;
const TOWARDS = 1;
const AGAINST = 2;
const NEITHER = 4;
const TARGET = 8;
const NOT_DOCUMENTED = 16;
const LEANINGS = TOWARDS | AGAINST | NEITHER | TARGET;

/** The doubt that a fact casts where it counts; doubts are put together with `|`. */
export const castBy = (fact: { readonly doubt: Doubt } | null | undefined, counts: boolean): Doubt =>
  counts && fact ? fact.doubt : NO_DOUBT;

/** The doubt of one fact. */
export const doubtOf = (fact: Fact): Doubt => leanOf(fact) | (restsOnDocument(fact) ? NO_DOUBT : NOT_DOCUMENTED);

/** Which way a fact leans seen from what the person pays (SPEC section 4, "Bounds travel"). */
function leanOf(fact: Fact): Doubt {
  if (fact.bound === "exact") return NO_DOUBT;
  if (fact.bound === "target") return TARGET;
  const { leans } = parameterOf(fact.parameter);
  if (fact.bound === "about" || leans === undefined) return NEITHER;
  return fact.bound === leans ? TOWARDS : AGAINST;
}

const restsOnDocument = (fact: Fact): boolean =>
  fact.evidence === "override" || (fact.evidence === "document" && fact.bound !== "target");

/** Whether an amount counts as documented (SPEC section 4, "Doubt in yuan"). */
export const isDocumented = (doubt: Doubt): boolean => (doubt & NOT_DOCUMENTED) === 0;

/** The leanings seen from the other side: what leaned towards leans against. */
export function reversed(doubt: Doubt): Doubt {
  return (doubt & (NEITHER | TARGET)) | (doubt & TOWARDS ? AGAINST : 0) | (doubt & AGAINST ? TOWARDS : 0);
}

/** The word for an amount that the person pays: less when facts lean towards them. */
export function paidByPerson(doubt: Doubt): Qualifier | null {
  switch (doubt & LEANINGS) {
    case 0:
      return null;
    case TOWARDS:
      return "atMost";
    case AGAINST:
      return "atLeast";
    case TARGET:
      return "target";
    default:
      return "about";
  }
}

/** The word for an amount that is paid to the person. */
export const paidToPerson = (doubt: Doubt): Qualifier | null => paidByPerson(reversed(doubt));
