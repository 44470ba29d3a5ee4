import { isDay } from "../../facts/days.ts";
import { shortVersion } from "../../facts/short-version.ts";
import { moneyOrTyped } from "../parts/money-text.ts";
import {
  applies,
  CHOICES,
  DATE_FIELDS,
  FIELDS,
  type FieldName,
  type Form,
  isMoneyField,
  NOTHING,
  PERSON_FIELDS,
  VISIT_FIELDS,
} from "./form.ts";
import { itemsIn } from "./items.ts";
import { byDay, firstYear, formOf, MOST_VISITS, type Sheet, sheetOf } from "./sheet.ts";
import { isAnyUsed, NOTHING_USED, plainUsed, USED_FIELDS, type Used } from "./used.ts";

/** A part of a link that could not be used. */
export interface LinkProblem {
  readonly reason: "unknownName" | "unknownValue" | "repeated" | "doesNotApply";
  readonly name: string;
  readonly value: string;
}

export interface AddressRead {
  readonly sheet: Sheet;
  readonly problems: readonly LinkProblem[];
  /** First digits of the rules' version that the link was made under; `null` where it names none. */
  readonly rules: string | null;
}

const RULES = "rules";
const AT = "at";
const FIGURES = "figures";
const VERSION = /^[0-9a-f]{12}$/;
const YEAR = /^\d{4}$/;

/**
 * The case as the address's hash: named parameters in alphabetical order, nothing for what was not said. The person's
 * and the first visit's go by their names, later visits' as `2.total`, what was used before as `used.inpatient.paid`,
 * figures of one's own as `figures`.
 */
