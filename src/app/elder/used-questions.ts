import type { i18n } from "i18next";
import { CARES, LIKE_INPATIENT } from "../../facts/vocabulary.ts";
import { understandMoney } from "../../money/understand.ts";
import { inYuan } from "../../wording/amount.ts";
import type { Sheet } from "../estimate/sheet.ts";
import { ADMISSIONS, USED_FIELDS, type UsedField } from "../estimate/used.ts";

/** Asks whether anything was used before, or for one figure of it. */
export type UsedPlace = "used" | `used.${UsedField}`;

/** What stands on earlier settlement sheets, or is easily remembered; the rest only where it was filled in already. */
const INPATIENT: readonly UsedField[] = ["inpatient.admissions", "inpatient.deductible", "inpatient.paid"];
const OUTPATIENT: readonly UsedField[] = ["outpatient.deductible", "outpatient.paid"];

export const isUsedPlace = (place: string): place is UsedPlace => place === "used" || usedFieldAt(place) !== null;

export const usedPlaceOf = (field: UsedField): UsedPlace => `used.${field}`;

/** The figure that a page asks for; `null` where it asks for none. */
export const usedFieldAt = (place: string): UsedField | null =>
  USED_FIELDS.find((field) => usedPlaceOf(field) === place) ?? null;

/** The figures that concern the visits, one after the other. */
export function usedAskedOf(sheet: Sheet): readonly UsedField[] {
  const cares = sheet.visits.map(({ care }) => CARES.find((one) => one === care) ?? "inpatient");
  const isStay = (care: (typeof CARES)[number]): boolean => care === "inpatient" || LIKE_INPATIENT.includes(care);
  const plain: readonly UsedField[] = [
    ...(cares.some(isStay) ? INPATIENT : []),
    ...(cares.every(isStay) ? [] : OUTPATIENT),
    "criticalBase",
  ];
  return USED_FIELDS.filter((field) => plain.includes(field) || sheet.used[field] !== "");
}

/** The page that comes after one of them; `null` after the last. */
export function usedFollowing(place: UsedPlace, sheet: Sheet): UsedPlace | null {
  const asked = usedAskedOf(sheet).map(usedPlaceOf);
  return asked[asked.indexOf(place) + 1] ?? null;
}

/** A figure as it is read through. */
export function usedText(field: UsedField, { used }: Sheet, words: i18n): string {
  if (field === ADMISSIONS) return `${used[field]} ${words.t("year:used.times")}`;
  const amount = understandMoney(used[field]);
  return amount ? inYuan(amount, words.t) : used[field];
}

/** What a figure is called: in plain words where it has any. */
export const usedName = (field: UsedField, words: i18n): string =>
  words.t([`elder:used.name.${field}`, `year:used.label.${field}`]);
