import { type Fen, formatFen, parseFen, ZERO } from "../money/fen.ts";

/** A point of a line, amounts in yuan. */
export interface ChartPoint {
  readonly x: string;
  readonly y: string;
}

/** An amount in yuan to its place in pixels. */
export type Scale = (amount: string) => number;

/**
 * Round amounts from 0 on, 1, 2 or 5 times a power of ten apart, the last at or above `highest` (yuan): at most `most`
 * steps. Exact; at least one step of a fen.
 */
export function ticksUpTo(highest: string, most: number): readonly string[] {
  const end = fenOr0(highest);
  const step = niceStep(end, most);
  const count = Math.max(1, Math.ceil(end / step));
  return Array.from({ length: count + 1 }, (_, i) => formatFen((i * step) as Fen));
}

/** The smallest of 1, 2, 5, 10, 20, 50 … fen of which `most` steps reach the end. */
function niceStep(end: number, most: number): number {
  for (let power = 1; ; power *= 10) {
    for (const times of [1, 2, 5]) if (times * power * most >= end) return times * power;
  }
}

/** From amounts between `low` and `high` (yuan) to pixels between `start` and `end`; y axes run downwards: start > end. */
export function linearScale(low: string, high: string, start: number, end: number): Scale {
  const [from, to] = [fenOr0(low), fenOr0(high)];
  const width = to - from;
  return (amount) => (width === 0 ? start : start + ((fenOr0(amount) - from) / width) * (end - start));
}

/** The `d` of an SVG path through points, in hundredths of a pixel; empty without points. */
export const pathThrough = (points: readonly ChartPoint[], x: Scale, y: Scale): string =>
  points.map((point, i) => `${i === 0 ? "M" : "L"}${px(x(point.x))},${px(y(point.y))}`).join("");

const px = (place: number): string => String(Math.round(place * 100) / 100);

const fenOr0 = (yuan: string): Fen => parseFen(yuan) ?? ZERO;
