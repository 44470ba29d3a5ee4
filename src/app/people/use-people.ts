import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Arrival } from "../address/use-address-state.ts";
import type { Estimate } from "../estimate/use-estimate.ts";
import { type PeopleKept, PeopleStore, type Removed, type Standing, standingOf } from "./people-store.ts";
import type { KeptPerson } from "./person.ts";

/** So long after the last change it is kept, in milliseconds. */
const PAUSE = 300;

/** Of the whole page: what was taken away can be brought back from wherever one was in between. */
const store = new PeopleStore(() => localStorage);

/** The kept address that the case on the screen grew from, by who came to hand when. */
const seen = new WeakMap<Arrival, string>();
/** Names of those who were at hand, for when they are taken away elsewhere. */
const names = new Map<string, string>();

export interface People extends PeopleKept {
  /** Whose case is on the screen; `null` where it is nobody's that is kept. */
  readonly atHand: KeptPerson | null;
  /** How the case on the screen stands to the kept one. */
  readonly standing: Standing | null;
  /** The name of the person at hand who was taken away in another window. */
  readonly gone: string | null;
  readonly open: (person: KeptPerson) => void;
  /** Keeps the address under a name; whether the storage took it. */
  readonly add: (name: string, address: string) => boolean;
  readonly addAll: PeopleStore["addAll"];
  readonly rename: PeopleStore["rename"];
  readonly remove: (person: KeptPerson) => void;
  readonly clear: () => void;
  readonly restore: (removed: Removed) => void;
  /** Writes the case on the screen over what was kept elsewhere. */
  readonly insist: () => void;
}

/** The people kept on this device; what changes in the case of the one at hand is kept by and by. */
export function usePeople(estimate: Estimate): People {
  const kept = useSyncExternalStore(store.subscribe, store.get);
  const { address, arrival } = estimate;
  const { owner } = arrival;
  const atHand = kept.people.find(({ id }) => id === owner) ?? null;
  const standing = owner === null ? null : standingOf(atHand ?? undefined, seenSince(arrival), address);
  const flush = useKeeping(arrival, address, standing);

  useEffect(() => {
    const listen = (): void => store.refresh();
    window.addEventListener("storage", listen);
    return () => window.removeEventListener("storage", listen);
  }, []);
  useEffect(() => {
    if (atHand === null) return;
    names.set(atHand.id, atHand.name);
    store.setLast(atHand.id);
  }, [atHand]);

  const isRemovedHere = kept.removed.some(({ entries }) => entries.some(([key]) => key.endsWith(`:${owner}`)));
  return {
    ...kept,
    atHand,
    standing: atHand && standing,
    gone: standing === "gone" && !isRemovedHere ? (names.get(owner ?? "") ?? null) : null,
    open: (person) => {
      flush();
      estimate.open(person.address, person.id);
    },
    add: (name, added) => {
      flush();
      const id = store.add(name, added);
      if (id === null) return false;
      if (added === address) estimate.own(id);
      else estimate.open(added, id);
      return true;
    },
    addAll: (people) => store.addAll(people),
    rename: (id, name) => store.rename(id, name),
    remove: (person) => {
      flush();
      store.remove(person.id, address, owner);
    },
    clear: () => {
      flush();
      store.clear(address, owner);
      estimate.open("#/", null);
    },
    restore: (removed) => {
      if (store.restore(removed) && removed.name === null) estimate.open(removed.address, removed.owner);
    },
    insist: () => {
      if (owner !== null) keep(arrival, address, true);
    },
  };
}

const seenSince = (arrival: Arrival): string => seen.get(arrival) ?? arrival.hash;

function keep(arrival: Arrival, address: string, isSure = false): void {
  if (arrival.owner === null) return;
  if (store.keep(arrival.owner, seenSince(arrival), address, isSure) === "same") seen.set(arrival, address);
}

/** Keeps what changed, a moment after the last change and before the page is left; the function does so at once. */
function useKeeping(arrival: Arrival, address: string, standing: Standing | null): () => void {
  const waiting = useRef<(() => void) | null>(null);
  const [flush] = useState(() => (): void => {
    const write = waiting.current;
    waiting.current = null;
    write?.();
  });

  useEffect(() => {
    waiting.current = null;
    if (standing === "same") seen.set(arrival, address);
    if (standing !== "ahead") return;
    waiting.current = () => keep(arrival, address);
    const timer = setTimeout(flush, PAUSE);
    return () => clearTimeout(timer);
  }, [arrival, address, standing, flush]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever comes to hand, what was changed before is kept
  useEffect(() => flush, [arrival, flush]);
  useEffect(() => {
    window.addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flush);
    };
  }, [flush]);
  return flush;
}
