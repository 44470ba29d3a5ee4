import { useCallback, useEffect, useRef, useState } from "react";
import { type Answers, type Guide, kindOf } from "../../guides/questions.ts";
import { AddressBar } from "../address/address-bar.ts";
import { pathOf } from "../address/use-path.ts";
import { cities } from "../rules/use-rules.ts";
import { GUIDES_PATH, type GuideProblem, readGuideAddress, writeGuideAddress } from "./guide-address.ts";

interface State {
  readonly guide: Guide | null;
  readonly city: string;
  /** Of every guide that was opened: coming back to one finds it as it was left. */
  readonly answers: Readonly<Partial<Record<Guide, Answers>>>;
  /** What the last link said that could not be used, until the person has read it. */
  readonly problems: readonly GuideProblem[];
}

export interface Guides extends State {
  readonly changeCity: (city: string) => void;
  /** "" takes an answer back. */
  readonly change: (question: string, value: string) => void;
  readonly dismissLink: () => void;
  /** The address of a guide, or of the list of them, with what was answered there. */
  readonly hrefOf: (guide: Guide | null) => string;
}

const PATH = pathOf(GUIDES_PATH);

/** City, guide and answers, kept in the address: typing writes over the present entry, a choice makes one to go back to. */
export function useGuides(): Guides {
  const [state, setState] = useState<State>(() => stateOf(window.location.hash, {}));
  const [bar] = useState(() => new AddressBar());
  const known = useRef(window.location.hash);
  const chosen = useRef<string | null>(null);

  useEffect(() => {
    const follow = (): void => {
      bar.forget();
      if (window.location.hash === known.current || pathOf(window.location.hash) !== PATH) return;
      known.current = window.location.hash;
      chosen.current = null;
      setState((before) => stateOf(known.current, before.answers));
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
    (next: State, choice: string | null): void => {
      known.current = hashOf(next, next.guide);
      // Arrowing through the options of a question is one choice.
      if (choice !== null && chosen.current !== choice) bar.push(known.current);
      else bar.replace(known.current);
      chosen.current = choice;
      setState(next);
    },
    [bar],
  );

  return {
    ...state,
    changeCity: (city) => show({ ...state, city }, "city"),
    change: (question, value) => {
      const { guide } = state;
      if (guide === null) return;
      const { [question]: _old, ...others } = state.answers[guide] ?? {};
      const own: Answers = value === "" ? others : { ...others, [question]: value };
      const isChoice = Array.isArray(kindOf(guide, question));
      show({ ...state, answers: { ...state.answers, [guide]: own } }, isChoice ? question : null);
    },
    dismissLink: () => setState({ ...state, problems: [] }),
    hrefOf: (guide) => hashOf(state, guide),
  };
}

const hashOf = ({ city, answers }: State, guide: Guide | null): string =>
  writeGuideAddress({ guide, city, answers: guide === null ? {} : (answers[guide] ?? {}) });

function stateOf(hash: string, before: State["answers"]): State {
  const { guide, city, answers, problems } = readGuideAddress(hash, cities);
  return { guide, city, problems, answers: guide === null ? before : { ...before, [guide]: answers } };
}
