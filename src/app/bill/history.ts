/** What was there before and after the present state, to go back and forth in. */
export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  /** What was changed last: the same thing changed on is one step. */
  readonly what: string | null;
}

/** More steps back than anybody remembers. */
const MOST = 200;

export const begun = <T>(now: T): History<T> => ({ past: [], now, future: [], what: null });

/** After a change; `what` names it, `null` stands for one of its own. */
export function changed<T>(history: History<T>, now: T, what: string | null): History<T> {
  if (what !== null && what === history.what) return { ...history, now, future: [] };
  return { past: [...history.past, history.now].slice(-MOST), now, future: [], what };
}

/** The next change is a step of its own. */
export const rested = <T>(history: History<T>): History<T> =>
  history.what === null ? history : { ...history, what: null };

export function undone<T>({ past, now, future }: History<T>): History<T> {
  const [before] = past.slice(-1);
  if (before === undefined) return { past, now, future, what: null };
  return { past: past.slice(0, -1), now: before, future: [now, ...future], what: null };
}

export function redone<T>({ past, now, future }: History<T>): History<T> {
  const [next, ...later] = future;
  if (next === undefined) return { past, now, future, what: null };
  return { past: [...past, now], now: next, future: later, what: null };
}
