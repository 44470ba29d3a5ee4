import { rulesIndex } from "virtual:rules-index";
import type { Coded, Fixable, Target } from "../../desk/fields.ts";
import { withChoices } from "../../desk/match.ts";
import { plain } from "../../desk/plain.ts";
import type { RulesAt } from "../../desk/protocol.ts";
import { saidOnce, unsaid } from "../../desk/said-once.ts";
import { deviceFigures } from "../local/device.ts";
import { changeDesk, type DeskState, deskState, UNSEEN, useDeskState } from "./desk-state.ts";
import { keepProfile, type Profile } from "./profile.ts";
import { diseaseNames } from "./spoken.ts";

/** The desk with what can be done at it. */
export interface Desk extends DeskState {
  /** What may be said once for all bills of the file. */
  readonly askedOnce: readonly Fixable[];
  /** What must be known of every bill and is said by no cell and for no file. */
  readonly missing: readonly Fixable[];
  readonly open: (file: File) => void;
  readonly match: (column: number, target: Target | null) => void;
  readonly fix: (field: Fixable, value: string) => void;
  readonly mean: (field: Coded, word: string, meaning: string) => void;
  readonly start: () => void;
  /** Back to the columns of the same file. */
  readonly again: () => void;
  /** Back to the choice of a file. */
  readonly another: () => void;
}

/** Where the rules are, with the figures of one's own as they are now. */
export const rulesAt = (): readonly RulesAt[] =>
  rulesIndex.map(({ id, url }) => ({
    id,
    url: new URL(url, document.baseURI).href,
    figures: deviceFigures(id),
  }));

/** A desk's file from its choice to its results; all of it happens in a worker. */
export function useDesk(): Desk {
  const state = useDeskState();
  const { client, opened, profile, matches, choices } = state;
  const gaps = opened?.gaps ?? [];
  const askedOnce = saidOnce(matches, gaps);
  const missing = unsaid(matches, gaps).filter((field) => (profile.fixed[field] ?? "") === "");

  const match = (column: number, target: Target | null): void => {
    if (opened === null) return;
    const all = [...choices, { column, target }];
    const next = withChoices(opened.matches, all);
    const said = all.map((one) => [plain(opened.headings[one.column] ?? ""), next[one.column] ?? ""]);
    keep({ ...profile, headings: { ...profile.headings, ...Object.fromEntries(said) } });
    changeDesk({ matches: next, choices: all });
    lookAtWords();
  };

  return {
    ...state,
    askedOnce,
    missing,
    open,
    match,
    fix: (field, value) => keep({ ...profile, fixed: { ...profile.fixed, [field]: value } }),
    mean: (field, word, meaning) => {
      keep({ ...profile, terms: { ...profile.terms, [field]: withWord(profile.terms[field], word, meaning) } });
      lookAtWords();
    },
    start: () => {
      const fixed = Object.fromEntries(
        Object.entries(profile.fixed).filter(([field, value]) => value !== "" && askedOnce.includes(field as Fixable)),
      );
      changeDesk({ stage: "run", ...UNSEEN });
      client.ask("start", { plan: { matches, fixed, ownTerms: profile.terms }, rules: rulesAt() }).catch(fail);
    },
    again: () => {
      void client.ask("stop", {});
      changeDesk({ stage: "match" });
    },
    another: () => {
      void client.ask("stop", {});
      changeDesk({ stage: "choose" });
    },
  };
}

let opens = 0;

/** Of several files chosen one after the other the last counts. */
function open(file: File): void {
  const { client, profile } = deskState();
  opens += 1;
  const own = opens;
  changeDesk({ stage: "reading", failure: null, fileName: file.name });
  diseaseNames()
    .then((diseases) => client.ask("open", { file, own: profile.headings, rules: rulesAt(), diseases }))
    .then((answer) => {
      if (own !== opens) return;
      if ("fault" in answer) {
        changeDesk({ failure: answer, stage: "choose" });
        return;
      }
      changeDesk({ opened: answer, matches: answer.matches, choices: [], words: {}, stage: "match", ...UNSEEN });
      lookAtWords();
    })
    .catch(fail);
}

const fail = (error: unknown): void =>
  changeDesk({ failure: { message: error instanceof Error ? error.message : String(error) }, stage: "choose" });

function keep(profile: Profile): void {
  keepProfile(profile);
  changeDesk({ profile });
}

/** What the file's words mean by the columns as they are now; of several answers the last counts. */
function lookAtWords(): void {
  const { client, matches, profile } = deskState();
  const isStill = (): boolean => deskState().matches === matches && deskState().profile.terms === profile.terms;
  void client.ask("words", { matches, ownTerms: profile.terms }).then((words) => isStill() && changeDesk({ words }));
}

/** With what a word means; "" takes back what was said. */
function withWord(known: Readonly<Record<string, string>> = {}, word: string, meaning: string): Record<string, string> {
  const others = Object.entries(known).filter(([key]) => key !== plain(word));
  return Object.fromEntries(meaning === "" ? others : [...others, [plain(word), meaning]]);
}
