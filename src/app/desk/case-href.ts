import type { CaseOfRow } from "../../desk/units.ts";
import { type FieldName, NOTHING, PERSON_FIELDS, VISIT_FIELDS } from "../estimate/form.ts";
import { byDay, MOST_VISITS, type PersonPart, type Sheet, type Visit } from "../estimate/sheet.ts";
import { NOTHING_USED } from "../estimate/used.ts";
import { deviceFigures } from "../local/device.ts";
import { estimateHref } from "../what-if/what-if-address.ts";

type Json = Readonly<Record<string, unknown>>;

/** The address of the estimate with a case of the desk, one of its encounters in hand; `null` where it has too many. */
export function caseHref({ json, index }: Pick<CaseOfRow, "json" | "index">): string | null {
  const encounters = json.encounters as readonly Json[];
  if (encounters.length > MOST_VISITS) return null;
  const person = { ...(json.person as Json), city: json.city };
  const sheet: Sheet = {
    person: pick(PERSON_FIELDS, person) as PersonPart,
    visits: encounters.map((one) => pick(VISIT_FIELDS, { ...one, ...(one.expenses as Json) }) as Visit),
    at: index,
    used: NOTHING_USED,
    figures: deviceFigures(String(json.city)),
  };
  return estimateHref(byDay(sheet));
}

/** As a form holds them: text, "" for what is not said. */
const pick = (names: readonly FieldName[], from: Json): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, from[name] == null ? NOTHING[name] : String(from[name])]));
