/**
 * Where one is among the questions of 长辈版. It stands in the entry of the history beside the address: "back" and a
 * reload find it again, a link does not carry it.
 */
export interface Asked {
  readonly ask: string;
  /** How many pages of these lie before it. */
  readonly depth: number;
  /** Whether one comes from reading the answers through, and goes back there. */
  readonly isMended: boolean;
}

/** What the present entry of the history asks; `null` where it is none of 长辈版's. */
export function askedNow(): Asked | null {
  if (document.documentElement.dataset.mode !== "elder") return null;
  const { asked } = (history.state ?? {}) as { asked?: Asked };
  return typeof asked?.ask === "string" ? asked : null;
}

/** Marks the present entry. */
export function markAsked(asked: Asked): void {
  history.replaceState({ ...history.state, asked }, "");
  tell();
}

/** A new entry of the same address. */
export function pushAsked(asked: Asked): void {
  history.pushState({ ...history.state, asked }, "");
  tell();
}

const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Calls back whenever the entry has changed. */
export function onAsked(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  window.addEventListener("hashchange", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
    window.removeEventListener("hashchange", listener);
  };
}
