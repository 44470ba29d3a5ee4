import { useEffect, useRef, useState } from "react";
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
  const [shown, setShown] = useState<{ readonly view: View; readonly count: number } | null>(null);
  const [window, setWindow] = useState<Window>({ from: 0, rows: [] });
  const asked = useRef(0);

  useEffect(() => {
    let isCurrent = true;
    void client.ask("view", { view }).then(({ shown: count }) => isCurrent && setShown({ view, count }));
    return () => {
      isCurrent = false;
    };
  }, [client, view]);

  // While a run goes on, it tells itself how many rows its view has.
  const count = shown === null ? 0 : progress.isRunning ? progress.shown : Math.max(shown.count, progress.shown);
  const isReady = shown?.view === view;
  const { done, phase, isRunning } = progress;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is in sight is asked for again as the run goes on
  useEffect(() => {
    if (!isReady) return;
    asked.current += 1;
    const own = asked.current;
    void client.ask("rows", { from, to }).then((answer) => own === asked.current && setWindow(answer));
  }, [client, isReady, view, from, to, count, done, phase, isRunning]);

  return { count, at: (place) => window.rows[place - window.from] };
}
