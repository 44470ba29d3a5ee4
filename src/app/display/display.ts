import { useSyncExternalStore } from "react";

/** The three steps of the type: 18, 22 and 30 px where the browser's own size is 16. */
export const SIZES = ["standard", "large", "largest"] as const;
export type Size = (typeof SIZES)[number];

/** The whole page, or 长辈版: large, one question at a time. */
const MODES = ["full", "elder"] as const;
export type Mode = (typeof MODES)[number];

/** What is shown stands at the root element, where the style sheet reads it and what runs before the first paint put it. */
const shown = (): DOMStringMap => document.documentElement.dataset;
const shownSize = (): Size => SIZES.find((size) => size === shown().size) ?? "standard";
const shownMode = (): Mode => MODES.find((mode) => mode === shown().mode) ?? "full";

export const useSize = (): Size => useSyncExternalStore(subscribe, shownSize, () => "standard");
export const useMode = (): Mode => useSyncExternalStore(subscribe, shownMode, () => "full");

/** Sets the type in one of its steps, kept for the mode that is on. */
export function chooseSize(size: Size): void {
  shown().size = size;
  keep(sizeOf(shownMode()), size);
  tell();
}

/** Switches the mode. Each has the type that was chosen in it; 长辈版 begins with no less than the large one. */
export function chooseMode(mode: Mode): void {
  const before = shownSize();
  const begun = mode === "full" || before !== "standard" ? before : "large";
  const size = SIZES.find((one) => one === kept(sizeOf(mode))) ?? (mode === "full" ? "standard" : begun);
  shown().mode = mode;
  shown().size = size;
  keep("mode", mode);
  keep(sizeOf(mode), size);
  tell();
}

const sizeOf = (mode: Mode): string => `size.${mode}`;

const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Storage may be forbidden; the choice then holds until the page is closed.
  }
}

function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
