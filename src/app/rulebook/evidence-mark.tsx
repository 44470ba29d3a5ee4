import type { Fact, ShownFact } from "../../facts/fact.ts";
import { standingOfWord } from "../../rulebook/coverage.ts";
import { StandingMark } from "./standing-mark.tsx";

/** The mark of a fact that is no document's word that we hold; none for one that is. */
export function EvidenceMark({ fact }: { readonly fact: Fact | ShownFact }) {
  const standing = standingOfWord(fact);
  return standing === "documented" ? null : <StandingMark standing={standing} />;
}
