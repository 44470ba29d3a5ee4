import { type RefObject, useEffect } from "react";

/** Opens every fold within the element while the page is printed, and closes again what was closed before. */
export function useOpenInPrint(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = (): void => {
      const closed = within.current?.querySelectorAll<HTMLDetailsElement>("details:not([open])") ?? [];
      for (const fold of closed) fold.open = true;
      opened = [...opened, ...closed];
    };
    const close = (): void => {
      for (const fold of opened) fold.open = false;
      opened = [];
    };
    const printing = matchMedia("print");
    const follow = (): void => (printing.matches ? open() : close());
    addEventListener("beforeprint", open);
    addEventListener("afterprint", close);
    printing.addEventListener("change", follow);
    return () => {
      removeEventListener("beforeprint", open);
      removeEventListener("afterprint", close);
      printing.removeEventListener("change", follow);
    };
  }, [within]);
}
