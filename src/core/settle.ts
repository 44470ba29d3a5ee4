import type { Chain } from "../facts/chain.ts";
import { yearOf } from "../facts/days.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { type Fen, formatFen, minus } from "../money/fen.ts";
import { addSums, type Sums, writeAmounts } from "./amounts.ts";
import type { Case } from "./case.ts";
import { chainFor } from "./chain-for.ts";
import { indicatorsOf } from "./indicators.ts";
import { copyLedger, freshLedger, type Ledger } from "./ledger.ts";
import { MissingFact, planFor } from "./plan.ts";
import type { Problem } from "./problem.ts";
import type { Result, Settlement, YearSum } from "./result.ts";
import { type Settled, settleEncounter } from "./settle-encounter.ts";
import { situationOf } from "./situation.ts";

export type SettleResult =
  | {
      readonly ok: true;
      readonly result: Result;
      /** What each year has used up at its end: `carriedIn` for a case that goes on from there. */
      readonly ledgers: ReadonlyMap<number, Ledger>;
    }
  | { readonly ok: false; readonly problem: Problem };

export interface SettleOptions {
  /** `false` leaves the steps out of the result. */
  readonly steps?: boolean;
}

/**
 * Settles a case: its encounters in the order of their days, each year with counters of its own (SPEC sections 4 and 5).
 * Amounts are decimal strings in yuan. Fails only with `noFact`, at the first encounter that meets a gap in the rules.
 */
export function settle(one: Case, rules: RuleSet, options: SettleOptions = {}): SettleResult {
  const chain = chainFor(rules, one.city, one.overrides);
  if (chain === null) return { ok: false, problem: { code: "unknownValue", path: "city" } };
  return settleOn(chain, one, options);
}

/** The same on a chain of rules at hand; its overrides are those of the chain. */
export function settleOn(chain: Chain, one: Case, options: SettleOptions): SettleResult {
  const withSteps = options.steps !== false;
  const settlements: Settlement[] = [];
  const years = new Map<number, Sums>();
  const ledgers = new Map<number, Ledger>();
  if (one.carriedIn) ledgers.set(one.carriedIn.year, copyLedger(one.carriedIn.ledger));
  let balance = one.person.accountBalance;

  for (const index of inOrderOfDays(one)) {
    const settled = settleAt(one, index, chain, ledgers, balance, withSteps);
    if ("problem" in settled) return { ok: false, problem: settled.problem };
    balance = minus(balance, settled.amounts.acct_pay);
    const { date } = one.encounters[index] as Case["encounters"][number];
    settlements.push(written(settled, date, index, withSteps));
    const year = yearOf(date);
    const before = years.get(year);
    years.set(year, before ? addSums(before, settled) : settled);
  }
  const sums = [...years].map(([year, sum]) => writtenYear(year, sum, one, chain));
  return { ok: true, ledgers, result: { id: one.id, rulesVersion: chain.version, settlements, years: sums } };
}

/** Places in the case, by date; the same day as listed. */
function inOrderOfDays({ encounters }: Case): number[] {
  const places = encounters.map((_, i) => i);
  const day = (i: number): string => encounters[i]?.date ?? "";
  return places.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a - b));
}

function settleAt(
  one: Case,
  index: number,
  chain: Chain,
  ledgers: Map<number, Ledger>,
  balance: Fen,
  withSteps: boolean,
): Settled | { readonly problem: Problem } {
  const encounter = one.encounters[index] as Case["encounters"][number];
  const year = yearOf(encounter.date);
  const ledger = ledgers.get(year) ?? freshLedger();
  ledgers.set(year, ledger);
  try {
    const plan = planFor(chain, situationOf(one.person, encounter), encounter.date);
    return settleEncounter(encounter, plan, ledger, balance, withSteps);
  } catch (error) {
    if (!(error instanceof MissingFact)) throw error;
    const situation = Object.entries(error.situation).flatMap(([key, value]) =>
      value === null ? [] : [`${key} ${value}`],
    );
    const values = { parameter: error.parameter, situation: situation.join(", "), day: error.day };
    return { problem: { code: "noFact", path: `encounters[${index}]`, values } };
  }
}

function written(settled: Settled, date: string, index: number, withSteps: boolean): Settlement {
  return {
    date,
    index,
    amounts: writeAmounts(settled.amounts),
    qualifiers: settled.qualifiers,
    documented: formatFen(settled.documented),
    assumed: formatFen(settled.assumed),
    ...(withSteps && { steps: settled.steps }),
    notices: settled.notices,
  };
}

function writtenYear(year: number, sums: Sums, one: Case, chain: Chain): YearSum {
  return {
    year,
    amounts: writeAmounts(sums.amounts),
    documented: formatFen(sums.documented),
    assumed: formatFen(sums.assumed),
    indicators: indicatorsOf(sums.amounts, year, one.person, chain),
  };
}
