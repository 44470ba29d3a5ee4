import { type Dispatch, type SetStateAction, useCallback, useEffect, useRef, useState } from "react";
import { AddressBar } from "./address-bar.ts";
import { hashNow, pathOf } from "./use-path.ts";

interface AddressState<State> {
  readonly state: State;
  /**
   * Shows another state and writes its address: over the present entry while somebody types (`choice` is `null`), as a
   * new one to go back to for a choice. The same choice made over and over, as by arrowing through options, is one.
   */
  readonly show: (next: State, choice: string | null) => void;
  /** What the address does not carry. */
  readonly keep: Dispatch<SetStateAction<State>>;
}

/** The state of a page that lives in its address; links, "back" and "forward" on the same page bring another. */
export function useAddressState<State>(
  path: string,
  read: (hash: string, before: State | null) => State,
  write: (state: State) => string,
): AddressState<State> {
  const [state, setState] = useState(() => read(hashNow(), null));
  const [bar] = useState(() => new AddressBar());
  // The hash that the state stands for, and what was chosen last.
  const known = useRef(hashNow());
  const chosen = useRef<string | null>(null);

  useEffect(() => {
    const follow = (): void => {
      bar.forget();
      if (window.location.hash === known.current || pathOf(window.location.hash) !== path) return;
      known.current = window.location.hash;
      chosen.current = null;
      setState((before) => read(known.current, before));
    };
    const leave = (): void => bar.flush();
    window.addEventListener("popstate", follow);
    window.addEventListener("hashchange", follow);
    window.addEventListener("pagehide", leave);
    return () => {
      bar.forget();
      window.removeEventListener("popstate", follow);
      window.removeEventListener("hashchange", follow);
      window.removeEventListener("pagehide", leave);
    };
  }, [bar, path, read]);

  const show = useCallback(
    (next: State, choice: string | null): void => {
      known.current = write(next);
      if (choice !== null && chosen.current !== choice) bar.push(known.current);
      else bar.replace(known.current);
      chosen.current = choice;
      setState(next);
    },
    [bar, write],
  );
  return { state, show, keep: setState };
}
