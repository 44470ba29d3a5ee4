import { useSyncExternalStore } from "react";
import type { FileFault } from "../../desk/file/limits.ts";
import type { Choice, Matches } from "../../desk/match.ts";
import type { Opened, OpenedRow, Progress, WordsFound } from "../../desk/protocol.ts";
import { type View, WHOLE } from "../../desk/view.ts";
import type { Form } from "../estimate/form.ts";
import { DeskClient } from "./desk-client.ts";
import { keptProfile, type Profile } from "./profile.ts";
import { billBrought } from "./sheet-address.ts";
import type { TypedLines } from "./sheet-form.ts";

export type Failure = { readonly fault: FileFault } | { readonly message: string };

/** All that the desk has in hand. */
export interface DeskState {
  readonly client: DeskClient;
  readonly stage: "choose" | "reading" | "match" | "run";
  readonly fileName: string;
  readonly opened: Opened | null;
  readonly failure: Failure | null;
  readonly profile: Profile;
  readonly matches: Matches;
  /** What was said of the columns since the file was opened. */
  readonly choices: readonly Choice[];
  readonly words: WordsFound;
  readonly progress: Progress | null;
  readonly view: View;
  /** Which place of the view has the keys. */
  readonly place: number;
  /** The row that is opened below the table. */
  readonly row: OpenedRow | null;
  /** A sheet that is typed; `null` before the first key. */
  readonly typed: { readonly form: Form; readonly lines: TypedLines } | null;
  /** The address that brought the bill of that sheet; "" for none. */
  readonly broughtBy: string;
}

/** A run is looked at from its beginning. */
export const UNSEEN = { progress: null, view: WHOLE, place: 0, row: null } as const;

let state: DeskState | null = null;
const listeners = new Set<() => void>();

/** Kept for as long as the window is: whoever looks at a quote and comes back finds the file as it was. */
export function deskState(): DeskState {
  state ??= {
    client: newClient(),
    stage: "choose",
    fileName: "",
    opened: null,
    failure: null,
    profile: keptProfile(),
    matches: [],
    choices: [],
    words: {},
    typed: null,
    broughtBy: "",
    ...UNSEEN,
  };
  return state;
}

export function changeDesk(part: Partial<DeskState>): void {
  state = { ...deskState(), ...part };
  for (const listener of listeners) listener();
}

/** Begins a sheet with the bill that an address brings, once: what is typed after it is kept. */
export function bring(hash: string): void {
  const { broughtBy, typed } = deskState();
  const form = hash === broughtBy ? null : billBrought(hash);
  if (form === null) return;
  changeDesk({ typed: { form, lines: typed?.lines ?? {} }, broughtBy: hash });
}

/** Another view is read from its top. */
export const lookAt = (view: View): void => changeDesk({ view, place: 0 });

export const goToPlace = (place: number): void => changeDesk({ place });

export const useDeskState = (): DeskState => useSyncExternalStore(subscribe, deskState);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** After a breakdown there is a new worker. */
function newClient(): DeskClient {
  const client = new DeskClient(
    (progress) => changeDesk({ progress }),
    (message) => {
      client.close();
      changeDesk({ client: newClient(), failure: { message }, stage: "choose" });
    },
  );
  return client;
}
