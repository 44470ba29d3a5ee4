/** Money is a whole number of fen; a binary float never holds yuan. */
export type Fen = number & { readonly unit: "fen" };

export const ZERO = 0 as Fen;

/** How an amount in yuan is written. */
export const MONEY_FORM = /^\d+(\.\d{1,2})?$/;
/** 10^13 fen are a hundred times the largest amount a case may state, and far below 2^53. */
const LARGEST = 1e13;

/** The amount of a string such as "12.30", in fen; `null` where the form is not money (SPEC section 1) or no longer exact. */
export function parseFen(text: string): Fen | null {
  if (!MONEY_FORM.test(text)) return null;
  const dot = text.indexOf(".");
  if (dot < 0) return inRange(Number(text) * 100);
  const decimals = text.slice(dot + 1);
  return inRange(Number(text.slice(0, dot)) * 100 + Number(decimals.length === 1 ? `${decimals}0` : decimals));
}

/** Whether the string has the form of money, however large. */
export const isMoneyForm = (text: string): boolean => MONEY_FORM.test(text);

const inRange = (fen: number): Fen | null => (fen <= LARGEST ? (fen as Fen) : null);

// The last four digits are written once each: a text put together of two is soon made.
const TAIL = 10_000;
const tails = new Array<string>(TAIL).fill("");

/** "05.07" for 507 fen, below 100 yuan. */
function tailOf(fen: number): string {
  const known = tails[fen] as string;
  if (known !== "") return known;
  const digits = String(fen).padStart(4, "0");
  const text = `${digits.slice(0, 2)}.${digits.slice(2)}`;
  tails[fen] = text;
  return text;
}

function written(fen: number): string {
  const hundreds = Math.floor(fen / TAIL);
  const tail = tailOf(fen - hundreds * TAIL);
  if (hundreds > 0) return hundreds + tail;
  return fen < 1000 ? tail.slice(1) : tail;
}

// A settlement writes each of its amounts several times: those written last are kept, each in a place that follows from it. The
// number of places is prime, so that round amounts, which caps are, do not meet in one.
const PLACES = 251;
const lastFen = new Float64Array(PLACES).fill(-1);
const lastTexts = new Array<string>(PLACES).fill("");

/** "1234.05" for 123405 fen. Amounts in a settlement are never negative. */
export function formatFen(fen: Fen): string {
  const place = (fen >>> 0) % PLACES;
  if (lastFen[place] === fen) return lastTexts[place] as string;
  const text = written(fen);
  lastFen[place] = fen;
  lastTexts[place] = text;
  return text;
}

export const plus = (a: Fen, b: Fen): Fen => (a + b) as Fen;

/** a − b, not below 0 (the SPEC's `subtract`). */
export const minus = (a: Fen, b: Fen): Fen => (a > b ? a - b : 0) as Fen;

export const least = (a: Fen, b: Fen): Fen => (a < b ? a : b);
export const largest = (a: Fen, b: Fen): Fen => (a > b ? a : b);
