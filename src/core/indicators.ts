import type { Chain } from "../facts/chain.ts";
import { yearOf } from "../facts/days.ts";
import type { Fact, Situation } from "../facts/fact.ts";
import { factFor } from "../facts/lookup.ts";
import type { ParameterName } from "../facts/parameters.ts";
import type { Fen } from "../money/fen.ts";
import type { AmountsInFen } from "./amounts.ts";
import type { Person } from "./case.ts";
import { isLapsed } from "./held.ts";
import type { Indicator, Indicators } from "./result.ts";

/** The group 一老一小 by the age reached in the year (SPEC section 6; 温政办〔2022〕98号, annex, note 7). */
const OLD_FROM = 60;
const YOUNG_TO = 18;

const PARAMETERS: readonly ParameterName[] = [
  "indicator.comprehensiveProtection",
  "indicator.ownExpense",
  "indicator.oldAndYoung",
];

/** A year's indicators with the document's targets, for people in hardship, old or young; empty for others (SPEC section 6). */
export function indicatorsOf(amounts: AmountsInFen, year: number, person: Person, chain: Chain): Indicators {
  const inHardship = person.assistance !== "none";
  const isKnownHere = PARAMETERS.some((parameter) => chain.facts.has(parameter));
  if (!isKnownHere || !(inHardship || isOldOrYoung(person, year)) || amounts.medfee_sumamt === 0) return {};
  const day = `${year}-12-31`;
  const target = (parameter: ParameterName): Fact | null => targetOf(parameter, year, person, chain);
  const protectedBy = (amounts.fund_pay_sumamt + amounts.hmb_pay) as Fen;
  const protection = inHardship ? target("indicator.comprehensiveProtection") : target("indicator.oldAndYoung");
  const ownExpense = inHardship ? target("indicator.ownExpense") : null;
  return {
    comprehensiveProtectionRate: indicator(protectedBy, amounts.medfee_sumamt, protection, day, chain),
    ownExpenseRate: indicator(amounts.fulamt_ownpay_amt, amounts.medfee_sumamt, ownExpense, day, chain),
  };
}

/** A year without a target of its own has the last one's. */
function targetOf(parameter: ParameterName, year: number, person: Person, chain: Chain): Fact | null {
  const earliest = Math.min(year, yearOf(chain.turns[0] ?? `${year}-01-01`));
  for (let one = year; one >= earliest; one -= 1) {
    const fact = factFor(chain, parameter, yearSituation(person), `${one}-12-31`);
    if (fact !== null) return fact;
  }
  return null;
}

function isOldOrYoung({ birthDate }: Person, year: number): boolean {
  if (birthDate === null) return false;
  const age = year - yearOf(birthDate);
  return age >= OLD_FROM || age <= YOUNG_TO;
}

function indicator(part: Fen, total: Fen, target: Fact | null, day: string, chain: Chain): Indicator {
  const value = fourDecimals(part, total);
  if (target === null) return { value };
  const lapsed = isLapsed(target, day, chain.documents);
  return { value, target: target.value as string, ...(lapsed && { lapsed: true as const }) };
}

/** part ÷ total, half-up to four decimals, exactly: a year's sums times 20,000 may pass 2^53. */
function fourDecimals(part: Fen, total: Fen): string {
  const digits = (BigInt(part) * 20_000n + BigInt(total)) / (BigInt(total) * 2n);
  return `${digits / 10_000n}.${String(digits % 10_000n).padStart(4, "0")}`;
}

/** Indicators ask about the person alone. */
const yearSituation = (person: Person): Situation => ({
  category: person.category,
  retired: person.retired,
  care: null,
  level: null,
  site: null,
  disease: null,
  assistance: person.assistance,
  product: person.huiminbao,
  place: null,
});
