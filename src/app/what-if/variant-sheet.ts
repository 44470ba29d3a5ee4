import { isDay, yearOf } from "../../facts/days.ts";
import { moved, type Variant } from "../../whatif/variants.ts";
import { byDay, formOf, type Sheet, withForm } from "../estimate/sheet.ts";

/** The sheet with the variant's one thing changed; what does not apply then is left out of its address. */
export function sheetOfVariant(sheet: Sheet, { kind, value, product }: Variant): Sheet {
  const form = formOf(sheet);
  switch (kind) {
    case "city":
      return withForm(sheet, { ...form, city: value, huiminbao: product ?? "none" });
    case "year":
      return withYears(sheet, yearOf(value) - yearOf(form.date));
    default:
      return withForm(sheet, { ...form, [kind]: value });
  }
}

/** All days move together, and the year of what was used before with them. */
function withYears(sheet: Sheet, by: number): Sheet {
  const visits = sheet.visits.map((visit) => (isDay(visit.date) ? { ...visit, date: moved(visit.date, by) } : visit));
  const { used } = sheet;
  const year = used.year === "" ? "" : String(Number(used.year) + by);
  return byDay({ ...sheet, visits, used: { ...used, year } });
}
