import { useEffect, useRef, useState } from "react";
import type { RuleSet } from "../../facts/rule-set.ts";
import type { Standing } from "../../readoff/adopt.ts";
import { type ReadOff, readOff } from "../../readoff/read-off.ts";
import type { Sheet } from "../../readoff/sheet.ts";

/** What is searched for: a case with its sheets, over the rules and figures in use. */
export interface Question {
  readonly standing: Standing;
  readonly published: RuleSet;
  readonly days: readonly string[];
  readonly sheets: readonly (Sheet | null)[];
}

/** What was found for a question; `answer` is `null` while it is searched for. */
export interface Search {
  /** Names the question among those of the page. */
  readonly key: string;
  readonly question: Question;
  readonly answer: ReadOff | null;
}

/** A search begins once it is drawn that one is under way: it may take longer than a frame. */
export function useSearch() {
  const [search, setSearch] = useState<Search | null>(null);
  const waiting = useRef(0);
  useEffect(() => () => cancelAnimationFrame(waiting.current), []);
  const start = (key: string, question: Question): void => {
    cancelAnimationFrame(waiting.current);
    setSearch({ key, question, answer: null });
    const begin = (): void => {
      const { standing, sheets } = question;
      setSearch({ key, question, answer: readOff(standing.json, sheets, standing.rules) });
    };
    // The second frame comes after the first was drawn.
    waiting.current = requestAnimationFrame(() => {
      waiting.current = requestAnimationFrame(begin);
    });
  };
  return { search, start };
}
