import type { Chain } from "../facts/chain.ts";
import { exchangeFact } from "../facts/exchange-fact.ts";
import type { Fact, When } from "../facts/fact.ts";
import { factFor } from "../facts/lookup.ts";
import { isParameter, PARAMETERS } from "../facts/parameters.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { type RawValue, readValue } from "../facts/values.ts";
import { type Fen, formatFen, parseFen, plus, ZERO } from "../money/fen.ts";
import type { Case } from "./case.ts";
import { chainFor } from "./chain-for.ts";
import type { Result, ResultAmounts, StepFact } from "./result.ts";
import { settleOn } from "./settle.ts";
import { settleAmountsOn } from "./settle-amounts.ts";
import { situationOf } from "./situation.ts";
import { spanOf } from "./span.ts";

/** A used fact that no document settles, and how much of the person's cash hangs on it. */
export interface Assumption {
  readonly fact: StepFact;
  readonly when: When;
  /** The first encounter, by its place in the case, whose result rests on it. */
  readonly index: number;
  /** The ends of the span within which the true value plausibly lies. */
  readonly low: RawValue;
  readonly high: RawValue;
  /** The person's smallest and largest cash over the span, in yuan, all encounters together. */
  readonly cashLow: string;
  readonly cashHigh: string;
  readonly worth: string;
}

/** The assumptions that a case's result rests on, those worth most first. Empty where the case cannot be settled. */
export function assumptionsOf(one: Case, rules: RuleSet): readonly Assumption[] {
  const chain = chainFor(rules, one.city, one.overrides);
  const settled = chain && settleOn(chain, one, { steps: true });
  if (chain === null || !settled?.ok) return [];
  const found = new Map<Fact, Assumption>();
  for (const { fact, stepFact, index } of assumedFacts(one, chain, settled.result)) {
    const care = one.encounters[index]?.care ?? "outpatient";
    const span = found.has(fact) ? null : spanOf(fact, care);
    if (span === null) continue;
    const cash = [cashOf(settled.result), ...span.map((value) => cashWith(one, chain, fact, value))];
    const known = cash.filter((fen) => fen !== null);
    const [low, high] = [Math.min(...known) as Fen, Math.max(...known) as Fen];
    const worth = formatFen((high - low) as Fen);
    found.set(fact, {
      fact: stepFact,
      when: fact.when,
      index,
      low: span[0],
      high: span[1],
      cashLow: formatFen(low),
      cashHigh: formatFen(high),
      worth,
    });
  }
  return [...found.values()].sort((a, b) => (parseFen(b.worth) ?? 0) - (parseFen(a.worth) ?? 0));
}

interface Assumed {
  readonly fact: Fact;
  readonly stepFact: StepFact;
  readonly index: number;
}

function assumedFacts(one: Case, chain: Chain, result: Result): Assumed[] {
  return result.settlements.flatMap(({ steps = [], index, date }) =>
    steps.flatMap((step) =>
      step.facts.flatMap((stepFact): Assumed[] => {
        const encounter = one.encounters[index];
        if (!stepFact.used || isSettled(stepFact) || !encounter || !isParameter(stepFact.parameter)) return [];
        const fact = factFor(chain, stepFact.parameter, situationOf(one.person, encounter), date);
        return fact ? [{ fact, stepFact, index }] : [];
      }),
    ),
  );
}

const isSettled = (fact: StepFact): boolean =>
  fact.evidence === "override" || (fact.evidence === "document" && fact.bound !== "target");

/** The case's cash with one fact's value exchanged; `null` where that opens a gap. */
function cashWith(one: Case, chain: Chain, fact: Fact, value: RawValue): Fen | null {
  const read = readValue(PARAMETERS[fact.parameter].kind, value, "", () => {});
  if (read === undefined) return null;
  const settled = settleAmountsOn(exchangeFact(chain, fact, { ...fact, value, read }), one);
  return settled.ok ? cashOf(settled.amounts) : null;
}

const cashOf = (result: ResultAmounts): Fen =>
  result.years.reduce<Fen>((sum, year) => plus(sum, parseFen(year.amounts.psn_cash_pay) ?? ZERO), ZERO);
