import { useCallback, useEffect, useRef, useState } from "react";
import { createAddressBar } from "./address-bar.ts";
import { askedNow } from "./asked.ts";
import { markOf, ownerAt, rememberOwner } from "./owner.ts";
import { hashNow, pathOf } from "./use-path.ts";

/** Which kept person came to hand, and with which address; it is another one each time that somebody does. */
export interface Arrival {
  readonly owner: string | null;
  readonly hash: string;
}

interface Place<State> {
  readonly state: State;
  /** What the state stands for in the address, which may be a moment behind. */
  readonly hash: string;
  readonly arrival: Arrival;
}

interface AddressState<State> extends Place<State> {
  /**
   * Shows another state and writes its address: over the present entry while somebody types (`choice` is `null`), as a
   * new one to go back to for a choice. The same choice made over and over, as by arrowing through options, is one.
   */
  readonly show: (next: State, choice: string | null) => void;
  /** What the address does not carry. */
  readonly keep: (change: (state: State) => State) => void;
  /** Shows the state of an address as a person's own: as a new entry, or over the present one where the address stays. */
  readonly give: (next: State, hash: string, owner: string | null) => void;
}

/** The state of a page that lives in its address; links, "back" and "forward" on the same page bring another. */
export function useAddressState<State>(
  path: string,
  read: (hash: string, before: State | null) => State,
  write: (state: State) => string,
): AddressState<State> {
  const [place, setPlace] = useState(() => {
    const state = read(hashNow(), null);
    // Reading a bare address may have filled it in.
    const hash = hashNow();
    return { state, hash, arrival: { owner: ownerAt(hash), hash } };
  });
  const [bar] = useState(createAddressBar);
  // What was chosen last.
  const chosen = useRef<string | null>(null);
  const held = useRef(place);

  useEffect(() => {
    held.current = place;
    rememberOwner(place.arrival.owner, place.hash);
  }, [place]);

  useEffect(() => {
    const follow = (): void => {
      bar.forget();
      const { hash } = window.location;
      if (pathOf(hash) !== path) return;
      const owner = ownerAt(hash);
      if (askedNow() !== null && held.current.arrival.owner === owner) {
        // Going back among the questions takes no answer back.
        bar.replace(held.current.hash);
        return;
      }
      chosen.current = null;
      setPlace((before) => {
        const arrival = before.arrival.owner === owner ? before.arrival : { owner, hash };
        if (before.hash === hash) return arrival === before.arrival ? before : { ...before, arrival };
        return { state: read(hash, before.state), hash, arrival };
      });
    };
    window.addEventListener("popstate", follow);
    window.addEventListener("hashchange", follow);
    window.addEventListener("pagehide", bar.leave);
    return () => {
      bar.forget();
      window.removeEventListener("popstate", follow);
      window.removeEventListener("hashchange", follow);
      window.removeEventListener("pagehide", bar.leave);
    };
  }, [bar, path, read]);

  const show = useCallback(
    (state: State, choice: string | null): void => {
      const hash = write(state);
      // Where one question is asked at a time, those are the places to go back to.
      if (choice !== null && chosen.current !== choice && askedNow() === null) bar.push(hash);
      else bar.replace(hash);
      chosen.current = choice;
      setPlace((before) => ({ ...before, state, hash }));
    },
    [bar, write],
  );
  const give = useCallback(
    (state: State, hash: string, owner: string | null): void => {
      bar.mark(hash, markOf(owner));
      chosen.current = null;
      setPlace({ state, hash, arrival: { owner, hash } });
    },
    [bar],
  );
  const keep = useCallback(
    (change: (state: State) => State): void => setPlace((before) => ({ ...before, state: change(before.state) })),
    [],
  );
  return { ...place, show, keep, give };
}
