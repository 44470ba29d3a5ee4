import type { TFunction } from "i18next";
import type { Result } from "../core/result.ts";
import { type Citation, citation, ownWords } from "./citation.ts";
import type { Documents } from "./document-name.ts";
import { countedFacts, withVisits } from "./visits-of-facts.ts";

/** What a sheet cites, the clauses of a document together. */
export interface CitedDocument {
  readonly document: string;
  readonly citations: readonly Citation[];
}

/** Each fact that counted and that stands in a document, once, in the order in which the steps use them. */
export function citedDocuments(result: Result, documents: Documents, t: TFunction): readonly CitedDocument[] {
  const found = new Map<string, Map<string, Citation>>();
  for (const counted of countedFacts(result)) {
    if (counted.fact.evidence === "override") continue;
    const plain = citation(counted.fact, documents, t);
    const cited = { ...plain, fact: withVisits(plain.fact, counted, t) };
    if (cited.document === null) continue;
    const ofDocument = found.get(cited.document) ?? new Map<string, Citation>();
    ofDocument.set(`${cited.fact} ${cited.clause}`, cited);
    found.set(cited.document, ofDocument);
  }
  return [...found].map(([document, citations]) => ({ document, citations: [...citations.values()] }));
}

/** The figures of one's own that counted, each with where one has it from. */
export function ownFigureLines(result: Result, documents: Documents, t: TFunction): readonly string[] {
  const own = countedFacts(result).filter(({ fact }) => fact.evidence === "override");
  const lines = own.map((counted) => {
    const { fact } = counted;
    const { fact: plain, note } = citation(fact, documents, t);
    const text = withVisits(plain, counted, t);
    const from = [ownWords(fact), note].filter(Boolean).join(t("form:listJoin"));
    return from === "" ? t("quote:own.noSource", { text }) : t("quote:own.line", { text, from });
  });
  return [...new Set(lines)];
}
