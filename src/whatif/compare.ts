import type { Problem } from "../core/problem.ts";
import { readCase } from "../core/read-case.ts";
import type { Amounts, Qualifier, Settlement, StepFact } from "../core/result.ts";
import { settle } from "../core/settle.ts";
import { canonical } from "../facts/canonical.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { formatFen, minus } from "../money/fen.ts";
import { type Headline, headlineAt } from "./headlines.ts";
import { fenOf } from "./standing.ts";
import type { CaseJson, Variant } from "./variants.ts";

/** What a person pays for the encounter, yuan, or why nobody can tell. */
export type Answer =
  | {
      readonly ok: true;
      readonly cash: string;
      /** `null` where the cash is exact. */
      readonly qualifier: Qualifier | null;
      readonly amounts: Amounts;
      readonly settlement: Settlement;
      /** What the person pays in the whole year that the encounter lies in. */
      readonly year: Headline | null;
    }
  | { readonly ok: false; readonly problem: Problem };

/** A fact that differs; `null` where the encounter rests on no fact of that parameter. */
export interface FactDifference {
  readonly parameter: string;
  readonly here: StepFact | null;
  readonly there: StepFact | null;
  /** Two facts that give the same figure: another document or day, and no reason for another amount. */
  readonly sameValue: boolean;
}

/** The cash there against here; `amount` in yuan. */
export interface Change {
  readonly direction: "less" | "same" | "more";
  readonly amount: string;
}

export interface Compared {
  readonly variant: Variant;
  readonly answer: Answer;
  /** Of the encounter; `null` where one of the two cannot be told. */
  readonly change: Change | null;
  /** Of the year's sum, what later encounters then pay with it; `null` where the encounter is the only one of it, too. */
  readonly yearChange: Change | null;
  /**
   * The facts of the encounter that differ. Where the change is not "same" and this is empty, earlier encounters of the
   * case made it: they used up more or less.
   */
  readonly differences: readonly FactDifference[];
}

export interface Comparison {
  readonly here: Answer;
  readonly variants: readonly Compared[];
}

/**
 * Settles the case and its variants, each by the rules of its own city, and compares `encounters[index]` of them. A
 * variant that cannot be settled says its first problem; the others are not held up by it, nor by a case that cannot be
 * settled as it is.
 */
export function compareVariants(
  json: CaseJson,
  index: number,
  variants: readonly Variant[],
  rulesOf: (city: string) => RuleSet | null,
): Comparison {
  const here = answerTo(json, index, rulesOf);
  const compared = variants.map((variant): Compared => {
    const answer = answerTo(variant.json, index, rulesOf);
    if (!here.ok || !answer.ok) return { variant, answer, change: null, yearChange: null, differences: [] };
    const differences = differencesOf(here.settlement, answer.settlement);
    const [before, after] = [here.year, answer.year];
    const yearChange = before && after && after.visits > 1 ? changeOf(before.cash, after.cash) : null;
    return { variant, answer, change: changeOf(here.cash, answer.cash), yearChange, differences };
  });
  return { here, variants: compared };
}

function answerTo(json: CaseJson, index: number, rulesOf: (city: string) => RuleSet | null): Answer {
  const unknownCity: Problem = { code: "unknownValue", path: "city" };
  const rules = typeof json.city === "string" ? rulesOf(json.city) : null;
  if (rules === null) return { ok: false, problem: unknownCity };
  const read = readCase(json, rules);
  if (!read.ok) return { ok: false, problem: read.problems[0] ?? unknownCity };
  const settled = settle(read.case, rules);
  if (!settled.ok) return { ok: false, problem: settled.problem };
  const settlement = settled.result.settlements.find((one) => one.index === index);
  if (settlement === undefined) return { ok: false, problem: { code: "missingKey", path: `encounters[${index}]` } };
  const { amounts, qualifiers } = settlement;
  const year = headlineAt(settled.result, index) ?? null;
  return {
    ok: true,
    cash: amounts.psn_cash_pay,
    qualifier: qualifiers.psn_cash_pay ?? null,
    amounts,
    settlement,
    year,
  };
}

/** The cash there against here, both in yuan. */
export function changeOf(here: string, there: string): Change {
  const [a, b] = [fenOf(here), fenOf(there)];
  if (a === b) return { direction: "same", amount: "0.00" };
  return b < a
    ? { direction: "less", amount: formatFen(minus(a, b)) }
    : { direction: "more", amount: formatFen(minus(b, a)) };
}

/**
 * The parameters of which either side rests on a fact that counts or decides a zero, with the fact that each side cites
 * for it, counting or not: a deductible of 0 counts for nothing and is yet what makes the difference.
 */
export function differencesOf(here: Settlement, there: Settlement): readonly FactDifference[] {
  const [a, b] = [citedIn(here), citedIn(there)];
  const parameters = [...new Set([...a.keys(), ...b.keys()])];
  return parameters.flatMap((parameter): FactDifference[] => {
    const [one, other] = [a.get(parameter), b.get(parameter)];
    if (!one?.decides && !other?.decides) return [];
    if (one && other && isSameFact(one.fact, other.fact)) return [];
    const sameValue =
      one !== undefined && other !== undefined && canonical(one.fact.value) === canonical(other.fact.value);
    return [{ parameter, here: one?.fact ?? null, there: other?.fact ?? null, sameValue }];
  });
}

interface Cited {
  readonly fact: StepFact;
  /** Whether it could have changed the figure, or stands in a step that says why nothing is paid. */
  readonly decides: boolean;
}

function citedIn({ steps = [] }: Settlement): ReadonlyMap<string, Cited> {
  const cited = new Map<string, Cited>();
  for (const step of steps) {
    for (const fact of step.facts) {
      const decides = fact.used || step.outcome !== "applied";
      const known = cited.get(fact.parameter);
      if (known === undefined || (decides && !known.decides)) cited.set(fact.parameter, { fact, decides });
    }
  }
  return cited;
}

/** Whether both cite the same fact, whatever it counts for there. */
const isSameFact = (a: StepFact, b: StepFact): boolean =>
  canonical({ ...a, used: true, lapsed: false }) === canonical({ ...b, used: true, lapsed: false });
