import { ASSISTANCES, CARES, CATEGORIES, LEVELS, PLACES, SITES } from "../../facts/vocabulary.ts";

/** What is said once of the person, in the order of the page. */
export const PERSON_FIELDS = [
  "city",
  "category",
  "retired",
  "birthDate",
  "accountBalance",
  "assistance",
  "huiminbao",
] as const;
export type PersonFieldName = (typeof PERSON_FIELDS)[number];

/** What is said of each visit, in the order of the page. */
export const VISIT_FIELDS = [
  "date",
  "care",
  "disease",
  "level",
  "site",
  "place",
  "items",
  "total",
  "split",
  "outsideShare",
  "ownExpense",
  "overLimit",
  "firstPay",
] as const;
export type VisitFieldName = (typeof VISIT_FIELDS)[number];

export const FIELDS = [...PERSON_FIELDS, ...VISIT_FIELDS] as const;
export type FieldName = (typeof FIELDS)[number];

/**
 * The person and one visit: what was chosen and typed, as typed; "" is nothing (for `disease` and `site`: not known, for
 * `split`: known, as typed in its parts). `items` is the text of an itemised bill, which stands for total and parts.
 */
export type Form = Readonly<Record<FieldName, string>>;

/** The answer of whoever does not know the level, the total, or how the bill is split: a range is shown then. */
export const UNKNOWN = "unknown";

const MONEY_FIELDS = ["accountBalance", "total", "ownExpense", "overLimit", "firstPay"] as const;
export type MoneyFieldName = (typeof MONEY_FIELDS)[number];
export const isMoneyField = (field: FieldName): field is MoneyFieldName =>
  (MONEY_FIELDS as readonly string[]).includes(field);

export const DATE_FIELDS: readonly FieldName[] = ["birthDate", "date"];

/** The choices that do not depend on the city's rules. */
export const CHOICES = {
  category: CATEGORIES,
  retired: ["false", "true"],
  assistance: ASSISTANCES,
  care: CARES,
  level: [...LEVELS, UNKNOWN],
  site: SITES,
  place: PLACES,
  split: [UNKNOWN],
} as const satisfies Partial<Record<FieldName, readonly string[]>>;

/** Nothing chosen; the place of care is the city itself unless said otherwise (SPEC section 5). */
export const NOTHING: Form = {
  ...(Object.fromEntries(FIELDS.map((field) => [field, ""])) as Record<FieldName, string>),
  place: "local",
};

/** Whether a field is asked for, given the rest; fields that do not apply are neither shown nor sent nor linked. */
export function applies(field: FieldName, form: Form): boolean {
  switch (field) {
    case "retired":
    case "accountBalance":
      return form.category === "employee";
    case "disease":
      return form.care === "chronic" || form.care === "special";
    case "level":
      return form.care !== "familyBed";
    case "site":
      return form.care === "familyBed" || form.level === "primary";
    case "total":
    case "split":
      return form.items === "";
    case "outsideShare":
      return form.items === "" && form.split === UNKNOWN;
    case "ownExpense":
    case "overLimit":
    case "firstPay":
      return form.items === "" && form.split !== UNKNOWN;
    default:
      return true;
  }
}

const OPEN_FIELDS = ["level", "total", "split"] as const satisfies readonly FieldName[];
export type OpenFieldName = (typeof OPEN_FIELDS)[number];

/** What was answered with "I do not know" and makes the result a range, in the order of the page. */
export const openIn = (form: Form): readonly OpenFieldName[] =>
  OPEN_FIELDS.filter((field) => form[field] === UNKNOWN && applies(field, form));
