import { useCallback, useEffect, useRef, useState } from "react";
import type { FieldName } from "./form.ts";

/** So long after the last key somebody is taken to have finished. */
const PAUSE = 1000;

interface Typing {
  /** The field that is being typed in; its mistakes can wait. */
  readonly field: FieldName | null;
  readonly begin: (field: FieldName) => void;
  readonly end: () => void;
}

/** Which field is in the middle of being typed in: until it is left, or nothing more comes. */
export function useTyping(): Typing {
  const [field, setField] = useState<FieldName | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const end = useCallback(() => {
    clearTimeout(timer.current);
    setField(null);
  }, []);
  const begin = useCallback(
    (typed: FieldName) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(end, PAUSE);
      setField(typed);
    },
    [end],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return { field, begin, end };
}
