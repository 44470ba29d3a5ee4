import { startTransition, useEffect, useRef, useState } from "react";
import type { Progress, ShownRow } from "../../desk/protocol.ts";
import type { View } from "../../desk/view.ts";
import type { DeskClient } from "./desk-client.ts";

interface Window {
  readonly from: number;
  readonly rows: readonly ShownRow[];
}

interface Rows {
  /** How many rows the view shows. */
  readonly count: number;
  /** A row by its place in the view; `undefined` until it has come. */
  readonly at: (place: number) => ShownRow | undefined;
}

/** The rows of a view that are in sight, asked for as one scrolls; `from` to `to` are places in the view. */
export function useRows(client: DeskClient, view: View, progress: Progress, from: number, to: number): Rows {
  const [count, setCount] = useState(0);
  const [ready, setReady] = useState<View | null>(null);
  const [window, setWindow] = useState<Window>({ from: 0, rows: [] });
  const asked = useRef(0);

  // While a run goes on, it tells itself how many rows its view has.
  useEffect(() => setCount(progress.shown), [progress.shown]);
  useEffect(() => {
    let isCurrent = true;
    void client.ask("view", { view }).then(({ shown }) => {
      if (!isCurrent) return;
      setReady(view);
      setCount(shown);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, view]);

  const isReady = ready === view;
  const { done, phase, isRunning } = progress;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is in sight is asked for again as the run goes on
  useEffect(() => {
    if (!isReady) return;
    asked.current += 1;
    const own = asked.current;
    void client.ask("rows", { from, to }).then((answer) => {
      if (own !== asked.current) return;
      startTransition(() => setWindow((before) => withKnown(answer, before)));
    });
  }, [client, isReady, view, from, to, count, done, phase, isRunning]);

  return { count, at: (place) => window.rows[place - window.from] };
}

/** Rows that are as they were stay the same objects: they need not be drawn anew. */
function withKnown(next: Window, before: Window): Window {
  const known = new Map(before.rows.map((row) => [row.row, row]));
  const rows = next.rows.map((row) => {
    const same = known.get(row.row);
    return same !== undefined && JSON.stringify(same) === JSON.stringify(row) ? same : row;
  });
  return { ...next, rows };
}
