import { useTranslation } from "react-i18next";
import type { ShownFact } from "../../facts/fact.ts";
import { shownCitation } from "../../wording/citation.ts";
import type { Documents } from "../../wording/document-name.ts";
import { CitationView } from "./citation-view.tsx";
import { Fold } from "./fold.tsx";

interface ShownListProps {
  readonly title: string;
  readonly facts: readonly ShownFact[];
  /** The day of the encounter. */
  readonly day: string;
  readonly documents: Documents;
  /** Where a clause stands in the rulebook. */
  readonly hrefOf: (fact: ShownFact) => string;
  readonly isLeftInPrint?: boolean;
}

/** Clauses that are not computed with but concern what stands above them. */
export function ShownList({ title, facts, day, documents, hrefOf, isLeftInPrint }: ShownListProps) {
  const { t } = useTranslation("explanation");
  if (facts.length === 0) return null;
  return (
    <div>
      <Fold title={title} isLeftInPrint={isLeftInPrint}>
        {facts.map((fact) => (
          <CitationView
            key={`${fact.text} ${fact.from} ${fact.to}`}
            citation={shownCitation(fact, day, documents, t)}
            href={hrefOf(fact)}
          />
        ))}
      </Fold>
      {isLeftInPrint && <p className="if-closed hidden text-sm text-ink-soft print:block">{t("steps.notPrinted")}</p>}
    </div>
  );
}
