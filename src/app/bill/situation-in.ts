import { isDay } from "../../facts/days.ts";
import type { EncounterSituation } from "../../facts/fact.ts";
import { ASSISTANCES, CARES, CATEGORIES, LEVELS, PLACES, SITES } from "../../facts/vocabulary.ts";
import type { Form } from "../estimate/form.ts";

/** What facts are looked up for, as the form stands; `null` until enough of it is known. */
export function situationIn(form: Form): EncounterSituation | null {
  const category = CATEGORIES.find((one) => one === form.category);
  const care = CARES.find((one) => one === form.care);
  const level = care === "familyBed" ? "primary" : LEVELS.find((one) => one === form.level);
  if (category === undefined || care === undefined || level === undefined || !isDay(form.date)) return null;
  return {
    category,
    care,
    level,
    retired: form.retired === "true",
    site: SITES.find((one) => one === form.site && level === "primary") ?? null,
    disease: form.disease === "" ? null : form.disease,
    assistance: ASSISTANCES.find((one) => one === form.assistance) ?? "none",
    product: null,
    place: PLACES.find((one) => one === form.place) ?? "local",
  };
}
