import { useTranslation } from "react-i18next";
import type { StepFact } from "../../core/result.ts";
import { citation } from "../../wording/citation.ts";
import type { Documents } from "../../wording/document-name.ts";
import { CitationView } from "./citation-view.tsx";

interface Side {
  readonly name: string;
  /** `null` where nothing rests on such a fact. */
  readonly fact: StepFact | null;
  readonly documents: Documents | null;
  /** What is said then. */
  readonly unused: string;
}

interface FactDifferenceViewProps {
  /** The fact by name with its value on both sides. */
  readonly summary: string;
  readonly sides: readonly Side[];
}

/** One fact that differs: its value on both sides, and what each rests on. */
export function FactDifferenceView({ summary, sides }: FactDifferenceViewProps) {
  const { t } = useTranslation("explanation");
  return (
    <li className="flex flex-col gap-2">
      <p className="font-bold first-letter:uppercase">{summary}</p>
      <div className="flex flex-col gap-2">
        {sides.map(({ name, fact, documents, unused }) => (
          <div key={name}>
            <p className="text-sm font-semibold">{name}</p>
            {fact && documents ? (
              <CitationView citation={citation(fact, documents, t)} />
            ) : (
              <p className="text-sm text-ink-soft">{unused}</p>
            )}
          </div>
        ))}
      </div>
    </li>
  );
}
