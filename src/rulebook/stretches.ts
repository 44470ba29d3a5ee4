import type { Chain } from "../facts/chain.ts";
import { dayAfter } from "../facts/days.ts";

/** Days on which the same facts hold; the last stretch has no end. */
export interface Stretch {
  readonly from: string;
  readonly to: string | null;
}

/** The stretches of a city's days from its first on: one begins where a fact begins and after one ends. */
export function stretchesOf(chain: Chain): readonly Stretch[] {
  const facts = [...chain.facts.values()].flat().map(({ fact }) => fact);
  const turns = facts.flatMap(({ from, to }) => [...(from ? [from] : []), ...(to ? [dayAfter(to)] : [])]);
  const first = chain.from ?? [...turns].sort()[0] ?? FIRST_DAY;
  const starts = [...new Set([first, ...turns.filter((day) => day > first)])].sort();
  return starts.map((from, i) => {
    const next = starts[i + 1];
    return { from, to: next === undefined ? null : dayAfter(next, -1) };
  });
}

/** Where nothing says when. */
const FIRST_DAY = "2000-01-01";

/** What is the same on several stretches in a row, by what `sameBy` gives, is one of all their days. */
export function joined<T extends Stretch>(found: readonly T[], sameBy: (one: T) => readonly unknown[]): readonly T[] {
  const runs: T[] = [];
  for (const one of found) {
    const i = runs.findIndex((run) => goesOn(run, one) && sameBy(one).every((part, at) => part === sameBy(run)[at]));
    const run = runs[i];
    if (run === undefined) runs.push(one);
    else runs[i] = { ...run, to: one.to };
  }
  return runs;
}

const goesOn = (before: Stretch, after: Stretch): boolean => before.to !== null && dayAfter(before.to) === after.from;
