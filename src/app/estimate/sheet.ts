import { isDay, yearOf } from "../../facts/days.ts";
import {
  type FieldName,
  type Form,
  NOTHING,
  PERSON_FIELDS,
  type PersonFieldName,
  VISIT_FIELDS,
  type VisitFieldName,
} from "./form.ts";
import { NOTHING_USED, type Used } from "./used.ts";

export type PersonPart = Readonly<Record<PersonFieldName, string>>;
export type Visit = Readonly<Record<VisitFieldName, string>>;

/** A person's answers and visits; there is always one visit at least. */
export interface Sheet {
  readonly person: PersonPart;
  /** By day; without a day last. */
  readonly visits: readonly Visit[];
  /** Which visit is in hand. */
  readonly at: number;
  /** What earlier visits that are not listed have used up. */
  readonly used: Used;
  /** The figures of one's own for the person's city, as `writeFigures` has them; "" for none. */
  readonly figures: string;
}

/** More than a family lists by hand, few enough for a link. */
export const MOST_VISITS = 200;

const pick = <Name extends FieldName>(names: readonly Name[], form: Form): Readonly<Record<Name, string>> =>
  Object.fromEntries(names.map((name) => [name, form[name]])) as Record<Name, string>;

/** A sheet of one visit. */
export const sheetOf = (form: Form): Sheet => ({
  person: pick(PERSON_FIELDS, form),
  visits: [pick(VISIT_FIELDS, form)],
  at: 0,
  used: NOTHING_USED,
  figures: "",
});

/** The person with one visit, the one in hand unless another is named. */
export const formOf = ({ person, visits, at }: Sheet, index = at): Form => ({
  ...NOTHING,
  ...person,
  ...visits[index],
});

/** The sheet with the visit in hand and the person as the form has them. */
export function withForm(sheet: Sheet, form: Form): Sheet {
  const visits = sheet.visits.map((visit, i) => (i === sheet.at ? pick(VISIT_FIELDS, form) : visit));
  return byDay({ ...sheet, person: pick(PERSON_FIELDS, form), visits });
}

/** Another visit like the one in hand, on a day, with its bill still to be typed; it is in hand then. */
export function withVisit(sheet: Sheet, date: string): Sheet {
  const before = formOf(sheet);
  const noBill = { items: "", total: "", split: "", outsideShare: "", ownExpense: "", overLimit: "", firstPay: "" };
  return withAlso(sheet, { ...pick(VISIT_FIELDS, before), ...noBill, date });
}

/** With a visit that was taken away; it is in hand again. */
export const withAlso = (sheet: Sheet, visit: Visit): Sheet =>
  byDay({ ...sheet, visits: [...sheet.visits, visit], at: sheet.visits.length });

/** Without one visit; the one in hand stays so, or the one before it is. The last is never taken away. */
export function withoutVisit(sheet: Sheet, index: number): Sheet {
  if (sheet.visits.length < 2) return sheet;
  const at = index <= sheet.at ? Math.max(sheet.at - 1, 0) : sheet.at;
  return { ...sheet, visits: sheet.visits.filter((_, i) => i !== index), at };
}

/** Visits in the order of their days, on the same day as they were listed; the one in hand stays so. */
export function byDay(sheet: Sheet): Sheet {
  const inHand = sheet.visits[sheet.at];
  const key = ({ date }: Visit): string => (isDay(date) ? date : "9999-99-99");
  const visits = [...sheet.visits].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return { ...sheet, visits, at: Math.max(inHand === undefined ? 0 : visits.indexOf(inHand), 0) };
}

/** The year of the earliest visit, for which what was used before counts; `null` where no visit has a day. */
export function firstYear({ visits }: Pick<Sheet, "visits">): number | null {
  const [first] = visits
    .map(({ date }) => date)
    .filter(isDay)
    .sort();
  return first === undefined ? null : yearOf(first);
}
