import type { Chain } from "../facts/chain.ts";
import { yearOf } from "../facts/days.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { type Fen, formatFen, minus } from "../money/fen.ts";
import { addSums, type Sums, writeAmounts } from "./amounts.ts";
import type { Case } from "./case.ts";
import { chainFor } from "./chain-for.ts";
import { copyLedger, freshLedger, type Ledger } from "./ledger.ts";
import { MissingFact, planFor } from "./plan.ts";
import type { Problem } from "./problem.ts";
import type { ResultAmounts, VisitAmounts, YearAmounts } from "./result.ts";
import { type Pass, settleEncounter } from "./settle-encounter.ts";
import { situationOf } from "./situation.ts";

/** A case settled: its amounts, and what the whole result can be written from. */
export interface Settled {
  readonly ok: true;
  readonly one: Case;
  readonly chain: Chain;
  readonly amounts: ResultAmounts;
  readonly visits: readonly { readonly amounts: VisitAmounts; readonly pass: Pass }[];
  readonly years: readonly { readonly amounts: YearAmounts; readonly sums: Sums }[];
  /** What each year has used up at its end: `carriedIn` for a case that goes on from there. */
  readonly ledgers: ReadonlyMap<number, Ledger>;
}

export interface NotSettled {
  readonly ok: false;
  readonly problem: Problem;
}

/**
 * Settles a case: its encounters in the order of their days, each year with counters of its own (SPEC sections 4 and 5).
 * Amounts are decimal strings in yuan. Fails only with `noFact`, at the first encounter that meets a gap in the rules.
 */
export function settleAmounts(one: Case, rules: RuleSet): Settled | NotSettled {
  const chain = chainFor(rules, one.city, one.overrides);
  if (chain === null) return { ok: false, problem: { code: "unknownValue", path: "city" } };
  return settleAmountsOn(chain, one);
}

/** The same on a chain of rules at hand; its overrides are those of the chain. */
export function settleAmountsOn(chain: Chain, one: Case): Settled | NotSettled {
  const visits: Settled["visits"][number][] = [];
  const sums = new Map<number, Sums>();
  const ledgers = new Map<number, Ledger>();
  if (one.carriedIn) ledgers.set(one.carriedIn.year, copyLedger(one.carriedIn.ledger));
  let balance = one.person.accountBalance;

  for (const index of inOrderOfDays(one)) {
    const pass = settleAt(one, index, chain, ledgers, balance);
    if ("problem" in pass) return { ok: false, problem: pass.problem };
    balance = minus(balance, pass.amounts.acct_pay);
    visits.push({ amounts: written(pass, index), pass });
    const year = yearOf(pass.encounter.date);
    const before = sums.get(year);
    sums.set(year, before ? addSums(before, pass) : pass);
  }
  const years = [...sums].map(([year, sum]) => ({ amounts: writtenYear(year, sum), sums: sum }));
  const amounts = {
    id: one.id,
    rulesVersion: chain.version,
    settlements: visits.map((visit) => visit.amounts),
    years: years.map((year) => year.amounts),
  };
  return { ok: true, one, chain, amounts, visits, years, ledgers };
}

const ONLY: readonly number[] = [0];

/** Places in the case, by date; the same day as listed, since sorting leaves equals where they are. */
function inOrderOfDays({ encounters }: Case): readonly number[] {
  if (encounters.length === 1) return ONLY;
  const listed = [...encounters.entries()];
  const byDay = listed.sort(([, a], [, b]) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  return byDay.map(([place]) => place);
}

function settleAt(
  one: Case,
  index: number,
  chain: Chain,
  ledgers: Map<number, Ledger>,
  balance: Fen,
): Pass | { readonly problem: Problem } {
  const encounter = one.encounters[index] as Case["encounters"][number];
  const year = yearOf(encounter.date);
  const ledger = ledgers.get(year) ?? freshLedger();
  ledgers.set(year, ledger);
  try {
    const plan = planFor(chain, situationOf(one.person, encounter), encounter.date);
    return settleEncounter(encounter, plan, ledger, balance);
  } catch (error) {
    if (!(error instanceof MissingFact)) throw error;
    const situation = Object.entries(error.situation).flatMap(([key, value]) =>
      value === null ? [] : [`${key} ${value}`],
    );
    const values = { parameter: error.parameter, situation: situation.join(", "), day: error.day };
    return { problem: { code: "noFact", path: `encounters[${index}]`, values } };
  }
}

const written = (pass: Pass, index: number): VisitAmounts => ({
  date: pass.encounter.date,
  index,
  amounts: writeAmounts(pass.amounts),
  qualifiers: pass.qualifiers,
  documented: formatFen(pass.documented),
  assumed: formatFen(pass.assumed),
});

const writtenYear = (year: number, sums: Sums): YearAmounts => ({
  year,
  amounts: writeAmounts(sums.amounts),
  documented: formatFen(sums.documented),
  assumed: formatFen(sums.assumed),
});
