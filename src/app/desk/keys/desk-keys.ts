import { createContext, useContext, useLayoutEffect } from "react";
import type { KeyAction } from "../../parts/keys.tsx";
import { useLatest } from "../../use-latest.ts";

/** Where the actions that can be done at the moment are listed; the way back takes one off again. */
export type ListKey = (action: KeyAction) => () => void;
export const KeysContext = createContext<ListKey>(() => () => {});

/** Gives an action its key, a letter or digit with Alt, for as long as it can be done; `null` while it cannot. */
export function useDeskKey(key: string, text: string, act: (() => void) | null): void {
  const list = useContext(KeysContext);
  const run = useLatest(() => act?.());
  const isOn = act !== null;
  // Heard as soon as it can be seen.
  useLayoutEffect(() => (isOn ? list({ key, text, run }) : undefined), [isOn, list, key, text, run]);
}
