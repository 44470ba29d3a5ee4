import type { When } from "../facts/fact.ts";
import type { ParameterName } from "../facts/parameters.ts";
import type { RawValue } from "../facts/values.ts";
import type { Assistance, Care, Category, Level, Place, Site } from "../facts/vocabulary.ts";
import type { Fen } from "../money/fen.ts";
import type { Rate } from "../money/rate.ts";
import type { Ledger } from "./ledger.ts";

/** A person and their encounters, read and found valid (SPEC section 5). */
export interface Case {
  readonly id: string;
  readonly city: string;
  readonly person: Person;
  readonly carriedIn: { readonly year: number; readonly ledger: Readonly<Ledger> } | null;
  readonly encounters: readonly Encounter[];
  readonly overrides: readonly Override[];
}

export interface Person {
  readonly category: Category;
  readonly retired: boolean;
  readonly birthDate: string | null;
  readonly assistance: Assistance;
  /** Product id, or `null` for none. */
  readonly huiminbao: string | null;
  readonly accountBalance: Fen;
}

export interface Encounter {
  readonly date: string;
  readonly care: Care;
  readonly level: Level;
  readonly site: Site | null;
  readonly disease: string | null;
  readonly place: Place;
  readonly bill: Bill;
}

export type Bill = { readonly expenses: Expenses } | { readonly items: readonly Item[] };

export interface Expenses {
  readonly total: Fen;
  readonly ownExpense: Fen;
  readonly overLimit: Fen;
  readonly firstPay: Fen;
}

export interface Item {
  readonly name: string;
  readonly class: ItemClass;
  readonly amount: Fen;
  readonly firstPayRate: Rate;
  readonly priceLimit: Fen | null;
  readonly code: string | null;
}

export const ITEM_CLASSES = ["A", "B", "C"] as const;
type ItemClass = (typeof ITEM_CLASSES)[number];

/** The user's own figure: exact and without days, reaching as a fact does. */
export interface Override {
  readonly parameter: ParameterName;
  readonly when: When;
  readonly value: RawValue;
  readonly read: unknown;
  readonly note: string | null;
}
