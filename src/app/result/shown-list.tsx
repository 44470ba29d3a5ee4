import { useTranslation } from "react-i18next";
import type { ShownFact } from "../../facts/fact.ts";
import { type Documents, shownCitation } from "../../wording/citation.ts";
import { CitationView } from "./citation-view.tsx";
import { Fold } from "./fold.tsx";

interface ShownListProps {
  readonly title: string;
  readonly facts: readonly ShownFact[];
  /** The day of the encounter. */
  readonly day: string;
  readonly documents: Documents;
}

/** Clauses that are not computed with but concern what stands above them. */
export function ShownList({ title, facts, day, documents }: ShownListProps) {
  const { t } = useTranslation("result");
  if (facts.length === 0) return null;
  return (
    <Fold title={title}>
      {facts.map((fact) => (
        <CitationView key={`${fact.text} ${fact.from} ${fact.to}`} citation={shownCitation(fact, day, documents, t)} />
      ))}
    </Fold>
  );
}
