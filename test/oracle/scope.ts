/** Layer 0: what of the bill is in scope. */
import type { Encounter, Item } from "./case.ts";
import { decimal, minus, notBelowZero, plus, type Rational, times, toFen, ZERO } from "./rational.ts";

export type Scope = {
  total: Rational;
  ownExpense: Rational;
  overLimit: Rational;
  firstPay: Rational;
  inScope: Rational;
};

function line(item: Item): Scope {
  const total = decimal(item.amount);
  if (item.class === "C") return { total, ownExpense: total, overLimit: ZERO, firstPay: ZERO, inScope: ZERO };
  const limit = item.priceLimit ?? null;
  const overLimit = limit === null ? ZERO : notBelowZero(minus(total, decimal(limit)));
  const firstPay = item.class === "B" ? toFen(times(minus(total, overLimit), decimal(item.firstPayRate ?? "0"))) : ZERO;
  return { total, ownExpense: ZERO, overLimit, firstPay, inScope: minus(total, overLimit, firstPay) };
}

export function scope(encounter: Encounter): Scope {
  const stated = encounter.expenses;
  if (stated !== undefined) {
    const [total, ownExpense, overLimit, firstPay] = [
      stated.total,
      stated.ownExpense,
      stated.overLimit,
      stated.firstPay,
    ].map(decimal) as [Rational, Rational, Rational, Rational];
    return { total, ownExpense, overLimit, firstPay, inScope: minus(total, ownExpense, overLimit, firstPay) };
  }
  const lines = (encounter.items ?? []).map(line);
  return {
    total: plus(...lines.map((one) => one.total)),
    ownExpense: plus(...lines.map((one) => one.ownExpense)),
    overLimit: plus(...lines.map((one) => one.overLimit)),
    firstPay: plus(...lines.map((one) => one.firstPay)),
    inScope: plus(...lines.map((one) => one.inScope)),
  };
}
