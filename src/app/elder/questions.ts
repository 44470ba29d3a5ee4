import { applies, FIELDS, type FieldName, type Form, UNKNOWN, VISIT_FIELDS } from "../estimate/form.ts";
import { formOf, type Sheet } from "../estimate/sheet.ts";
import { isUsedPlace, type UsedPlace } from "./used-questions.ts";

/** One at a time: who, how, where, how much, and what else may pay. */
const ORDER: readonly FieldName[] = [
  "city",
  "category",
  "retired",
  "date",
  "care",
  "disease",
  "place",
  "level",
  "site",
  "total",
  "ownExpense",
  "firstPay",
  "accountBalance",
  "huiminbao",
  "assistance",
];

/** Changes little or nothing for most people: not asked, but open to be answered where the answers are read through. */
const SELDOM: readonly FieldName[] = ["split", "outsideShare", "overLimit", "birthDate"];

/** Nothing is an answer to these, too: not known, or none. */
const OPTIONAL: readonly FieldName[] = [
  "disease",
  "site",
  "ownExpense",
  "firstPay",
  "accountBalance",
  "overLimit",
  "birthDate",
  "split",
  "outsideShare",
];

/** What is asked about the visit in hand; of a second visit the person is known already. */
export function askedOf(sheet: Sheet): readonly FieldName[] {
  const form = formOf(sheet);
  return ORDER.filter((field) => applies(field, form) && (sheet.visits.length === 1 || isOfVisit(field)));
}

/** What is read through before the result, in the order of the questions. */
export function answeredOf(sheet: Sheet): readonly FieldName[] {
  const form = formOf(sheet);
  // That the bill can be split needs no line: its parts have theirs.
  return [...ORDER, ...SELDOM].filter((field) => applies(field, form) && (field !== "split" || form.split === UNKNOWN));
}

/** The question that comes after one, as the answers stand now; `null` after the last. */
export function followingOf(field: FieldName, sheet: Sheet): FieldName | null {
  const asked = askedOf(sheet);
  return ORDER.slice(ORDER.indexOf(field) + 1).find((next) => asked.includes(next)) ?? null;
}

export const isOpen = (field: FieldName, form: Form): boolean => form[field] === "" && !OPTIONAL.includes(field);
export const isOptional = (field: FieldName): boolean => OPTIONAL.includes(field);

const isOfVisit = (field: FieldName): boolean => (VISIT_FIELDS as readonly FieldName[]).includes(field);

/** A page of 长辈版: a question, or what comes before and after them. */
export type Place = "start" | "check" | "result" | FieldName | UsedPlace;

export const isPlace = (name: string): name is Place =>
  ["start", "check", "result", ...FIELDS].some((place) => place === name) || isUsedPlace(name);

/** Where somebody arrives who has not been asked anything here yet. */
export function arrivalAt(sheet: Sheet, isExample: boolean): Place {
  if (isExample) return "start";
  const form = formOf(sheet);
  return answeredOf(sheet).some((field) => isOpen(field, form)) ? "check" : "result";
}
