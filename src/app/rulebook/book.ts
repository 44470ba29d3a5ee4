import { createContext, useContext } from "react";
import type { Chain } from "../../facts/chain.ts";
import type { Fact, ShownFact } from "../../facts/fact.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import type { FactEntry } from "../../wording/fact-entry.ts";
import type { Said } from "./rulebook-address.ts";

/** The rulebook open at a city: what was asked of it, and what it holds. */
export interface Book {
  readonly said: Said;
  readonly city: string;
  readonly rules: RuleSet;
  readonly chain: Chain;
  readonly entries: readonly FactEntry[];
  readonly today: string;
  /** The day that was asked for, today unless one was. */
  readonly day: string;
  /** The same address with some of it said otherwise. */
  readonly hrefOf: (said: Partial<Said>) => string;
  /** Where a fact is open among all facts. */
  readonly factHref: (fact: Fact | ShownFact) => string;
  /** Says something; `choice` names it, so that "back" takes it back, and is `null` while somebody types. */
  readonly say: (said: Partial<Said>, choice: string | null) => void;
}

export const BookContext = createContext<Book | null>(null);

/** The open rulebook; only within its page. */
export function useBook(): Book {
  const book = useContext(BookContext);
  if (book === null) throw new Error("no rulebook is open");
  return book;
}
