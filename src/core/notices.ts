import { type Fen, formatFen } from "../money/fen.ts";
import type { Bill } from "./case.ts";
import type { Held } from "./held.ts";
import type { Notice, Step } from "./result.ts";

/** The price item that documents fix a fee for (SPEC section 4, "Price check"). */
const CONSULTATION = "consultation";

/** One notice for each document past its end that a step cites. */
export function lapsedNotices(steps: readonly Step[]): Notice[] {
  const found = new Set<string>();
  for (const step of steps) {
    for (const fact of step.facts) if (fact.lapsed && fact.source) found.add(fact.source.document);
  }
  return [...found].map((document) => ({ code: "lapsedDocument", document }));
}

/** One notice for each consultation fee above its price; it changes no amount. */
export function priceNotices(bill: Bill, price: Held<Fen> | null): Notice[] {
  if (price === null || !("items" in bill)) return [];
  return bill.items.flatMap((item, line): Notice[] =>
    item.code === CONSULTATION && item.amount > price.value
      ? [{ code: "priceAbove", line, limit: formatFen(price.value), fact: price.unused }]
      : [],
  );
}
