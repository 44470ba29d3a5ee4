import { useEffect } from "react";

/** Long lists beside the subject stay folded: they would make a few pages many. */
const CLOSED = "[data-open-in-print] details:not([open], [data-left-in-print])";

/** Opens the folds of what is marked so while the page is printed, and closes again what was closed before. */
export function useOpenInPrint(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = (): void => {
      const closed = document.querySelectorAll<HTMLDetailsElement>(CLOSED);
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
  }, []);
}
