import { useAddressState } from "../address/use-address-state.ts";
import { cities } from "../rules/use-rules.ts";
import { type RulebookProblem, readRulebookAddress } from "./read-rulebook-address.ts";
import { RULEBOOK_PATH, type Said, writeRulebookAddress } from "./rulebook-address.ts";

interface State {
  readonly said: Said;
  /** What the last link said that could not be used, until it was read. */
  readonly problems: readonly RulebookProblem[];
}

interface SaidState extends State {
  readonly say: (said: Partial<Said>, choice: string | null) => void;
  readonly dismissProblems: () => void;
}

/** What is asked of the rulebook, kept in the address. */
export function useSaid(): SaidState {
  const { state, show, keep } = useAddressState<State>(RULEBOOK_PATH, read, write);
  return {
    ...state,
    say: (said, choice) => show({ ...state, said: { ...state.said, ...said } }, choice),
    dismissProblems: () => keep((now) => ({ ...now, problems: [] })),
  };
}

const read = (hash: string): State => readRulebookAddress(hash, cities);
const write = ({ said }: State): string => writeRulebookAddress(said);
