import { useCallback, useLayoutEffect, useRef } from "react";

/** The function as it was rendered last, as one that never changes: who is handed it need not be rendered again. */
export function useLatest<Arguments extends readonly unknown[]>(
  act: (...given: Arguments) => void,
): (...given: Arguments) => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...given) => latest.current(...given), []);
}