export function writeAddress(sheet: Sheet, version: string | null): string {
  const named: Record<string, string> = version === null ? {} : { [RULES]: shortVersion(version) };
  const put = (prefix: string, fields: readonly FieldName[], form: Form): void => {
    for (const field of fields) {
      const value = isMoneyField(field) ? moneyOrTyped(form[field]) : form[field];
      if (value !== "" && applies(field, form)) named[prefix + field] = value;
    }
  };
  put("", PERSON_FIELDS, formOf(sheet));
  sheet.visits.forEach((_, i) => {
    put(i === 0 ? "" : `${i + 1}.`, VISIT_FIELDS, formOf(sheet, i));
  });
  if (sheet.at > 0) named[AT] = String(sheet.at + 1);
  if (sheet.figures !== "") named[FIGURES] = sheet.figures;
  if (isAnyUsed(sheet.used)) {
    for (const field of USED_FIELDS) {
      const value = plainUsed(field, sheet.used[field]);
      if (value !== "") named[`used.${field}`] = value;
    }
    named["used.year"] = sheet.used.year;
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
  const forms: Record<FieldName, string>[] = [{ ...NOTHING }];
  const used: Record<string, string> = { ...NOTHING_USED };
  const problems: LinkProblem[] = [];
  const seen = new Set<string>();
  const others: Record<string, string> = {};
  const most = visitsNamed(given.map(([name]) => name));
  for (const [name, value] of given) {
    const place = placeOf(name, most);
    const reason = faultOf(place, value, seen.has(name), cities);
    seen.add(name);
    if (reason !== null) problems.push({ reason, name, value });
    else if (place?.kind === "field") formOfVisit(forms, place.visit)[place.field] = value;
    else if (place?.kind === "used") used[place.field] = value;
    else others[name] = value;
  }
  forms.forEach((form, i) => {
    for (const field of i === 0 ? FIELDS : VISIT_FIELDS) {
      const name = nameOf(field, i);
      const whole = { ...form, ...personOf(forms[0] ?? form) };
      if (!seen.has(name) || form[field] === NOTHING[field] || applies(field, whole)) continue;
      problems.push({ reason: "doesNotApply", name, value: form[field] });
    }
  });
  return { sheet: assemble(forms, used as Used, others), problems, rules: others[RULES] ?? null };
}

type Place =
  | { readonly kind: "field"; readonly field: FieldName; readonly visit: number }
  | { readonly kind: "used"; readonly field: keyof Used }
  | { readonly kind: typeof RULES | typeof AT | typeof FIGURES };

const nameOf = (field: FieldName, visit: number): string => (visit === 0 ? field : `${visit + 1}.${field}`);

/** How many visits the names speak of, in a row from the first on. */
function visitsNamed(names: readonly string[]): number {
  const numbers = new Set(names.map((name) => Number(/^([1-9]\d{0,2})\.\w/.exec(name)?.[1] ?? 1)));
  let count = 1;
  while (count < MOST_VISITS && numbers.has(count + 1)) count += 1;
  return count;
}

/** What a parameter stands for; `null` for a name that is none of ours. */
function placeOf(name: string, most: number): Place | null {
  if (name === RULES || name === AT || name === FIGURES) return { kind: name };
  const used = /^used\.(.*)$/s.exec(name)?.[1];
  if (used !== undefined) {
    const field = used === "year" ? used : USED_FIELDS.find((one) => one === used);
    return field === undefined ? null : { kind: "used", field };
  }
  const [, number, bare = name] = /^([1-9]\d{0,2})\.(\w+)$/.exec(name) ?? [];
  const visit = number === undefined ? 0 : Number(number) - 1;
  const own: readonly FieldName[] = number === undefined ? FIELDS : VISIT_FIELDS;
  const field = own.find((one) => one === bare);
  const isBeyond = number !== undefined && (visit === 0 || visit >= most);
  return field === undefined || isBeyond ? null : { kind: "field", field, visit };
}

function formOfVisit(forms: Record<FieldName, string>[], visit: number): Record<FieldName, string> {
  while (forms.length <= visit) forms.push({ ...NOTHING });
  return forms[visit] as Record<FieldName, string>;
}

const personOf = (form: Form): Partial<Form> => Object.fromEntries(PERSON_FIELDS.map((field) => [field, form[field]]));

function assemble(forms: readonly Form[], used: Used, others: Readonly<Record<string, string>>): Sheet {
  const visits = forms.flatMap((form) => sheetOf(form).visits);
  const inHand = Number(others[AT] ?? 1) - 1;
  const year = used.year || String(firstYear({ visits }) ?? "");
  return byDay({
    ...sheetOf(forms[0] ?? NOTHING),
    visits,
    at: inHand < visits.length ? inHand : 0,
    used: isAnyUsed(used) ? { ...used, year } : NOTHING_USED,
    figures: others[FIGURES] ?? "",
  });
}

function faultOf(
  place: Place | null,
  value: string,
  isRepeated: boolean,
  cities: readonly string[],
): LinkProblem["reason"] | null {
  if (place === null) return "unknownName";
  if (isRepeated) return "repeated";
  return fits(place, value, cities) ? null : "unknownValue";
}

/** Whether a field can show the value; what depends on the city's rules is judged when the case is read. */
function fits(place: Place, value: string, cities: readonly string[]): boolean {
  switch (place.kind) {
    case RULES:
      return VERSION.test(value);
    case AT:
      return /^[1-9]\d{0,2}$/.test(value);
    case FIGURES:
      // What they say is judged when they are put before the rules.
      return true;
    case "used":
      return place.field !== "year" || YEAR.test(value);
    default:
      return isAnswer(place.field, value, cities);
  }
}

function isAnswer(field: FieldName, value: string, cities: readonly string[]): boolean {
  if (field === "city") return cities.includes(value);
  if (DATE_FIELDS.includes(field)) return isDay(value);
  if (field === "items") return itemsIn(value).length > 0;
  const choices: readonly string[] | undefined = (CHOICES as Partial<Record<FieldName, readonly string[]>>)[field];
  return choices === undefined || choices.includes(value);
}
