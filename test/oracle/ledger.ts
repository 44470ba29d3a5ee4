/** What of the year is used up. */
import type { CarriedIn, Encounter, PartCarried, PoolCarried } from "./case.ts";
import { decimal, type Rational } from "./rational.ts";

export type Pool = { deductible: Rational; deductibleDue: Rational; paid: Rational; inScope: Rational };
export type Part = { deductible: Rational; base: Rational; paid: Rational };
export type Ledger = {
  outpatient: Pool;
  inpatient: Pool;
  admissions: number;
  criticalBase: Rational;
  criticalPaid: Rational;
  aid: Part;
  huiminbaoInScope: Part;
  huiminbaoOutOfScope: Part;
};

const amount = (text: string | undefined): Rational => decimal(text ?? "0");

const pool = (carried: PoolCarried | undefined): Pool => ({
  deductible: amount(carried?.deductible),
  deductibleDue: amount(carried?.deductibleDue),
  paid: amount(carried?.paid),
  inScope: amount(carried?.inScope),
});

const part = (carried: PartCarried | undefined): Part => ({
  deductible: amount(carried?.deductible),
  base: amount(carried?.base),
  paid: amount(carried?.paid),
});

export function openLedger(carried: CarriedIn | null): Ledger {
  return {
    outpatient: pool(carried?.outpatient),
    inpatient: pool(carried?.inpatient),
    admissions: carried?.inpatient?.admissions ?? 0,
    criticalBase: amount(carried?.criticalBase),
    criticalPaid: amount(carried?.criticalPaid),
    aid: { deductible: amount(carried?.aidDeductible), base: amount(carried?.aidBase), paid: amount(carried?.aidPaid) },
    huiminbaoInScope: part(carried?.huiminbaoInScope),
    huiminbaoOutOfScope: part(carried?.huiminbaoOutOfScope),
  };
}

export const isOutpatient = (encounter: Encounter): boolean =>
  encounter.care === "outpatient" || encounter.care === "chronic";

/** Admissions are stays: `special` is not one. */
export const isAdmission = (encounter: Encounter): boolean =>
  encounter.care === "inpatient" || encounter.care === "familyBed" || encounter.care === "maternity";
