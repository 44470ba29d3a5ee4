/** Arbitrary money and rates, many of them on an edge or a fen beside it. */
import fc from "fast-check";
import type { Case, Value } from "./case.ts";
import {
  above,
  decimal,
  fraction,
  minus,
  money,
  notBelowZero,
  ONE,
  over,
  plus,
  type Rational,
  toFen,
  ZERO,
} from "./rational.ts";
import { chain, type Rules } from "./rules.ts";

export const fen = (amount: bigint): Rational => fraction(amount, 100n);
export const LARGEST = fen(100_000_000_000n);

/** Money as people write it: mostly with two decimals. */
const written = (amount: Rational, form: number): string => {
  const text = money(amount);
  return form === 0 ? text.replace(/0$/, "") : form === 1 ? text.replace(/\.00$/, "") : text;
};

const form = fc.integer({ min: 0, max: 12 });
const plain = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(0n, 1n, 2n, 3n, 49n, 50n, 99n, 100n) },
  { weight: 4, arbitrary: fc.bigInt({ min: 0n, max: 200_000n }) },
  { weight: 4, arbitrary: fc.bigInt({ min: 0n, max: 30_000_000n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: 20_000_000_000n }) },
);

const huge = fc.constantFrom(99_999_999_999n, 100_000_000_000n);
const any = fc.oneof({ weight: 30, arbitrary: plain }, { weight: 1, arbitrary: huge });
const asText = (amounts: fc.Arbitrary<bigint>): fc.Arbitrary<string> =>
  fc.tuple(amounts, form).map(([amount, how]) => written(fen(amount), how));

/** Up to the largest that is allowed. */
export const anyMoney = asText(any);
/** Up to a fifth of that, so that several can be added. */
export const middlingMoney = asText(plain);
export const smallMoney = asText(
  fc.oneof(fc.constant(0n), fc.bigInt({ min: 1n, max: 100n }), fc.bigInt({ min: 1n, max: 150_000n })),
);

export const anyRate: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom("0", "0.00", "1", "1.00", "0.5", "0.3333", "0.9999", "0.0001") },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 99 }).map((n) => `0.${String(n).padStart(2, "0")}`) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9999 }).map((n) => `0.${String(n).padStart(4, "0")}`) },
);

export type Known = { amounts: Rational[]; rates: Rational[] };

function gather(value: Value, isMoney: boolean, known: Known): void {
  if (value === null) return;
  if (typeof value === "string") {
    if (/^\d+(\.\d+)?$/.test(value)) (isMoney ? known.amounts : known.rates).push(decimal(value));
    return;
  }
  for (const one of value) {
    if (typeof one === "string") continue;
    known.rates.push(decimal(one.rate));
    if (one.upTo !== undefined) known.amounts.push(decimal(one.upTo));
  }
}

const MONEY = /\.(deductible|cap|threshold|consultation)$/;

/** The figures that decide something in this city, or in these overrides. */
export function knownFigures(rules: Rules, given: Pick<Case, "city" | "overrides">): Known {
  const known: Known = { amounts: [ZERO], rates: [ONE] };
  const facts = [...(given.overrides ?? []), ...chain(rules, given.city).flatMap((one) => one.facts)];
  for (const { parameter, value } of facts) gather(value, MONEY.test(parameter), known);
  return known;
}

/** A recipe for an amount: which of the known figures, put together how, and how many fen beside it. */
export type Recipe = { kind: number; a: number; b: number; rate: number; beside: number; plain: bigint };

export const recipe: fc.Arbitrary<Recipe> = fc.record({
  kind: fc.integer({ min: 0, max: 7 }),
  a: fc.nat(200),
  b: fc.nat(200),
  rate: fc.nat(200),
  beside: fc.integer({ min: -2, max: 2 }),
  plain: any,
});

/** What a recipe gives, never above `most`. */
export function amountOf(how: Recipe, known: Known, most: Rational): Rational {
  const pick = (from: readonly Rational[], at: number): Rational => from[at % from.length] ?? ZERO;
  const [a, b, rate] = [pick(known.amounts, how.a), pick(known.amounts, how.b), pick(known.rates, how.rate)];
  const beside = (amount: Rational): Rational =>
    notBelowZero(plus(toFen(notBelowZero(amount)), fen(BigInt(how.beside))));
  const made = (): Rational => {
    if (how.kind === 0) return beside(a);
    if (how.kind === 1) return beside(over(a, fraction(2n, 1n)));
    if (how.kind === 2) return beside(plus(a, rate.n === 0n ? ZERO : over(b, rate)));
    if (how.kind === 3) return beside(rate.n === rate.d ? b : plus(a, over(b, minus(ONE, rate))));
    if (how.kind === 4) return beside(plus(a, b));
    return fen(how.plain);
  };
  const amount = made();
  return above(amount, most) ? most : amount;
}
