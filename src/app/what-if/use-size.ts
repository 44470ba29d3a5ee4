import { type RefObject, useEffect, useState } from "react";

interface Size {
  /** Pixels. */
  readonly width: number;
  /** The type's size there, pixels. */
  readonly em: number;
}

/** How wide an element is and how large its type; `null` until it is drawn. */
export function useSize(of: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const element = of.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => {
      const width = Math.floor(element.clientWidth);
      const em = Number.parseFloat(getComputedStyle(element).fontSize);
      setSize((before) => (before?.width === width && before.em === em ? before : { width, em }));
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [of]);
  return size;
}
