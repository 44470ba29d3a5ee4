import { moneyOrTyped } from "../parts/money-text.ts";

/** What earlier visits of the year have used up: the paths of SPEC section 5's `carriedIn`. */
export const USED_FIELDS = [
  "outpatient.deductible",
  "outpatient.deductibleDue",
  "outpatient.paid",
  "outpatient.inScope",
  "inpatient.admissions",
  "inpatient.deductible",
  "inpatient.deductibleDue",
  "inpatient.paid",
  "inpatient.inScope",
  "criticalBase",
  "criticalPaid",
  "aidDeductible",
  "aidBase",
  "aidPaid",
  "huiminbaoInScope.deductible",
  "huiminbaoInScope.base",
  "huiminbaoInScope.paid",
  "huiminbaoOutOfScope.deductible",
  "huiminbaoOutOfScope.base",
  "huiminbaoOutOfScope.paid",
] as const;
export type UsedField = (typeof USED_FIELDS)[number];

/** The one that is a number of stays, not an amount. */
export const ADMISSIONS: UsedField = "inpatient.admissions";

/** As typed, with the year that it was typed for; "" is nothing. */
export type Used = Readonly<Record<UsedField, string>> & { readonly year: string };

export const NOTHING_USED: Used = {
  ...(Object.fromEntries(USED_FIELDS.map((field) => [field, ""])) as Record<UsedField, string>),
  year: "",
};

export const isAnyUsed = (used: Used): boolean => USED_FIELDS.some((field) => used[field] !== "");

/** A typed value as it goes into links and cases: amounts as understood. */
export const plainUsed = (field: UsedField, typed: string): string =>
  field === ADMISSIONS ? typed.trim() : moneyOrTyped(typed);

/**
 * `carriedIn` for a case whose first visit is in `year`; `undefined` where nothing was typed, or typed for another year.
 * What cannot be read goes along as typed, for the reading of the case to name it.
 */
export function usedJson(used: Used, year: number | null): unknown {
  if (year === null || used.year !== String(year) || !isAnyUsed(used)) return undefined;
  const json: Record<string, unknown> = { year };
  for (const field of USED_FIELDS) {
    const plain = plainUsed(field, used[field]);
    if (plain === "") continue;
    const value = field === ADMISSIONS && /^\d{1,5}$/.test(plain) ? Number(plain) : plain;
    const [part = "", name] = field.split(".");
    json[part] = name === undefined ? value : { ...(json[part] as object | undefined), [name]: value };
  }
  return json;
}
