import type { TFunction } from "i18next";
import { isDay, yearOf } from "../../facts/days.ts";
import { dayText } from "../../wording/fact-text.ts";
import type { Sheet } from "./sheet.ts";

/** What is odd about days that can be computed with all the same. */
export interface DateNotes {
  /** A birth after today or after a visit: no such person was treated. */
  readonly birthDate?: string;
  /** The visit in hand lies so far ahead that the present rules say little of it. */
  readonly date?: string;
}

/** What is to be said of the person's birth and of the day of the visit in hand, on a day. */
export function dateNotes({ person, visits, at }: Sheet, today: string, t: TFunction): DateNotes {
  const birthDate = birthNote(person.birthDate, visits.map(({ date }) => date).filter(isDay), today, t);
  const day = visits[at]?.date ?? "";
  const isFar = isDay(day) && day > `${yearOf(today) + 1}${today.slice(4)}`;
  return {
    ...(birthDate !== null && { birthDate }),
    ...(isFar && { date: t("problems:day.far", { count: yearOf(day) - yearOf(today) }) }),
  };
}

function birthNote(birth: string, days: readonly string[], today: string, t: TFunction): string | null {
  if (!isDay(birth)) return null;
  if (birth > today) return t("problems:day.notBorn");
  const before = [...days].sort().find((day) => day < birth);
  return before === undefined ? null : t("problems:day.bornAfter", { day: dayText(before, t) });
}
