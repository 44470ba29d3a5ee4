import type { Case, Encounter, Expenses } from "../core/case.ts";
import { chainFor } from "../core/chain-for.ts";
import { freshLedger, type Ledger } from "../core/ledger.ts";
import { type Plan, planFor } from "../core/plan.ts";
import type { Settlement } from "../core/result.ts";
import { scopeOf } from "../core/scope.ts";
import { settleOn } from "../core/settle.ts";
import { situationOf } from "../core/situation.ts";
import type { Chain } from "../facts/chain.ts";
import { yearOf } from "../facts/days.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { type Fen, minus, parseFen, ZERO } from "../money/fen.ts";
import { billAt, type PartsHeld } from "./split.ts";

/** Where one encounter stands in its case: settled from here with any total, it gives what the whole case gives. */
export interface Standing {
  readonly chain: Chain;
  readonly encounter: Encounter;
  /** Its bill in four parts, an itemised one summed up. */
  readonly parts: Expenses;
  /** What the year had used up before it. */
  readonly before: Ledger;
  /** The encounters of its year in order of days, up to this one, which is the last. */
  readonly yearSoFar: readonly Planned[];
  /** The case with this encounter alone, going on from `before` and what was left in the account. */
  readonly alone: Case;
}

export interface Planned {
  readonly encounter: Encounter;
  readonly plan: Plan;
}

/** One encounter settled with some total, and what the year has used up after it. */
export interface Moment {
  readonly settlement: Settlement;
  readonly ledger: Ledger;
}

/** The standing of `encounters[index]`; `null` where there is none or the case cannot be settled. */
export function standingAt(one: Case, index: number, rules: RuleSet): Standing | null {
  const chain = chainFor(rules, one.city, one.overrides);
  const encounter = one.encounters[index];
  const whole = chain && settleOn(chain, one, { steps: false });
  if (!chain || !encounter || !whole?.ok) return null;
  const order = whole.result.settlements.map((settlement) => settlement.index);
  const earlier = order.slice(0, order.indexOf(index)).flatMap((i) => one.encounters[i] ?? []);
  const prefix = settleOn(chain, { ...one, encounters: earlier }, { steps: false });
  if (!prefix.ok) return null;
  const year = yearOf(encounter.date);
  const before = prefix.ledgers.get(year) ?? freshLedger();
  const spent = prefix.result.settlements.map(({ amounts }) => fenOf(amounts.acct_pay));
  const accountBalance = spent.reduce(minus, one.person.accountBalance);
  return {
    chain,
    encounter,
    parts: scopeOf(encounter.bill),
    before,
    yearSoFar: [...earlier.filter(({ date }) => yearOf(date) === year), encounter].map((visit) => ({
      encounter: visit,
      plan: planFor(chain, situationOf(one.person, visit), visit.date),
    })),
    alone: {
      ...one,
      person: { ...one.person, accountBalance },
      carriedIn: { year, ledger: before },
      encounters: [encounter],
    },
  };
}

/** Settles the encounter with another total, its parts held as `held` says. */
export function settleAt(standing: Standing, held: PartsHeld, total: Fen, steps = false): Moment {
  const bill = { expenses: billAt(standing.parts, held, total) };
  return settleBill(standing, { ...standing.encounter, bill }, steps);
}

/** Settles the encounter as it is. */
export const settleNow = (standing: Standing): Moment => settleBill(standing, standing.encounter, false);

function settleBill({ chain, alone }: Standing, encounter: Encounter, steps: boolean): Moment {
  const settled = settleOn(chain, { ...alone, encounters: [encounter] }, { steps });
  const settlement = settled.ok ? settled.result.settlements[0] : undefined;
  const ledger = settled.ok ? settled.ledgers.get(yearOf(encounter.date)) : undefined;
  // Another total meets the same facts: what was settled once can be settled again.
  if (!settlement || !ledger) throw new Error(`cannot settle ${encounter.date} again`);
  return { settlement, ledger };
}

/** An amount of a settlement in fen. */
export const fenOf = (yuan: string): Fen => parseFen(yuan) ?? ZERO;
