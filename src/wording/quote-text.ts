import type { TFunction } from "i18next";
import type { Result, StepFact } from "../core/result.ts";
import { type Citation, citation, ownWords } from "./citation.ts";
import type { Documents } from "./document-name.ts";

/** What a sheet cites, the clauses of a document together. */
export interface CitedDocument {
  readonly document: string;
  readonly citations: readonly Citation[];
}

/** Each fact that counted and that stands in a document, once, in the order in which the steps use them. */
export function citedDocuments(result: Result, documents: Documents, t: TFunction): readonly CitedDocument[] {
  const found = new Map<string, Map<string, Citation>>();
  for (const fact of usedFacts(result)) {
    if (fact.evidence === "override") continue;
    const cited = citation(fact, documents, t);
    if (cited.document === null) continue;
    const ofDocument = found.get(cited.document) ?? new Map<string, Citation>();
    ofDocument.set(`${cited.fact} ${cited.clause}`, cited);
    found.set(cited.document, ofDocument);
  }
  return [...found].map(([document, citations]) => ({ document, citations: [...citations.values()] }));
}

/** The figures of one's own that counted, each with where one has it from. */
export function ownFigureLines(result: Result, documents: Documents, t: TFunction): readonly string[] {
  const own = usedFacts(result).filter(({ evidence }) => evidence === "override");
  const lines = own.map((fact) => {
    const { fact: text, note } = citation(fact, documents, t);
    const from = [ownWords(fact), note].filter(Boolean).join(t("form:listJoin"));
    return from === "" ? t("quote:own.noSource", { text }) : t("quote:own.line", { text, from });
  });
  return [...new Set(lines)];
}

const usedFacts = ({ settlements }: Result): readonly StepFact[] =>
  settlements.flatMap(({ steps = [] }) => steps.flatMap((step) => step.facts)).filter(({ used }) => used);
