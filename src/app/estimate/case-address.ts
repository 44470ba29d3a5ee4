import { isDay } from "../../facts/days.ts";
import { moneyOrTyped } from "../parts/money-text.ts";
import { applies, CHOICES, DATE_FIELDS, FIELDS, type FieldName, type Form, isMoneyField, NOTHING } from "./form.ts";

/** A part of a link that could not be used. */
export interface LinkProblem {
  readonly reason: "unknownName" | "unknownValue" | "repeated" | "doesNotApply";
  readonly name: string;
  readonly value: string;
}

export interface AddressRead {
  readonly form: Form;
  readonly problems: readonly LinkProblem[];
  /** First digits of the rules' version that the link was made under; `null` where it names none. */
  readonly rules: string | null;
}

const RULES = "rules";
const VERSION = /^[0-9a-f]{12}$/;

/** The twelve digits that stand for a version in links and words. */
export const shortVersion = (version: string): string => version.replace(/^sha256:/, "").slice(0, 12);

/** The case as the address's hash: named parameters in alphabetical order, nothing for what was not said. */
export function writeAddress(form: Form, version: string | null): string {
  const named: Record<string, string> = version === null ? {} : { [RULES]: shortVersion(version) };
  for (const field of FIELDS) {
    const value = isMoneyField(field) ? moneyOrTyped(form[field]) : form[field];
    if (value !== "" && applies(field, form)) named[field] = value;
  }
  const parameters = new URLSearchParams(named);
  parameters.sort();
  return `#/?${parameters}`;
}

/** The case of a hash with all that could not be read in it; `null` where the hash carries no case. */
export function readAddress(hash: string, cities: readonly string[]): AddressRead | null {
  const query = hash.indexOf("?");
  const given = [...new URLSearchParams(query < 0 ? "" : hash.slice(query + 1))];
  if (given.length === 0) return null;
  const form: Record<FieldName, string> = { ...NOTHING };
  const problems: LinkProblem[] = [];
  const seen = new Set<string>();
  let rules: string | null = null;
  for (const [name, value] of given) {
    const field = FIELDS.find((one) => one === name);
    const reason = faultOf(name, field, value, seen, cities);
    if (reason !== null) problems.push({ reason, name, value });
    else if (field === undefined) rules = value;
    else form[field] = value;
    seen.add(name);
  }
  for (const field of FIELDS) {
    if (!seen.has(field) || form[field] === NOTHING[field] || applies(field, form)) continue;
    problems.push({ reason: "doesNotApply", name: field, value: form[field] });
  }
  return { form, problems, rules };
}

function faultOf(
  name: string,
  field: FieldName | undefined,
  value: string,
  seen: ReadonlySet<string>,
  cities: readonly string[],
): LinkProblem["reason"] | null {
  if (field === undefined && name !== RULES) return "unknownName";
  if (seen.has(name)) return "repeated";
  return (field === undefined ? VERSION.test(value) : isAnswer(field, value, cities)) ? null : "unknownValue";
}

/** Whether a field can show the value; what depends on the city's rules is judged when the case is read. */
function isAnswer(field: FieldName, value: string, cities: readonly string[]): boolean {
  if (field === "city") return cities.includes(value);
  if (DATE_FIELDS.includes(field)) return isDay(value);
  const choices: readonly string[] | undefined = (CHOICES as Partial<Record<FieldName, readonly string[]>>)[field];
  return choices === undefined || choices.includes(value);
}
