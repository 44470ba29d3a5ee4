/** The shapes of SPEC section 5, for cases that are already known to be valid. */
export type Care = "outpatient" | "chronic" | "special" | "inpatient" | "familyBed" | "maternity";
export type Level = "primary" | "secondary" | "tertiary";
export type Site = "township" | "community" | "village" | "station";
export type Place = "local" | "resident" | "referred" | "unreferred";
export type Assistance = "none" | "destitute" | "minimumLiving" | "lowIncomeEdge" | "medicalHardship" | "orphan";

export type Bracket = { upTo?: string; rate: string };
export type Value = string | null | readonly string[] | readonly Bracket[];
export type When = { readonly [key: string]: string | boolean | readonly (string | boolean)[] };

export type Person = {
  category: "resident" | "employee";
  retired: boolean;
  birthDate?: string | null;
  assistance: Assistance;
  huiminbao: string;
  accountBalance?: string | null;
};

export type Expenses = { total: string; ownExpense: string; overLimit: string; firstPay: string };

export type Item = {
  name: string;
  class: "A" | "B" | "C";
  amount: string;
  firstPayRate?: string | null;
  priceLimit?: string | null;
  code?: string | null;
};

export type Encounter = {
  date: string;
  care: Care;
  level: Level;
  site?: Site | null;
  disease?: string | null;
  place?: Place | null;
  expenses?: Expenses;
  items?: Item[];
};

export type PoolCarried = {
  deductible?: string;
  deductibleDue?: string;
  paid?: string;
  inScope?: string;
  admissions?: number;
};
export type PartCarried = { deductible?: string; base?: string; paid?: string };

export type CarriedIn = {
  year: number;
  outpatient?: PoolCarried;
  inpatient?: PoolCarried;
  criticalBase?: string;
  criticalPaid?: string;
  aidDeductible?: string;
  aidBase?: string;
  aidPaid?: string;
  huiminbaoInScope?: PartCarried;
  huiminbaoOutOfScope?: PartCarried;
};

export type Override = { parameter: string; when?: When | null; value: Value; note?: string | null };

export type Case = {
  id: string;
  city: string;
  person: Person;
  carriedIn?: CarriedIn | null;
  encounters: Encounter[];
  overrides?: Override[] | null;
};
