import { useCallback, useEffect, useRef, useState } from "react";
import type { FieldName } from "./form.ts";

/** So long after the last key somebody is taken to have finished. */
const PAUSE = 1000;

interface Typing<Name> {
  /** The field that is being typed in; its mistakes can wait. */
  readonly field: Name | null;
  readonly begin: (field: Name) => void;
  readonly end: () => void;
}

/** Which field is in the middle of being typed in: until it is left, or nothing more comes. */
export function useTyping<Name extends string = FieldName>(): Typing<Name> {
  const [field, setField] = useState<Name | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const end = useCallback(() => {
    clearTimeout(timer.current);
    setField(null);
  }, []);
  const begin = useCallback(
    (typed: Name) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(end, PAUSE);
      setField(typed);
    },
    [end],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return { field, begin, end };
}
