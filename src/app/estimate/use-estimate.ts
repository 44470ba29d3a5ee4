import { useCallback, useEffect, useRef, useState } from "react";
import { AddressBar } from "../address/address-bar.ts";
import { cities, entryOf } from "../rules/use-rules.ts";
import { type AddressRead, readAddress, writeAddress } from "./case-address.ts";
import { clearedFrom, exampleFor, today } from "./example.ts";
import { CHOICES, type FieldName, type Form } from "./form.ts";

interface State {
  readonly form: Form;
  /** Whether the form shows the example of a first visit: as it is, or with some fields changed. */
  readonly example: "whole" | "changed" | null;
  /** What the last link said, until the person has read it. */
  readonly link: AddressRead | null;
  /** The form before it was cleared. */
  readonly before: State | null;
}

export interface Estimate extends State {
  readonly change: (field: FieldName, value: string) => void;
  readonly clear: () => void;
  readonly undoClear: () => void;
  readonly dismissLink: () => void;
}

/** The form's state, kept in the address: typing writes over the present entry, a choice makes one to go back to. */
export function useEstimate(): Estimate {
  const [state, setState] = useState(() => stateOf(window.location.hash));
  const [bar] = useState(() => new AddressBar());
  // The hash that the state stands for, and the field of the last choice: arrowing through options is one choice.
  const known = useRef(window.location.hash);
  const chosen = useRef<FieldName | null>(null);

  useEffect(() => {
    const follow = (): void => {
      if (window.location.hash === known.current) return;
      bar.forget();
      known.current = window.location.hash;
      chosen.current = null;
      setState(stateOf(known.current));
    };
    const leave = (): void => bar.flush();
    window.addEventListener("popstate", follow);
    window.addEventListener("hashchange", follow);
    window.addEventListener("pagehide", leave);
    return () => {
      bar.forget();
      window.removeEventListener("popstate", follow);
      window.removeEventListener("hashchange", follow);
      window.removeEventListener("pagehide", leave);
    };
  }, [bar]);

  const show = useCallback(
    (next: State, asNewEntry: boolean): void => {
      known.current = writeAddress(next.form, entryOf(next.form.city)?.version ?? null);
      if (asNewEntry) bar.push(known.current);
      else bar.replace(known.current);
      setState(next);
    },
    [bar],
  );

  return {
    ...state,
    change: (field, value) => {
      const isChoice = field in CHOICES;
      const asNewEntry = isChoice && chosen.current !== field;
      chosen.current = isChoice ? field : null;
      const example = state.example && "changed";
      show({ ...state, example, form: { ...state.form, [field]: value }, before: null }, asNewEntry);
    },
    clear: () => {
      chosen.current = null;
      show({ form: clearedFrom(state.form, today()), example: null, link: null, before: state }, true);
    },
    undoClear: () => {
      if (state.before !== null) show(state.before, true);
    },
    dismissLink: () => setState({ ...state, link: null }),
  };
}

function stateOf(hash: string): State {
  const link = readAddress(hash, cities);
  if (link === null) return { form: exampleFor(today()), example: "whole", link: null, before: null };
  return { form: link.form, example: null, link, before: null };
}
