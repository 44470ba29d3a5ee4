import { RATE_SCALE } from "../money/rate.ts";
import { firstWhere } from "../whatif/first-where.ts";

/** Whole numbers from `low` to `high`, both in. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** How what is paid compares with what the sheets say: nowhere less, nowhere more. */
export interface Against {
  readonly isEnough: boolean;
  readonly isWithin: boolean;
}

/**
 * All whole numbers from 0 to `most` at which what is paid is what the sheets say, exact, by bisection: what is paid must
 * only rise with the number (`rises`) or only fall. `null` where there is none.
 */
export function spanWhere(most: number, rises: boolean, against: (n: number) => Against): Span | null {
  const at = (n: number): Against => against(rises ? n : most - n);
  const low = firstFrom(0, most, (n) => at(n).isEnough);
  if (low === null) return null;
  const above = firstFrom(low, most, (n) => !at(n).isWithin);
  const high = above === null ? most : above - 1;
  if (high < low) return null;
  return rises ? { low, high } : { low: most - high, high: most - low };
}

function firstFrom(low: number, high: number, holds: (n: number) => boolean): number | null {
  if (holds(low)) return low;
  return holds(high) ? firstWhere(low, high, holds) : null;
}

/** Steps of 2, 3 and 4 decimals, in ten-thousandths. */
export const DECIMALS = [100, 10, 1];

/** The rates of a span with at most 2, else 3, else 4 decimals, the rounder first; the least where they have no upper end. */
export function ratesIn(span: Span): readonly number[] {
  for (const step of DECIMALS) {
    const found = multiplesIn(span, step, isOpen(span, RATE_SCALE) ? 1 : RATE_SCALE);
    if (found.length > 0) return found.sort((a, b) => ruggedness(a) - ruggedness(b) || a - b);
  }
  return [];
}

/** 0 for tens of points, 1 for fives, 2 for the rest. */
const ruggedness = (rate: number): number => (rate % 1000 === 0 ? 0 : rate % 500 === 0 ? 1 : 2);

/** Less than a yuan below is not worth an end of its own. */
const YUAN = 100;

/** Whether a span of amounts or rates up to `most` has an end on one side only. */
export const isOpen = ({ low, high }: Span, most: number): boolean => high >= most && low < high;
export const isOpenBelow = ({ low, high }: Span): boolean => low === 0 && high >= YUAN;

/** The amount to offer of a span: the end where only one is known, else the roundest, the smallest of those equally round. */
export function amountIn(span: Span, most: number): number {
  if (isOpen(span, most)) return span.low;
  if (isOpenBelow(span)) return span.high;
  for (let step = 1e8; step > 1; step /= 10) {
    const [found] = multiplesIn(span, step, 1);
    if (found !== undefined) return found;
  }
  return span.low;
}

function multiplesIn({ low, high }: Span, step: number, most: number): number[] {
  const found: number[] = [];
  for (let n = Math.ceil(low / step) * step; n <= high && found.length < most; n += step) found.push(n);
  return found;
}
