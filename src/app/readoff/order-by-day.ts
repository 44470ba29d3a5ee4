import { byDay, type Sheet } from "../estimate/sheet.ts";

/** The places that a case's visits have before they are put in the order of their days. */
export const orderByDay = (sheet: Sheet): readonly number[] =>
  byDay(sheet).visits.map((visit) => sheet.visits.indexOf(visit));
