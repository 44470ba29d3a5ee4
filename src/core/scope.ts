import { type Fen, least, minus, plus, ZERO } from "../money/fen.ts";
import { multiply } from "../money/multiply.ts";
import { formatRate } from "../money/rate.ts";
import type { Bill, Item } from "./case.ts";
import type { Operand, StepFact } from "./result.ts";
import { operand, type Trace } from "./trace.ts";

/** A bill split into its four parts (SPEC section 4.0): total = own expense + over limit + first pay + in scope. */
export interface Scope {
  readonly total: Fen;
  readonly ownExpense: Fen;
  readonly overLimit: Fen;
  readonly firstPay: Fen;
  readonly inScope: Fen;
}

/** Splits a bill. Parts above the total are refused when the case is read. */
export function scopeOf(bill: Bill, facts: readonly StepFact[], trace: Trace | null): Scope {
  const parts = "items" in bill ? partsOfItems(bill.items, trace) : bill.expenses;
  const { total, ownExpense, overLimit, firstPay } = parts;
  const inScope = minus(minus(minus(total, ownExpense), overLimit), firstPay);
  trace?.add(
    "scope",
    "scope.inScope",
    "subtract",
    [
      operand("total", total),
      operand("ownExpense", ownExpense),
      operand("overLimit", overLimit),
      operand("firstPay", firstPay),
    ],
    inScope,
    facts,
  );
  return { total, ownExpense, overLimit, firstPay, inScope };
}

function partsOfItems(items: readonly Item[], trace: Trace | null): Omit<Scope, "inScope"> {
  const lines = items.map((item, i) => partsOfItem(item, `scope.line[${i}]`, trace));
  const sum = (part: keyof (typeof lines)[number]): Fen => {
    const total = lines.reduce<Fen>((so, line) => plus(so, line[part]), ZERO);
    const counted = lines.flatMap((line, i): Operand[] => (line[part] > 0 ? [operand(`line[${i}]`, line[part])] : []));
    trace?.add("scope", `scope.${part}`, "sum", counted.length > 0 ? counted : [operand("none", ZERO)], total);
    return total;
  };
  return { total: sum("total"), ownExpense: sum("ownExpense"), overLimit: sum("overLimit"), firstPay: sum("firstPay") };
}

/** Class C is all own expense; what exceeds a price limit is over limit; B pays its share of the rest first. */
function partsOfItem(item: Item, id: string, trace: Trace | null): Omit<Scope, "inScope"> {
  const { amount, priceLimit } = item;
  if (item.class === "C") return { total: amount, ownExpense: amount, overLimit: ZERO, firstPay: ZERO };
  const withinLimit = priceLimit === null ? amount : least(amount, priceLimit);
  const overLimit = minus(amount, withinLimit);
  if (priceLimit !== null && overLimit > 0) {
    const operands = [operand("amount", amount), operand("priceLimit", priceLimit)];
    trace?.add("scope", `${id}.withinLimit`, "min", operands, withinLimit);
    trace?.add("scope", `${id}.overLimit`, "subtract", operands, overLimit);
  }
  const firstPay = multiply(withinLimit, item.firstPayRate).rounded;
  if (item.firstPayRate > 0) {
    const operands = [operand("withinLimit", withinLimit), operand("firstPayRate", formatRate(item.firstPayRate))];
    trace?.add("scope", `${id}.firstPay`, "multiply", operands, firstPay);
  }
  return { total: amount, ownExpense: ZERO, overLimit, firstPay };
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
