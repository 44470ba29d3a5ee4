import { AMOUNT_KEYS, type AmountKey } from "../core/result.ts";

/** What a row of a desk's file can say of a bill, in the order of the templates. */
export const INPUTS = [
  "id",
  "person",
  "name",
  "city",
  "category",
  "personType",
  "retired",
  "birthDate",
  "assistance",
  "huiminbao",
  "accountBalance",
  "date",
  "care",
  "level",
  "site",
  "disease",
  "place",
  "total",
  "ownExpense",
  "overLimit",
  "firstPay",
] as const;
export type Input = (typeof INPUTS)[number];

/** What a column stands for: something of the bill, an amount of the sheet's own, or what other funds paid. */
export type Target = Input | `sheet.${AmountKey}` | "otherFunds";

const SHEET_TARGETS: readonly Target[] = AMOUNT_KEYS.map((key): Target => `sheet.${key}`);
export const TARGETS: readonly Target[] = [...INPUTS, ...SHEET_TARGETS, "otherFunds"];

/** The amount of a sheet that a target stands for; `null` for any other target. */
export const keyOfTarget = (target: Target): AmountKey | null =>
  target.startsWith("sheet.") ? (target.slice("sheet.".length) as AmountKey) : null;

/** Several columns may stand for these: what they say is added up. */
const ADDED_UP: readonly Target[] = ["sheet.hifmi_pay", "otherFunds"];
export const isAddedUp = (target: Target): boolean => ADDED_UP.includes(target);

/** Said in one of a few words. */
export const CODED = [
  "city",
  "category",
  "personType",
  "retired",
  "assistance",
  "huiminbao",
  "care",
  "level",
  "site",
  "disease",
  "place",
] as const satisfies readonly Input[];
export type Coded = (typeof CODED)[number];
export const isCoded = (target: Target | null): target is Coded =>
  (CODED as readonly (Target | null)[]).includes(target);

/** What may be said once for all bills of a file that has no column for it. */
export const FIXABLE = [
  "city",
  "category",
  "retired",
  "assistance",
  "huiminbao",
  "date",
  "care",
  "level",
  "site",
  "place",
] as const satisfies readonly Input[];
export type Fixable = (typeof FIXABLE)[number];

/** Without these no bill can be settled. */
export const NEEDED: readonly Fixable[] = ["city", "category", "date", "care", "level"];

export const MONEY_INPUTS: readonly Input[] = ["accountBalance", "total", "ownExpense", "overLimit", "firstPay"];
