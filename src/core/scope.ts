import { type Fen, least, minus, plus, ZERO } from "../money/fen.ts";
import { multiply } from "../money/multiply.ts";
import type { Bill, Item } from "./case.ts";

/** The parts of a bill or of a line of it that documents keep apart. */
interface Parts {
  readonly total: Fen;
  readonly ownExpense: Fen;
  readonly overLimit: Fen;
  readonly firstPay: Fen;
}

/** A bill split into its four parts (SPEC section 4.0): total = own expense + over limit + first pay + in scope. */
export interface Scope extends Parts {
  readonly inScope: Fen;
  /** `null` where the bill is not itemised. */
  readonly lines: readonly Line[] | null;
}

export interface Line extends Parts {
  readonly item: Item;
  /** What of the amount lies within the price limit. */
  readonly withinLimit: Fen;
}

/** Splits a bill. Parts above the total are refused when the case is read. */
export function scopeOf(bill: Bill): Scope {
  const lines = "items" in bill ? bill.items.map(lineOf) : null;
  const { total, ownExpense, overLimit, firstPay } = "expenses" in bill ? bill.expenses : sumOf(lines ?? []);
  const inScope = minus(minus(minus(total, ownExpense), overLimit), firstPay);
  return { total, ownExpense, overLimit, firstPay, inScope, lines };
}

function sumOf(lines: readonly Line[]): Parts {
  const sum = (part: keyof Parts): Fen => lines.reduce<Fen>((so, line) => plus(so, line[part]), ZERO);
  return { total: sum("total"), ownExpense: sum("ownExpense"), overLimit: sum("overLimit"), firstPay: sum("firstPay") };
}

/** Class C is all own expense; what exceeds a price limit is over limit; B pays its share of the rest first. */
function lineOf(item: Item): Line {
  const { amount, priceLimit } = item;
  if (item.class === "C") {
    return { item, total: amount, ownExpense: amount, overLimit: ZERO, firstPay: ZERO, withinLimit: ZERO };
  }
  const withinLimit = priceLimit === null ? amount : least(amount, priceLimit);
  const overLimit = minus(amount, withinLimit);
  const firstPay = multiply(withinLimit, item.firstPayRate).rounded;
  return { item, total: amount, ownExpense: ZERO, overLimit, firstPay, withinLimit };
}

/** What of the in-scope share and of the parts outside nobody has paid yet. */
export interface Unpaid {
  inScope: Fen;
  firstPay: Fen;
  /** Own expense and over limit. */
  outside: Fen;
}

export const unpaidOf = (scope: Scope): Unpaid => ({
  inScope: scope.inScope,
  firstPay: scope.firstPay,
  outside: plus(scope.ownExpense, scope.overLimit),
});

/** Sets a payment against the in-scope share first and the rest against first pay; returns the in-scope part. */
export function settleAgainstScope(unpaid: Unpaid, pay: Fen): Fen {
  const inScopePart = least(pay, unpaid.inScope);
  unpaid.inScope = minus(unpaid.inScope, inScopePart);
  unpaid.firstPay = minus(unpaid.firstPay, minus(pay, inScopePart));
  return inScopePart;
}

/** Sets a payment against what is outside first, where no other layer pays, and the rest against first pay. */
export function settleOutside(unpaid: Unpaid, pay: Fen): void {
  const outsidePart = least(pay, unpaid.outside);
  unpaid.outside = minus(unpaid.outside, outsidePart);
  unpaid.firstPay = minus(unpaid.firstPay, minus(pay, outsidePart));
}
