import { createContext, useContext, useEffect } from "react";
import { useLatest } from "../../use-latest.ts";

/** An action of the desk with the letter or digit that does it together with Alt, so that typing never does. */
export interface DeskKey {
  readonly key: string;
  readonly label: string;
  readonly act: () => void;
}

/** Where the actions that are there at the moment are listed; the way back takes one off again. */
export type ListKey = (key: DeskKey) => () => void;
export const KeysContext = createContext<ListKey>(() => () => {});

/** Gives an action its key for as long as it can be done; `null` while it cannot. */
export function useDeskKey(key: string, label: string, act: (() => void) | null): void {
  const list = useContext(KeysContext);
  const latest = useLatest(() => act?.());
  const isOn = act !== null;
  useEffect(() => (isOn ? list({ key, label, act: latest }) : undefined), [isOn, list, key, label, latest]);
}

/** The letter or digit of a key on the board, whatever Alt makes of it. */
export const letterOf = (code: string): string => code.replace(/^(Key|Digit)/, "").toLowerCase();
