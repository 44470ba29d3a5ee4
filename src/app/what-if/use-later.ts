import { useEffect, useState } from "react";

/**
 * What `compute` gives, worked out after the page was drawn and `pause` milliseconds have passed without another one;
 * until then what the last one gave, `null` before the first. `compute` must be the same function while its inputs are.
 */
export function useLater<T>(compute: () => T, pause = 0): T | null {
  const [value, setValue] = useState<{ readonly of: T } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setValue({ of: compute() }), pause);
    return () => clearTimeout(timer);
  }, [compute, pause]);
  return value?.of ?? null;
}
