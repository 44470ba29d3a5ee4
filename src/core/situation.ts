import type { EncounterSituation } from "../facts/fact.ts";
import type { Encounter, Person } from "./case.ts";

/** What the facts of an encounter are looked up for. A family bed is at `primary`, whatever level is stated (SPEC section 4.1). */
export const situationOf = (person: Person, encounter: Omit<Encounter, "bill">): EncounterSituation => ({
  category: person.category,
  retired: person.retired,
  care: encounter.care,
  level: encounter.care === "familyBed" ? "primary" : encounter.level,
  site: encounter.site,
  disease: encounter.disease,
  assistance: person.assistance,
  product: person.huiminbao,
  place: encounter.place,
});
