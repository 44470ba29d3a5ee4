/** The annex's indicators of a year (SPEC section 6). */
import type { Case } from "./case.ts";
import { factFor, type Situation } from "./holds.ts";
import type { Exact } from "./person.ts";
import { isZero, over, plus, rate4 } from "./rational.ts";
import { chain, type Rules } from "./rules.ts";

export type Indicator = { value: string; target?: string; lapsed?: true };
export type Indicators = { comprehensiveProtectionRate?: Indicator; ownExpenseRate?: Indicator };

type Group = "hardship" | "oldOrYoung" | null;

function groupOf({ person }: Case, year: number): Group {
  if (person.assistance !== "none") return "hardship";
  if (person.birthDate === undefined || person.birthDate === null) return null;
  const age = year - Number(person.birthDate.slice(0, 4));
  return age >= 60 || age <= 18 ? "oldOrYoung" : null;
}

function hasTargets(rules: Rules, given: Case): boolean {
  const named = [...(given.overrides ?? []), ...chain(rules, given.city).flatMap((one) => one.facts)];
  return named.some(({ parameter }) => parameter.startsWith("indicator."));
}

/** The target of the year, or the last one before it. */
function targetFor(rules: Rules, given: Case, parameter: string, year: number): Pick<Indicator, "target" | "lapsed"> {
  const { category, retired, assistance } = given.person;
  const situation: Situation = { category, retired, assistance };
  for (let at = year; at >= 2000; at -= 1) {
    const fact = factFor(rules, given, parameter, situation, `${at}-12-31`);
    if (fact === null) continue;
    const end =
      fact.evidence === "document" && fact.document !== null ? rules.documentEnds.get(fact.document) : undefined;
    const target = fact.value as string;
    return end !== undefined && end < `${year}-12-31` ? { target, lapsed: true } : { target };
  }
  return {};
}

export function indicators(rules: Rules, given: Case, year: number, sums: Exact): Indicators {
  const group = groupOf(given, year);
  if (group === null || isZero(sums.medfee_sumamt) || !hasTargets(rules, given)) return {};
  const protection = group === "hardship" ? "indicator.comprehensiveProtection" : "indicator.oldAndYoung";
  const paid = plus(sums.hifp_pay, sums.hifmi_pay, sums.maf_pay, sums.hmb_pay);
  return {
    comprehensiveProtectionRate: {
      value: rate4(over(paid, sums.medfee_sumamt)),
      ...targetFor(rules, given, protection, year),
    },
    ownExpenseRate: {
      value: rate4(over(sums.fulamt_ownpay_amt, sums.medfee_sumamt)),
      ...(group === "hardship" ? targetFor(rules, given, "indicator.ownExpense", year) : {}),
    },
  };
}
