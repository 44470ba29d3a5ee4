import type { Qualifier } from "../core/result.ts";
import { lastOf } from "../facts/built-ins.ts";
import type { Headline } from "./headlines.ts";
import { fenOf } from "./standing.ts";

/** One end of a range, yuan, with its bound. */
export interface End {
  readonly cash: string;
  /** `undefined` where it is exact. */
  readonly qualifier: Qualifier | undefined;
}

/** The least and the most that the person pays in a year. */
export interface YearSpan {
  readonly year: number;
  /** How many encounters are in it. */
  readonly visits: number;
  /** Whether there are other years beside it. */
  readonly isOneOfMany: boolean;
  readonly low: End;
  readonly high: End;
}

/** The span of several results of one year; `null` of none. */
export function spanOf(headlines: readonly Headline[]): YearSpan | null {
  const [first] = headlines;
  if (first === undefined) return null;
  const byCash = [...headlines].sort((a, b) => fenOf(a.cash) - fenOf(b.cash));
  const [low, high] = [byCash[0] ?? first, lastOf(byCash) ?? first];
  const { year, visits, isOneOfMany } = first;
  return { year, visits, isOneOfMany, low: endAt(low.cash, headlines), high: endAt(high.cash, headlines) };
}

/** Results that agree in cash with different bounds are `about` together. */
function endAt(cash: string, headlines: readonly Headline[]): End {
  const bounds = new Set(headlines.filter((one) => one.cash === cash).map(({ qualifier }) => qualifier));
  const [bound] = bounds;
  return { cash, qualifier: bounds.size > 1 ? "about" : bound };
}
