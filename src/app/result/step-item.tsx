import { useTranslation } from "react-i18next";
import type { Step, StepFact } from "../../core/result.ts";
import type { ShownFact, When } from "../../facts/fact.ts";
import { citation } from "../../wording/citation.ts";
import type { Documents } from "../../wording/document-name.ts";
import { stepFormula } from "../../wording/step-formula.ts";
import { type StepContext, stepText } from "../../wording/step-text.ts";
import { ReplaceFigure } from "../local/replace-figure.tsx";
import { CitationView } from "./citation-view.tsx";
import { Fold } from "./fold.tsx";
import type { RulebookLinks } from "./rulebook-links.ts";
import { ShownList } from "./shown-list.tsx";

interface StepItemProps {
  readonly step: Step;
  readonly context: StepContext;
  /** What a figure in place of a fact is for; `null` for one that is settled. */
  readonly conditionsFor: (fact: StepFact) => When | null;
  /** The day of the encounter. */
  readonly day: string;
  readonly links: RulebookLinks;
  readonly documents: Documents;
  readonly shown: readonly ShownFact[];
  /** Facts that the layer's steps before this one cite: their citations are not repeated. */
  readonly citedBefore: readonly StepFact[];
}

/** What happened in a step, the formula with its figures, and what it rests on. */
export function StepItem(props: StepItemProps) {
  const { step, context, conditionsFor, day, links, documents, shown, citedBefore } = props;
  const { t } = useTranslation("explanation");
  const formula = stepFormula(step, t);
  const isNew = (fact: StepFact): boolean => !citedBefore.includes(fact);
  const used = step.facts.filter((fact) => fact.used);
  const unused = step.facts.filter((fact) => !fact.used && isNew(fact));
  const cited = (fact: StepFact) => {
    const when = conditionsFor(fact);
    return (
      <div key={`${fact.parameter} ${fact.jurisdiction} ${fact.from}`}>
        <CitationView citation={citation(fact, documents, t)} href={links.toCited(fact)} />
        {when && <ReplaceFigure parameter={fact.parameter} value={fact.value} when={when} />}
      </div>
    );
  };
  const again = (fact: StepFact) => (
    <p key={`again ${fact.parameter}`} className="text-sm text-ink-soft">
      {t("steps.asAbove", { fact: citation(fact, documents, t).fact })}
    </p>
  );
  return (
    <li className="border-t border-line py-3">
      <p className={`break-after-avoid ${step.outcome === "applied" ? "" : "font-semibold"}`}>
        {stepText(step, context, t)}
      </p>
      {formula && (
        <p className="my-1 break-inside-avoid rounded bg-sheet-sunk px-2 py-1 wrap-anywhere">
          <span className="sr-only">{t("steps.formula")}</span>
          <Formula text={formula} />
        </p>
      )}
      {used.length > 0 && (
        <div className="mt-2 flex flex-col gap-3">{used.map((fact) => (isNew(fact) ? cited(fact) : again(fact)))}</div>
      )}
      {unused.length > 0 && <Fold title={t("steps.unused", { count: unused.length })}>{unused.map(cited)}</Fold>}
      <ShownList
        title={t("steps.shown", { count: shown.length })}
        facts={shown}
        day={day}
        documents={documents}
        hrefOf={links.toShown}
      />
    </li>
  );
}

/** The figure that comes out is not torn from its sign of equality. */
function Formula({ text }: { readonly text: string }) {
  const at = text.lastIndexOf(" ", text.search(/[=≈] [^=≈]*$/));
  return (
    <>
      {text.slice(0, at)}
      <span className="inline-block whitespace-pre-wrap">{text.slice(at)}</span>
    </>
  );
}
