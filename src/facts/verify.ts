import type { DocumentEntry, Fact, ShownFact } from "./fact.ts";
import { mayBePercent } from "./fact-percent.ts";
import { missingFigures, squeeze } from "./figures.ts";
import type { RuleSet } from "./rule-set.ts";
import { sha256Hex } from "./version.ts";

/** What is wrong between the rules and the texts of the documents. */
export type TextFault =
  | { readonly code: "textMissing" | "hashDiffers"; readonly document: string }
  | { readonly code: "quoteMissing" | "figureMissing"; readonly fact: Fact | ShownFact };

export interface Verified {
  /** How many `document` facts were compared with a text, and how many there are. */
  readonly compared: number;
  readonly documentFacts: number;
  readonly faults: readonly TextFault[];
}

/** Compares every `document` fact with the text of its document: quote word for word, figure within it (SPEC section 3). */
export function verifyDocuments(rules: RuleSet, texts: ReadonlyMap<string, string>): Verified {
  const squeezed = new Map([...texts].map(([id, text]) => [id, squeeze(text)]));
  const faults: TextFault[] = [...rules.documents.values()].flatMap((entry) => checkText(entry, squeezed));
  const facts = [...rules.facts, ...rules.shown].filter((fact) => fact.evidence === "document");
  let compared = 0;
  for (const fact of facts) {
    const text = squeezed.get(fact.source?.document ?? "");
    if (text === undefined) continue;
    compared += 1;
    const quote = fact.source?.quote ?? "";
    if (quote === "" || !text.includes(squeeze(quote))) faults.push({ code: "quoteMissing", fact });
    if (missingFigures(fact.value, fact.figure, quote, mayBePercent(fact)).length > 0)
      faults.push({ code: "figureMissing", fact });
  }
  return { compared, documentFacts: facts.length, faults };
}

function checkText({ id, sha256 }: DocumentEntry, squeezed: ReadonlyMap<string, string>): TextFault[] {
  const text = squeezed.get(id);
  if (text === undefined) return [{ code: "textMissing", document: id }];
  return sha256Hex(text) === sha256 ? [] : [{ code: "hashDiffers", document: id }];
}
