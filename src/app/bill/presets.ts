import type { Chain } from "../../facts/chain.ts";
import type { EncounterSituation, Fact, ShownFact } from "../../facts/fact.ts";
import { factFor, shownFor } from "../../facts/lookup.ts";
import { type Fen, formatFen, parseFen, plus } from "../../money/fen.ts";
import { multiply } from "../../money/multiply.ts";
import { parseRate, type Rate } from "../../money/rate.ts";
import { understandMoney } from "../../money/understand.ts";
import type { TypedItem } from "../estimate/items.ts";
import { BLANK } from "./grid-move.ts";

/** The price item that documents fix a fee for (SPEC section 4). */
export const CONSULTATION = "consultation";

/** Lines that a document speaks of, ready to be put on the bill. */
export type Preset =
  | { readonly kind: "consultation"; readonly fact: Fact; readonly amount: string }
  | { readonly kind: "items"; readonly fact: ShownFact; readonly names: readonly string[] };

/** What the documents in force offer for a bill in a situation: the consultation fee, and items that they name. */
export function presetsFor(chain: Chain, situation: EncounterSituation, day: string): readonly Preset[] {
  const price = factFor(chain, "price.consultation", situation, day);
  const named = shownFor(chain, situation, day).filter(({ concerns }) => concerns.includes("billItems"));
  return [
    ...(price === null ? [] : [{ kind: "consultation", fact: price, amount: String(price.value) } as const]),
    ...named.map((fact) => ({ kind: "items", fact, names: fact.figure }) as const),
  ];
}

/** The lines of a preset; what no document fixes is left to be typed. */
export const linesOf = (preset: Preset, consultation: string): readonly TypedItem[] =>
  preset.kind === "consultation"
    ? [{ ...BLANK, name: consultation, class: "A", amount: preset.amount, code: CONSULTATION }]
    : preset.names.map((name) => ({ ...BLANK, name, class: "A" }));

/** What is charged on top of listed items for small children, and up to which age; `null` where nothing is in force. */
export interface Surcharge {
  readonly fact: ShownFact;
  readonly rate: Rate;
  /** Years completed, inclusive. */
  readonly age: number;
}

export function surchargeFor(chain: Chain, situation: EncounterSituation, day: string): Surcharge | null {
  const shown = shownFor(chain, situation, day);
  const fact = shown.find(({ concerns }) => concerns.includes("surcharge"));
  const age = shown.find(({ concerns }) => concerns.includes("surchargeAge"))?.value;
  const rate = typeof fact?.value === "string" ? parseRate(fact.value) : null;
  return fact && rate !== null && typeof age === "string" ? { fact, rate, age: Number(age) } : null;
}

/** Years completed on a day; both YYYY-MM-DD. */
export function yearsOn(day: string, birthDate: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** A line with its amount and price limit raised by a rate, half-up to the fen; as it was where they cannot be read. */
export const raised = (item: TypedItem, rate: Rate): TypedItem => ({
  ...item,
  amount: raisedAmount(item.amount, rate),
  priceLimit: raisedAmount(item.priceLimit, rate),
});

function raisedAmount(typed: string, rate: Rate): string {
  const amount = understandMoney(typed);
  const fen = amount === null || amount === "" ? null : parseFen(amount);
  return fen === null ? typed : formatFen(plus(fen as Fen, multiply(fen as Fen, rate).rounded));
}
