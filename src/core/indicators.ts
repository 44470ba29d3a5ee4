import { lastOf } from "../facts/built-ins.ts";
import type { Chain } from "../facts/chain.ts";
import { yearOf } from "../facts/days.ts";
import type { Fact, Situation } from "../facts/fact.ts";
import { factFor } from "../facts/lookup.ts";
import type { ParameterName } from "../facts/parameters.ts";
import type { Fen } from "../money/fen.ts";
import { RATE_SCALE } from "../money/rate.ts";
import type { AmountsInFen } from "./amounts.ts";
import type { Person } from "./case.ts";
import { isLapsed } from "./held.ts";
import { kept } from "./kept.ts";
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
  if (!(inHardship || isOldOrYoung(person, year)) || amounts.medfee_sumamt === 0) return {};
  if (!PARAMETERS.some((parameter) => chain.facts.has(parameter))) return {};
  const day = lastDayOf(year);
  const target = (parameter: ParameterName): Fact | null => targetOf(parameter, year, person, chain);
  const protectedBy = (amounts.fund_pay_sumamt + amounts.hmb_pay) as Fen;
  const protection = inHardship ? target("indicator.comprehensiveProtection") : target("indicator.oldAndYoung");
  const ownExpense = inHardship ? target("indicator.ownExpense") : null;
  return {
    comprehensiveProtectionRate: indicator(protectedBy, amounts.medfee_sumamt, protection, day, chain),
    ownExpenseRate: indicator(amounts.fulamt_ownpay_amt, amounts.medfee_sumamt, ownExpense, day, chain),
  };
}

const targets = new WeakMap<Chain, Map<string, Fact | null>>();

/** The target of a parameter for a person in a year, looked up once. */
function targetOf(parameter: ParameterName, year: number, person: Person, chain: Chain): Fact | null {
  const known = kept(targets, chain, () => new Map<string, Fact | null>());
  const last = Math.min(year, yearAfterTurns(chain));
  const key = `${parameter} ${last} ${person.category} ${person.retired} ${person.assistance} ${person.huiminbao}`;
  return kept(known, key, () => lastTarget(parameter, last, person, chain));
}

/** From this year on nothing changes any more. */
function yearAfterTurns({ turns }: Chain): number {
  const turn = lastOf(turns);
  return turn === undefined ? 0 : yearOf(turn) + 1;
}

/** A year without a target of its own has the last one's. */
function lastTarget(parameter: ParameterName, year: number, person: Person, chain: Chain): Fact | null {
  const earliest = Math.min(year, yearOf(chain.turns[0] ?? lastDayOf(year)));
  for (let one = year; one >= earliest; one -= 1) {
    const fact = factFor(chain, parameter, yearSituation(person), lastDayOf(one));
    if (fact !== null) return fact;
  }
  return null;
}

/** Years have four digits, so that days compare as texts. */
const lastDayOf = (year: number): string => `${String(year).padStart(4, "0")}-12-31`;

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

/** part ÷ total, half-up to four decimals. */
function fourDecimals(part: Fen, total: Fen): string {
  const doubled = part * 2 * RATE_SCALE + total;
  // Whole numbers as long as they are exact: a year's sums may be larger.
  if (doubled <= Number.MAX_SAFE_INTEGER) return rateText(Math.floor(doubled / (total * 2)));
  const digits = (BigInt(part) * 20_000n + BigInt(total)) / (BigInt(total) * 2n);
  return rateText(Number(digits));
}

const rateText = (tenThousandths: number): string =>
  `${Math.floor(tenThousandths / RATE_SCALE)}.${String(tenThousandths % RATE_SCALE).padStart(4, "0")}`;

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
