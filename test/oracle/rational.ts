/** Exact fractions. Slow and plain on purpose: nothing here is shared with the product. */
export type Rational = { readonly n: bigint; readonly d: bigint };

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

export function fraction(n: bigint, d: bigint): Rational {
  if (d === 0n) throw new Error("division by zero");
  if (d < 0n) return fraction(-n, -d);
  const common = gcd(n < 0n ? -n : n, d);
  return { n: n / common, d: d / common };
}

/** Reads a decimal: "12", "0.65", "33690.00". */
export function decimal(text: string): Rational {
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (found === null) throw new Error(`no decimal: ${text}`);
  const [, sign, whole, part] = found;
  const digits = BigInt(`${whole}${part ?? ""}`);
  return fraction(sign === "-" ? -digits : digits, 10n ** BigInt(part?.length ?? 0));
}

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };

export function plus(...terms: readonly Rational[]): Rational {
  return terms.reduce((a, b) => fraction(a.n * b.d + b.n * a.d, a.d * b.d), ZERO);
}

export function minus(a: Rational, ...rest: readonly Rational[]): Rational {
  return rest.reduce((x, b) => fraction(x.n * b.d - b.n * x.d, x.d * b.d), a);
}

export function times(...factors: readonly Rational[]): Rational {
  return factors.reduce((a, b) => fraction(a.n * b.n, a.d * b.d), ONE);
}

export function over(a: Rational, b: Rational): Rational {
  return fraction(a.n * b.d, a.d * b.n);
}

/** Below 0 when a < b, 0 when equal, above 0 when a > b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const above = (a: Rational, b: Rational): boolean => compare(a, b) > 0;
export const equal = (a: Rational, b: Rational): boolean => compare(a, b) === 0;
export const isZero = (a: Rational): boolean => a.n === 0n;
export const min = (a: Rational, b: Rational): Rational => (above(a, b) ? b : a);
export const max = (a: Rational, b: Rational): Rational => (above(a, b) ? a : b);
export const notBelowZero = (a: Rational): Rational => max(a, ZERO);

/** Half-up to so many decimals; for figures that are not negative. */
function rounded(a: Rational, decimals: number): Rational {
  const scale = 10n ** BigInt(decimals);
  return fraction((a.n * scale * 2n + a.d) / (a.d * 2n), scale);
}

export const toFen = (a: Rational): Rational => rounded(a, 2);

function written(a: Rational, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const scaled = a.n * scale;
  if (scaled % a.d !== 0n) throw new Error(`${a.n}/${a.d} has more than ${decimals} decimals`);
  const digits = String(scaled / a.d < 0n ? -(scaled / a.d) : scaled / a.d).padStart(decimals + 1, "0");
  return `${a.n < 0n ? "-" : ""}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Money as the JSON has it; throws on a figure that was not rounded to the fen. */
export const money = (a: Rational): string => written(a, 2);

/** A rate with four decimals, half-up. */
export const rate4 = (a: Rational): string => written(rounded(a, 4), 4);
