import type { Case, Encounter } from "../core/case.ts";
import { type Plan, planFor } from "../core/plan.ts";
import type { AmountKey, Settlement } from "../core/result.ts";
import { type Scope, scopeOf } from "../core/scope.ts";
import { situationOf } from "../core/situation.ts";
import type { Chain } from "../facts/chain.ts";
import { yearOf } from "../facts/days.ts";
import type { EncounterSituation } from "../facts/fact.ts";
import { type Fen, parseFen, ZERO } from "../money/fen.ts";
import { type Known, knownOf, type Sheet } from "./sheet.ts";

/** One encounter of a case with what it is settled by, and what its sheet says. */
export interface Visit {
  /** Its place in the case. */
  readonly index: number;
  readonly date: string;
  readonly year: number;
  readonly situation: EncounterSituation;
  readonly scope: Scope;
  readonly plan: Plan;
  /** The parts of the bill under their official names. */
  readonly bill: Known;
  /** Lines that no local figure can make other than 0 here. */
  readonly zeros: readonly AmountKey[];
  readonly known: Known;
}

/** The encounters in the order in which settle() settled them by the rules as they are. */
export function visitsOf(
  one: Case,
  chain: Chain,
  settled: readonly Settlement[],
  sheets: readonly (Sheet | null)[],
): readonly Visit[] {
  return settled.flatMap((settlement): Visit[] => {
    const encounter = one.encounters[settlement.index];
    return encounter ? [visitOf(one, chain, encounter, settlement, sheets[settlement.index] ?? null)] : [];
  });
}

function visitOf(
  one: Case,
  chain: Chain,
  encounter: Encounter,
  { index, amounts }: Settlement,
  sheet: Sheet | null,
): Visit {
  const situation = situationOf(one.person, encounter);
  const plan = planFor(chain, situation, encounter.date);
  const scope = scopeOf(encounter.bill);
  const bill = billOf(scope);
  const zeros = zerosOf(one, plan);
  return {
    index,
    date: encounter.date,
    year: yearOf(encounter.date),
    situation,
    scope,
    plan,
    bill,
    zeros,
    known: sheet === null ? bill : knownOf(sheet, bill, zeros, parseFen(amounts.fund_pay_sumamt) ?? ZERO),
  };
}

const billOf = ({ total, ownExpense, overLimit, firstPay, inScope }: Scope): Known =>
  new Map<AmountKey, Fen>([
    ["medfee_sumamt", total],
    ["fulamt_ownpay_amt", ownExpense],
    ["overlmt_selfpay", overLimit],
    ["preselfpay_amt", firstPay],
    ["inscp_scp_amt", inScope],
  ]);

/** A layer that is not in play pays nothing, and an empty account neither. */
function zerosOf(one: Case, { critical, aid, huiminbao }: Plan): readonly AmountKey[] {
  const zeros: AmountKey[] = [];
  if (critical.terms === null) zeros.push("hifmi_pay");
  if (aid.terms === null) zeros.push("maf_pay");
  if (huiminbao.terms === null) zeros.push("hmb_pay");
  if (one.person.accountBalance === 0) zeros.push("acct_pay");
  return zeros;
}
