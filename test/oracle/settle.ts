/** The naive settlement: SPEC sections 4 to 6, read word by word. */
import { aid } from "./aid.ts";
import { basic } from "./basic.ts";
import type { Case, Encounter, Value } from "./case.ts";
import { critical } from "./critical.ts";
import { documentedAndAssumed, type Qualifiers, qualifiers, usedFacts } from "./doubt.ts";
import { diseases, factFor, situationOf } from "./holds.ts";
import { huiminbao } from "./huiminbao.ts";
import { type Indicators, indicators } from "./indicators.ts";
import { amountOf, type Bill, Gap, type Layer, type LayerName, listOf, type Outcome, type Turn } from "./layer.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import { type Amounts, bear, type Exact, inWriting, sumOfAll } from "./person.ts";
import { above, decimal, minus, money, plus, type Rational, ZERO } from "./rational.ts";
import type { Fact, Rules } from "./rules.ts";
import { type Scope, scope } from "./scope.ts";

export type Settled = {
  date: string;
  index: number;
  amounts: Amounts;
  qualifiers: Qualifiers;
  documented: string;
  assumed: string;
  /** Only `priceAbove`; documents past their end are not named here. */
  notices: { code: "priceAbove"; line: number; limit: string }[];
  outcomes: Record<LayerName, Outcome>;
  used: { parameter: string; value: Value }[];
};
export type Year = { year: number; amounts: Amounts; documented: string; assumed: string; indicators: Indicators };
export type Result = { id: string; settlements: Settled[]; years: Year[] };

class NotListed extends Error {
  readonly code = "diseaseNotListed";
}

type Kept = { year: number; exact: Exact; documented: Rational; assumed: Rational };

export function oracle(given: Case, rules: Rules): Result {
  const inOrder = given.encounters
    .map((encounter, index) => ({ encounter, index }))
    .sort((a, b) =>
      a.encounter.date < b.encounter.date ? -1 : a.encounter.date > b.encounter.date ? 1 : a.index - b.index,
    );
  const ledgers = new Map<number, Ledger>();
  const settlements: Settled[] = [];
  const kept: Kept[] = [];
  let balance = given.person.category === "employee" ? decimal(given.person.accountBalance ?? "0") : ZERO;

  for (const { encounter, index } of inOrder) {
    const year = Number(encounter.date.slice(0, 4));
    const carried = given.carriedIn?.year === year ? given.carriedIn : null;
    const ledger = ledgers.get(year) ?? openLedger(carried);
    ledgers.set(year, ledger);
    const { layers, exact } = settleOne(given, rules, encounter, ledger, balance);
    balance = minus(balance, exact.acct_pay);
    const { documented, assumed } = documentedAndAssumed(layers);
    kept.push({ year, exact, documented, assumed });
    settlements.push({
      date: encounter.date,
      index,
      amounts: inWriting(exact),
      qualifiers: qualifiers(layers),
      documented: money(documented),
      assumed: money(assumed),
      notices: prices(given, rules, encounter),
      outcomes: Object.fromEntries(layers.map((one) => [one.name, one.outcome])) as Record<LayerName, Outcome>,
      used: usedFacts(layers).map(({ fact }) => ({ parameter: fact.parameter, value: fact.value })),
    });
  }
  return { id: given.id, settlements, years: years(given, rules, kept) };
}

function settleOne(
  given: Case,
  rules: Rules,
  encounter: Encounter,
  ledger: Ledger,
  balance: Rational,
): { layers: Layer[]; exact: Exact } {
  const situation = situationOf(given, encounter);
  const optional = (parameter: string): Fact | null => factFor(rules, given, parameter, situation, encounter.date);
  const needed = (parameter: string): Fact => {
    const fact = optional(parameter);
    if (fact === null) throw new Gap(`${parameter} has no fact on ${encounter.date} for ${JSON.stringify(situation)}`);
    return fact;
  };
  if ((encounter.care === "chronic" || encounter.care === "special") && encounter.disease) {
    const known = diseases(rules, given, `${encounter.care}.diseases`, situation, encounter.date);
    if (!known.includes(encounter.disease)) throw new NotListed(`${encounter.disease} on ${encounter.date}`);
  }
  const parts: Scope = scope(encounter);
  const bill: Bill = {
    inScope: parts.inScope,
    inScopeLeft: parts.inScope,
    firstPayLeft: parts.firstPay,
    ownExpense: parts.ownExpense,
    overLimit: parts.overLimit,
    ownExpensePaid: ZERO,
    basicPaid: ZERO,
  };
  const { assistance, huiminbao: product } = given.person;
  const turn = (earlier: readonly Layer[]): Turn => ({
    encounter,
    assistance,
    product,
    ledger,
    bill,
    earlier,
    needed,
    optional,
  });
  const order = listOf(needed("layers.order"));
  const first = basic(turn([]));
  const layers: Layer[] = [first];
  for (const name of order) {
    if (name === "critical") layers.push(critical(turn([...layers])));
    else if (name === "aid") layers.push(aid(turn([...layers])));
    else if (name === "huiminbao") layers.push(huiminbao(turn([...layers])));
  }
  return {
    layers,
    exact: bear({ scope: parts, deductible: first.deductible, layers, inScopeLeft: bill.inScopeLeft, balance }),
  };
}

function prices(given: Case, rules: Rules, encounter: Encounter): Settled["notices"] {
  const fact = factFor(rules, given, "price.consultation", situationOf(given, encounter), encounter.date);
  if (fact === null) return [];
  return (encounter.items ?? []).flatMap((item, line) =>
    item.code === "consultation" && above(decimal(item.amount), amountOf(fact))
      ? [{ code: "priceAbove" as const, line, limit: money(amountOf(fact)) }]
      : [],
  );
}

function years(given: Case, rules: Rules, kept: readonly Kept[]): Year[] {
  return [...new Set(kept.map((one) => one.year))].map((year) => {
    const own = kept.filter((one) => one.year === year);
    const sums = sumOfAll(own.map((one) => one.exact));
    return {
      year,
      amounts: inWriting(sums),
      documented: money(plus(...own.map((one) => one.documented))),
      assumed: money(plus(...own.map((one) => one.assumed))),
      indicators: indicators(rules, given, year, sums),
    };
  });
}
