import type { When, WhenKey } from "../facts/fact.ts";
import { WHEN_KEYS } from "../facts/fact.ts";
import { isParameter, PARAMETERS } from "../facts/parameters.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { type RawValue, readValue } from "../facts/values.ts";
import { ASSISTANCES, CARES, CATEGORIES, LEVELS, PLACES, SITES } from "../facts/vocabulary.ts";
import { WHEN_VALUES } from "../facts/when-values.ts";
import { ZERO } from "../money/fen.ts";
import type { Expenses, Item, Override, Person } from "./case.ts";
import { ITEM_CLASSES } from "./case.ts";
import { freshLedger, type Ledger } from "./ledger.ts";
import {
  count,
  day,
  fault,
  isObject,
  list,
  money,
  object,
  omissible,
  optional,
  type Read,
  rate,
  required,
  text,
  truth,
  word,
} from "./reader.ts";

/** A case with its structure sound; what concerns several fields is still to be checked. */
export interface RawEncounter {
  readonly date: string;
  readonly care: (typeof CARES)[number];
  readonly level: (typeof LEVELS)[number];
  readonly site: (typeof SITES)[number] | null;
  readonly disease: string | null;
  readonly place: (typeof PLACES)[number];
  readonly expenses: Expenses | undefined;
  readonly items: readonly RawItem[] | undefined;
}
export type RawItem = Omit<Item, "firstPayRate"> & { readonly firstPayRate: Item["firstPayRate"] | null };

export interface RawCase {
  readonly id: string;
  readonly city: string;
  readonly person: Person;
  readonly carriedIn: ({ readonly year: number } & Ledger) | null;
  readonly encounters: readonly RawEncounter[];
  readonly overrides: readonly Override[];
}

/** SPEC section 7: more encounters than this are `tooMany`. */
const MOST_ENCOUNTERS = 10_000;

/** The reader of a case's structure for the cities and products that the rules know. */
export function caseShape(rules: RuleSet): Read<RawCase> {
  const known = [...rules.jurisdictions.values()];
  const cities = known.filter((one) => one.kind !== "nation").map((one) => one.id);
  const products = [...rules.products];
  return object<RawCase>({
    id: required(text),
    city: required(word(cities)),
    person: required(person(products)),
    carriedIn: optional<RawCase["carriedIn"]>(carriedIn, null),
    encounters: required(list(encounter, MOST_ENCOUNTERS)),
    overrides: optional<readonly Override[]>(list(override(products)), []),
  });
}

function person(products: readonly string[]): Read<Person> {
  const product = word(["none", ...products]);
  return object<Person>({
    category: required(word(CATEGORIES)),
    retired: required(truth),
    birthDate: optional<string | null>(day, null),
    assistance: required(word(ASSISTANCES)),
    huiminbao: required<string | null>((raw, path, faults) => {
      const id = product(raw, path, faults);
      return id === "none" ? null : id;
    }),
    accountBalance: optional(money, ZERO),
  });
}

const FRESH = freshLedger();
const poolFields = {
  deductible: optional(money, ZERO),
  deductibleDue: optional(money, ZERO),
  paid: optional(money, ZERO),
  inScope: optional(money, ZERO),
};
const partLedger = object<Ledger["huiminbaoInScope"]>({
  deductible: optional(money, ZERO),
  base: optional(money, ZERO),
  paid: optional(money, ZERO),
});
const carriedIn: Read<{ year: number } & Ledger> = object<{ year: number } & Ledger>({
  year: required(count),
  outpatient: optional(object<Ledger["outpatient"]>(poolFields), FRESH.outpatient),
  inpatient: optional(object<Ledger["inpatient"]>({ ...poolFields, admissions: optional(count, 0) }), FRESH.inpatient),
  criticalBase: optional(money, ZERO),
  criticalPaid: optional(money, ZERO),
  aidDeductible: optional(money, ZERO),
  aidBase: optional(money, ZERO),
  aidPaid: optional(money, ZERO),
  huiminbaoInScope: optional(partLedger, FRESH.huiminbaoInScope),
  huiminbaoOutOfScope: optional(partLedger, FRESH.huiminbaoOutOfScope),
});

const expenses = object<Expenses>({
  total: required(money),
  ownExpense: required(money),
  overLimit: required(money),
  firstPay: required(money),
});
const item = object<RawItem>({
  name: required(text),
  class: required(word(ITEM_CLASSES)),
  amount: required(money),
  firstPayRate: optional<RawItem["firstPayRate"]>(rate, null),
  priceLimit: optional<RawItem["priceLimit"]>(money, null),
  code: optional<string | null>(text, null),
});
/** `expenses` and `items` exclude each other: either may be left out, but null is not a bill. */
const encounter = object<RawEncounter>({
  date: required(day),
  care: required(word(CARES)),
  level: required(word(LEVELS)),
  site: optional<RawEncounter["site"]>(word(SITES), null),
  disease: optional<string | null>(text, null),
  place: optional(word(PLACES), "local"),
  expenses: omissible(expenses),
  items: omissible<readonly RawItem[]>(list(item)),
});

function override(products: readonly string[]): Read<Override> {
  return (raw, path, faults) => {
    const parameter = isObject(raw) ? raw.parameter : undefined;
    const kind = typeof parameter === "string" && isParameter(parameter) ? PARAMETERS[parameter].kind : null;
    const shape = object<Omit<Override, "read">>({
      parameter: required(word(Object.keys(PARAMETERS) as (keyof typeof PARAMETERS)[])),
      when: optional<When>(when(products), {}),
      value: required((value, at) => {
        if (kind !== null) readValue(kind, value, at, (place, code) => fault(faults, place, code));
        return value as RawValue;
      }),
      note: optional<string | null>(text, null),
    });
    const read = shape(raw, path, faults);
    return { ...read, read: kind === null ? undefined : readValue(kind, read.value, "", () => {}) };
  };
}

/** The conditions of an override, each a word or a list that means any of. */
function when(products: readonly string[]): Read<When> {
  return (raw, path, faults) => {
    const found: Partial<Record<WhenKey, readonly (string | boolean)[]>> = {};
    if (!isObject(raw)) {
      fault(faults, path, "wrongType");
      return found;
    }
    for (const key of Object.keys(raw)) {
      const at = `${path}.${key}`;
      if (!(WHEN_KEYS as readonly string[]).includes(key)) {
        fault(faults, at, "unknownKey");
        continue;
      }
      const known = key as WhenKey;
      const allowed = known === "product" ? products : WHEN_VALUES[known];
      const isList = Array.isArray(raw[key]);
      const values: unknown[] = isList ? (raw[key] as unknown[]) : [raw[key]];
      if (values.length === 0) fault(faults, at, "unknownValue");
      values.forEach((value, i) => {
        const place = isList ? `${at}[${i}]` : at;
        if (typeof value !== (known === "retired" ? "boolean" : "string")) fault(faults, place, "wrongType");
        else if (allowed !== null && !allowed.includes(value as string)) fault(faults, place, "unknownValue");
      });
      found[known] = values as (string | boolean)[];
    }
    return found;
  };
}
