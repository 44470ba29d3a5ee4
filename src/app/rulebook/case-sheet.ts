import { isObject } from "../../core/reader.ts";
import { FIELDS, type FieldName, type Form, NOTHING } from "../estimate/form.ts";
import { byDay, type Sheet, sheetOf } from "../estimate/sheet.ts";

/**
 * The form's answers for a case as rule files and commands write it; `null` for one that the form cannot hold: bills line
 * by line, figures of one's own, what was used before.
 */
export function sheetOfCase(json: Readonly<Record<string, unknown>>): Sheet | null {
  const { city, person, encounters } = json;
  const isPlain = json.overrides === undefined && json.carriedIn === undefined;
  if (!isPlain || !isObject(person) || !Array.isArray(encounters)) return null;
  const forms = encounters.map((encounter: unknown) => formOf({ city, ...person }, encounter));
  const known = forms.filter((form) => form !== null);
  const [first] = known;
  if (first === undefined || known.length < forms.length) return null;
  return byDay({ ...sheetOf(first), visits: known.flatMap((form) => sheetOf(form).visits) });
}

function formOf(person: Readonly<Record<string, unknown>>, encounter: unknown): Form | null {
  if (!isObject(encounter) || !isObject(encounter.expenses)) return null;
  const given = { ...person, ...encounter, ...encounter.expenses };
  const answers = Object.entries(given).filter(([name]) => FIELDS.some((field) => field === name));
  return { ...NOTHING, ...Object.fromEntries(answers.map(([name, value]) => [name as FieldName, plain(value)])) };
}

/** As the form has it: amounts of nothing are left open. */
const plain = (value: unknown): string => (value === "0.00" ? "" : String(value));
