import { byRank, type Chain, type Ranked } from "./chain.ts";
import type { Fact, ShownFact, Situation, When, WhenKey } from "./fact.ts";
import type { ParameterName } from "./parameters.ts";
import { LIKE_INPATIENT } from "./vocabulary.ts";

/** Which fact holds for a parameter, a situation and a day (SPEC section 2, rules 1–4); `null` where none does. */
export function factFor(chain: Chain, parameter: ParameterName, situation: Situation, day: string): Fact | null {
  return winner(candidates(chain, parameter, situation, day), situation);
}

/** The facts that tie with the one that holds: neither goes before the other. Only overrides can. */
export function rivalsFor(chain: Chain, parameter: ParameterName, situation: Situation, day: string): Fact[] {
  const list = candidates(chain, parameter, situation, day);
  const first = winner(list, situation);
  const top = list.find((one) => one.fact === first);
  if (top === undefined) return [];
  const isOwn = isOwnCare(top.fact, situation);
  const rivals = list.filter(
    (one) => one !== top && byRank(top, one) === 0 && isOwnCare(one.fact, situation) === isOwn,
  );
  return rivals.map((one) => one.fact);
}

/** The fact that each listed disease rests on: the union over the chain (SPEC section 2, rule 5). */
export function membersOf(
  chain: Chain,
  parameter: ParameterName,
  situation: Situation,
  day: string,
): ReadonlyMap<string, Fact> {
  const list = candidates(chain, parameter, situation, day);
  const members = new Set(list.flatMap(({ fact }) => fact.value as readonly string[]));
  const found = new Map<string, Fact>();
  for (const member of members) {
    const holding = list.filter(({ fact }) => (fact.value as readonly string[]).includes(member));
    const fact = winner(holding, situation);
    if (fact !== null) found.set(member, fact);
  }
  return found;
}

/** Shown facts of the chain that hold for the situation on the day. */
export const shownFor = (chain: Chain, situation: Situation, day: string): readonly ShownFact[] =>
  chain.shown.filter((fact) => holdsOn(fact, day) && matches(fact.when, situation));

/** Whether an encounter with this situation meets a condition. */
export function matches(when: When, situation: Situation): boolean {
  for (const key in when) {
    const allowed = when[key as WhenKey];
    const actual = situation[key as WhenKey];
    const holds =
      actual !== null &&
      (allowed?.includes(actual) || (key === "care" && allowed?.includes("inpatient") && isLikeInpatient(situation)));
    if (!holds) return false;
  }
  return true;
}

export const holdsOn = (fact: { from: string | null; to: string | null }, day: string): boolean =>
  (fact.from === null || fact.from <= day) && (fact.to === null || day <= fact.to);

function candidates(chain: Chain, parameter: ParameterName, situation: Situation, day: string): readonly Ranked[] {
  return (chain.facts.get(parameter) ?? []).filter(({ fact }) => holdsOn(fact, day) && matches(fact.when, situation));
}

/** The first in order; among equals one for the care itself goes before one for `inpatient` (rule 4). */
function winner(list: readonly Ranked[], situation: Situation): Fact | null {
  const [first] = list;
  if (first === undefined) return null;
  const equals = list.filter((one) => byRank(first, one) === 0);
  return (equals.find(({ fact }) => isOwnCare(fact, situation)) ?? first).fact;
}

const isLikeInpatient = ({ care }: Situation): boolean => care !== null && LIKE_INPATIENT.includes(care);

const isOwnCare = (fact: Fact, situation: Situation): boolean =>
  isLikeInpatient(situation) && situation.care !== null && (fact.when.care?.includes(situation.care) ?? false);
