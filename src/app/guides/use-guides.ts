import { type Answers, type Guide, kindOf } from "../../guides/questions.ts";
import { useAddressState } from "../address/use-address-state.ts";
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
  const { state, show, keep } = useAddressState<State>(PATH, stateOf, hashOfState);
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
    dismissLink: () => keep((now) => ({ ...now, problems: [] })),
    hrefOf: (guide) => hashOf(state, guide),
  };
}

const hashOf = ({ city, answers }: State, guide: Guide | null): string =>
  writeGuideAddress({ guide, city, answers: guide === null ? {} : (answers[guide] ?? {}) });

const hashOfState = (state: State): string => hashOf(state, state.guide);

function stateOf(hash: string, before: State | null): State {
  const { guide, city, answers, problems } = readGuideAddress(hash, cities);
  const others = before?.answers ?? {};
  return { guide, city, problems, answers: guide === null ? others : { ...others, [guide]: answers } };
}
