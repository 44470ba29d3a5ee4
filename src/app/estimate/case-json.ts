import { moneyOrTyped } from "../parts/money-text.ts";
import { applies, type FieldName, type Form, UNKNOWN } from "./form.ts";
import { itemsJson } from "./items.ts";
import { firstYear, formOf, type Sheet } from "./sheet.ts";
import { usedJson } from "./used.ts";

/**
 * The case of SPEC section 5. What was not said or is not known is left out, what cannot be read goes along as typed, so
 * that reading the case finds and names both.
 */
export function toCaseJson(sheet: Sheet): unknown {
  const form = formOf(sheet);
  const said = saidIn(form);
  return dropUnsaid({
    id: "estimate",
    city: said("city"),
    person: dropUnsaid({
      category: said("category"),
      retired: form.category === "employee" ? asBoolean(said("retired")) : false,
      birthDate: said("birthDate"),
      assistance: said("assistance"),
      huiminbao: said("huiminbao"),
      accountBalance: moneyIn(form)("accountBalance"),
    }),
    carriedIn: usedJson(sheet.used, firstYear(sheet)),
    encounters: sheet.visits.map((_, index) => encounterJson(formOf(sheet, index))),
  });
}

function encounterJson(form: Form): unknown {
  const said = saidIn(form);
  const money = moneyIn(form);
  return dropUnsaid({
    date: said("date"),
    care: said("care"),
    level: form.care === "familyBed" ? "primary" : said("level"),
    site: said("site"),
    disease: said("disease"),
    place: said("place"),
    ...(form.items === ""
      ? { expenses: dropUnsaid({ total: money("total"), ...(form.split !== UNKNOWN && partsIn(form)) }) }
      : { items: itemsJson(form.items) }),
  });
}

/** What stands on the bill beside its total; a part that is not on it is 0. */
function partsIn(form: Form): Record<string, string> {
  const money = moneyIn(form);
  const part = (field: "ownExpense" | "overLimit" | "firstPay"): string => money(field) ?? "0";
  return { ownExpense: part("ownExpense"), overLimit: part("overLimit"), firstPay: part("firstPay") };
}

const saidIn =
  (form: Form) =>
  (field: FieldName): string | undefined =>
    applies(field, form) && form[field] !== "" && form[field] !== UNKNOWN ? form[field] : undefined;

const moneyIn = (form: Form) => {
  const said = saidIn(form);
  return (field: FieldName): string | undefined => said(field) && (moneyOrTyped(form[field]) || undefined);
};

const asBoolean = (said: string | undefined): boolean | undefined => (said === undefined ? undefined : said === "true");

const dropUnsaid = (entries: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
