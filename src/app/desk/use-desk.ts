import { rulesIndex } from "virtual:rules-index";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Coded, type Fixable, isAddedUp, NEEDED, type Target } from "../../desk/fields.ts";
import type { FileFault } from "../../desk/file/limits.ts";
import type { Matches } from "../../desk/match.ts";
import { plain } from "../../desk/plain.ts";
import type { Opened, Progress, RulesAt, WordsFound } from "../../desk/protocol.ts";
import { deviceFigures } from "../local/device.ts";
import { DeskClient } from "./desk-client.ts";
import { keepProfile, keptProfile, type Profile } from "./profile.ts";

export type Failure = { readonly fault: FileFault } | { readonly message: string };

/** What a desk is about: a file to choose, its columns to check, or its run. */
export interface Desk {
  readonly client: DeskClient;
  readonly stage: "choose" | "reading" | "match" | "run";
  readonly fileName: string;
  readonly opened: Opened | null;
  readonly failure: Failure | null;
  readonly profile: Profile;
  readonly matches: Matches;
  readonly words: WordsFound;
  /** What must be known of every bill and is said by no column and for no file. */
  readonly missing: readonly Fixable[];
  readonly progress: Progress | null;
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
  const [stage, setStage] = useState<Desk["stage"]>("choose");
  const [fileName, setFileName] = useState("");
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [profile, setProfile] = useState(keptProfile);
  const [matches, setMatches] = useState<Matches>([]);
  const [words, setWords] = useState<WordsFound>({});
  const [progress, setProgress] = useState<Progress | null>(null);
  const [generation, setGeneration] = useState(0);
  const last = useRef(0);

  const client = useMemo(() => {
    // After a breakdown there is a new worker.
    void generation;
    return new DeskClient(setProgress, (message) => {
      setFailure({ message });
      setStage("choose");
      setGeneration((before) => before + 1);
    });
  }, [generation]);
  useEffect(() => () => client.close(), [client]);

  const keep = useCallback((next: Profile): void => {
    keepProfile(next);
    setProfile(next);
  }, []);
  const look = (so: Matches, { terms }: Profile): void => {
    last.current += 1;
    const own = last.current;
    void client.ask("words", { matches: so, ownTerms: terms }).then((found) => own === last.current && setWords(found));
  };
  const fail = (error: unknown): void => {
    setFailure({ message: error instanceof Error ? error.message : String(error) });
    setStage("choose");
  };

  const open = (file: File): void => {
    setStage("reading");
    setFailure(null);
    setFileName(file.name);
    client
      .ask("open", { file, own: profile.headings, rules: rulesAt() })
      .then((answer) => {
        if ("fault" in answer) {
          setFailure(answer);
          setStage("choose");
          return;
        }
        setOpened(answer);
        setMatches(answer.matches);
        setProgress(null);
        setStage("match");
        look(answer.matches, profile);
      })
      .catch(fail);
  };

  const match = (column: number, target: Target | null): void => {
    if (opened === null) return;
    const isTaken = (other: Target | null): boolean => other !== null && other === target && !isAddedUp(other);
    const next = matches.map((other, i) => (i === column ? target : isTaken(other) ? null : other));
    const headings = { ...profile.headings };
    next.forEach((now, i) => {
      if (now !== matches[i]) headings[plain(opened.headings[i] ?? "")] = now ?? "";
    });
    setMatches(next);
    keep({ ...profile, headings });
    look(next, profile);
  };

  const has = (target: Target): boolean => matches.includes(target);
  const missing = NEEDED.filter(
    (field) => !has(field) && (profile.fixed[field] ?? "") === "" && !(field === "category" && has("personType")),
  );

  return {
    client,
    stage,
    fileName,
    opened,
    failure,
    profile,
    matches,
    words,
    missing,
    progress,
    open,
    match,
    fix: (field, value) => keep({ ...profile, fixed: { ...profile.fixed, [field]: value } }),
    mean: (field, word, meaning) => {
      const next = { ...profile, terms: { ...profile.terms, [field]: withWord(profile.terms[field], word, meaning) } };
      keep(next);
      look(matches, next);
    },
    start: () => {
      const fixed = Object.fromEntries(
        Object.entries(profile.fixed).filter(([field, value]) => value !== "" && !has(field as Fixable)),
      );
      setStage("run");
      setProgress(null);
      client.ask("start", { plan: { matches, fixed, ownTerms: profile.terms } }).catch(fail);
    },
    again: () => {
      void client.ask("stop", {});
      setStage("match");
    },
    another: () => {
      void client.ask("stop", {});
      setStage("choose");
    },
  };
}

/** With what a word means; "" takes back what was said. */
function withWord(known: Readonly<Record<string, string>> = {}, word: string, meaning: string): Record<string, string> {
  const others = Object.entries(known).filter(([key]) => key !== plain(word));
  return Object.fromEntries(meaning === "" ? others : [...others, [plain(word), meaning]]);
}
