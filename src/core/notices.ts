import { type Fen, formatFen } from "../money/fen.ts";
import type { Bill } from "./case.ts";
import type { Held } from "./held.ts";
import type { Notice } from "./result.ts";
import type { Trace } from "./trace.ts";

/** The price item that documents fix a fee for (SPEC section 4, "Price check"). */
const CONSULTATION = "consultation";

/** One notice for each lapsed document that a step cites. */
export const lapsedNotices = (trace: Trace | null): Notice[] =>
  trace === null ? [] : trace.lapsedDocuments().map((document) => ({ code: "lapsedDocument", document }));

/** One notice for each consultation fee above its price; it changes no amount. */
export function priceNotices(bill: Bill, price: Held<Fen> | null): Notice[] {
  if (price === null || !("items" in bill)) return [];
  return bill.items.flatMap((item, line): Notice[] =>
    item.code === CONSULTATION && item.amount > price.value
      ? [{ code: "priceAbove", line, limit: formatFen(price.value), fact: price.unused }]
      : [],
  );
}
