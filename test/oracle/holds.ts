/** Which fact holds for a situation and a day (SPEC section 2). */
import type { Case, Encounter, Override, When } from "./case.ts";
import { chain, type Fact, type Rules } from "./rules.ts";

function overriding(override: Override): Fact {
  return {
    parameter: override.parameter,
    when: override.when ?? {},
    value: override.value,
    bound: "exact",
    evidence: "override",
    from: null,
    to: null,
    document: null,
    jurisdiction: "",
  };
}

/** The keys of a situation; one that is absent or null is one that the situation lacks. */
export type Situation = { readonly [key: string]: string | boolean | null | undefined };

export function situationOf(given: Case, encounter: Encounter): Situation {
  const { category, retired, assistance, huiminbao } = given.person;
  return {
    category,
    retired,
    assistance,
    product: huiminbao === "none" ? null : huiminbao,
    care: encounter.care,
    level: encounter.care === "familyBed" ? "primary" : encounter.level,
    site: encounter.site,
    disease: encounter.disease,
    place: encounter.place ?? "local",
  };
}

const AS_INPATIENT: readonly unknown[] = ["special", "maternity", "familyBed"];

const listed = (value: When[string]): readonly (string | boolean)[] =>
  typeof value === "string" || typeof value === "boolean" ? [value] : value;

function matches(fact: Fact, situation: Situation): boolean {
  return Object.entries(fact.when).every(([key, value]) => {
    const has = situation[key];
    if (has === null || has === undefined) return false;
    if (listed(value).includes(has)) return true;
    return key === "care" && AS_INPATIENT.includes(has) && listed(value).includes("inpatient");
  });
}

/** Rules 1 and 2: override, then what documents say, then targets, then assumptions. */
function rank(fact: Fact): number {
  if (fact.evidence === "override") return 0;
  if (fact.evidence === "reference") return 3;
  return fact.bound === "target" ? 2 : 1;
}

/** Rule 4's second half: 0 for a fact of the situation's own care, 1 for one that reaches it as `inpatient`. */
function reach(fact: Fact, situation: Situation): number {
  const care = fact.when.care;
  return care === undefined || listed(care).some((one) => one === situation.care) ? 0 : 1;
}

/** All facts in force, the preferred one first, each with the place in the order of rules 1 to 4. */
function candidates(
  rules: Rules,
  given: Case,
  parameter: string,
  situation: Situation,
  day: string,
): { fact: Fact; place: number[] }[] {
  const levels = [(given.overrides ?? []).map(overriding), ...chain(rules, given.city).map((one) => one.facts)];
  const found: { fact: Fact; place: number[] }[] = [];
  for (const [near, facts] of levels.entries()) {
    for (const fact of facts) {
      if (fact.parameter !== parameter || !matches(fact, situation)) continue;
      if ((fact.from !== null && day < fact.from) || (fact.to !== null && day > fact.to)) continue;
      found.push({ fact, place: [rank(fact), near, -Object.keys(fact.when).length, reach(fact, situation)] });
    }
  }
  return found.sort((a, b) => order(a.place, b.place));
}

function order(a: readonly number[], b: readonly number[]): number {
  for (const [i, x] of a.entries()) {
    const difference = x - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The one fact that holds, or null. */
export function factFor(rules: Rules, given: Case, parameter: string, situation: Situation, day: string): Fact | null {
  const [first, second] = candidates(rules, given, parameter, situation, day);
  if (first === undefined) return null;
  if (second !== undefined && order(first.place, second.place) === 0)
    throw new Error(`two facts for ${parameter} on ${day}`);
  return first.fact;
}

/** Rule 5: the diseases of all facts in force. */
export function diseases(rules: Rules, given: Case, parameter: string, situation: Situation, day: string): string[] {
  const all = candidates(rules, given, parameter, situation, day).flatMap(
    ({ fact }) => fact.value as readonly string[],
  );
  return [...new Set(all)];
}
