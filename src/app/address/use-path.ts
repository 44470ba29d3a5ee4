import { useSyncExternalStore } from "react";

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener("popstate", listener);
  window.addEventListener("hashchange", listener);
  return () => {
    window.removeEventListener("popstate", listener);
    window.removeEventListener("hashchange", listener);
  };
};

/** "/desk" of "#/desk?care=…"; the parameters behind it belong to the page, not to the way to it. */
export const pathOf = (hash: string): string => `/${hash.replace(/^#?\/?/, "").replace(/\?.*$/s, "")}`;

/** The hash of the address; none where the page is prerendered. */
export const hashNow = (): string => (typeof window === "undefined" ? "" : window.location.hash);

/** Which page the address names, as it changes. */
export const usePath = (): string => useSyncExternalStore(subscribe, () => pathOf(hashNow()), prerenderedPath);

/** The whole hash, as it changes by links and "back". */
export const useHash = (): string => useSyncExternalStore(subscribe, hashNow, prerenderedHash);

const prerenderedHash = (): string => "";
const prerenderedPath = (): string => pathOf("");
