import type { Chain } from "../facts/chain.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import type { Case } from "./case.ts";
import { indicatorsOf } from "./indicators.ts";
import type { Ledger } from "./ledger.ts";
import { lapsedNotices, priceNotices } from "./notices.ts";
import type { Result, Settlement, VisitAmounts } from "./result.ts";
import { type NotSettled, type Settled, settleAmounts, settleAmountsOn } from "./settle-amounts.ts";
import type { Pass } from "./settle-encounter.ts";
import { stepsOf } from "./steps.ts";

export type SettleResult =
  | {
      readonly ok: true;
      readonly result: Result;
      /** What each year has used up at its end: `carriedIn` for a case that goes on from there. */
      readonly ledgers: ReadonlyMap<number, Ledger>;
    }
  | NotSettled;

export interface SettleOptions {
  /** `false` leaves the steps out of the result. */
  readonly steps?: boolean;
}

/** Settles a case with all that explains it: steps, notices, indicators (SPEC sections 4 to 6). */
export const settle = (one: Case, rules: RuleSet, options: SettleOptions = {}): SettleResult =>
  withResult(settleAmounts(one, rules), options);

/** The same on a chain of rules at hand; its overrides are those of the chain. */
export const settleOn = (chain: Chain, one: Case, options: SettleOptions): SettleResult =>
  withResult(settleAmountsOn(chain, one), options);

const withResult = (settled: Settled | NotSettled, options: SettleOptions): SettleResult =>
  settled.ok ? { ok: true, result: resultOf(settled, options), ledgers: settled.ledgers } : settled;

/** The whole result of a case that was settled, written from what was kept: no amount is computed again. */
export function resultOf({ one, chain, amounts, visits, years }: Settled, options: SettleOptions = {}): Result {
  const withSteps = options.steps !== false;
  return {
    id: amounts.id,
    rulesVersion: amounts.rulesVersion,
    settlements: visits.map((visit) => explained(visit.amounts, visit.pass, withSteps)),
    years: years.map(({ sums, amounts: { year, amounts, documented, assumed } }) => ({
      year,
      amounts,
      documented,
      assumed,
      indicators: indicatorsOf(sums.amounts, year, one.person, chain),
    })),
  };
}

function explained(visit: VisitAmounts, pass: Pass, withSteps: boolean): Settlement {
  const { date, index, amounts, qualifiers, documented, assumed } = visit;
  const { plan, encounter } = pass;
  // Whether a lapsed document is named depends on the steps, so that they are written where one may be.
  const steps = withSteps || plan.hasLapsed ? stepsOf(pass) : [];
  const lapsed = plan.hasLapsed ? lapsedNotices(steps) : [];
  const notices = lapsed.concat(priceNotices(encounter.bill, plan.consultationPrice));
  return withSteps
    ? { date, index, amounts, qualifiers, documented, assumed, steps, notices }
    : { date, index, amounts, qualifiers, documented, assumed, notices };
}
