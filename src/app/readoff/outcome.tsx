import { type RefObject, useState } from "react";
import { useTranslation } from "react-i18next";
import { chainFor } from "../../core/chain-for.ts";
import type { Problem } from "../../core/problem.ts";
import type { AmountKey } from "../../core/result.ts";
import { openFigures } from "../../local/local-figures.ts";
import { adopted as adoptedFigures } from "../../readoff/adopt.ts";
import type { Solution } from "../../readoff/read-off.ts";
import type { SheetProblem } from "../../readoff/sheet.ts";
import { sourceText } from "../../wording/read-off-text.ts";
import type { Sheet } from "../estimate/sheet.ts";
import { changeFigures, type Undo } from "../local/change-figures.ts";
import { figuresHref } from "../local/figures-address.ts";
import type { FiguresInUse } from "../local/own-rules.ts";
import { Button } from "../parts/button.tsx";
import { useProblemText } from "../use-problem-text.ts";
import { estimateHref } from "../what-if/what-if-address.ts";
import { AdoptedNotice } from "./adopted-notice.tsx";
import { Faults } from "./faults.tsx";
import { Found } from "./found.tsx";
import { Unexplained } from "./unexplained.tsx";
import type { Search } from "./use-search.ts";

/** How far a question got. */
export type Stage =
  | { readonly kind: "none" | "changed" | "nothingTyped" | "finding" }
  | { readonly kind: "notYet"; readonly problems: readonly Problem[] }
  | { readonly kind: "faults"; readonly faults: readonly SheetProblem[] }
  | { readonly kind: "answered"; readonly search: Search };

interface OutcomeProps {
  readonly stage: Stage;
  readonly sheet: Sheet;
  readonly inUse: FiguresInUse;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onSee: (visit: number, key: AmountKey) => void;
  readonly onAnyway: () => void;
}

interface Adoption {
  readonly solution: Solution;
  /** The figures in use since. */
  readonly shown: string;
  readonly undo: Undo;
}

/** What became of the question: what stands in its way, that it is searched for, or what was found. */
export function Outcome({ stage, sheet, inUse, heading, onSee, onAnyway }: OutcomeProps) {
  const { t } = useTranslation("readoff");
  const [adoption, setAdoption] = useState<Adoption | null>(null);
  const isOneOfMany = sheet.visits.length > 1;
  // Whatever else was done with the figures since, it is not what was adopted any more.
  const current = adoption?.shown === sheet.figures ? adoption : null;
  return (
    <section aria-labelledby="outcome" className="@container flex flex-col gap-3">
      <div role="status">
        <h3 id="outcome" ref={heading} tabIndex={-1} className="scroll-mt-4 text-lg font-bold">
          {title()}
        </h3>
      </div>
      {stage.kind === "notYet" && <NotYet problems={stage.problems} />}
      {stage.kind === "faults" && (
        <Faults faults={stage.faults} isOneOfMany={isOneOfMany} onSee={onSee} onAnyway={onAnyway} />
      )}
      {stage.kind === "answered" && body(stage.search)}
    </section>
  );

  function title(): string {
    switch (stage.kind) {
      case "none":
        return "";
      case "faults":
        return t("fault.title");
      case "answered": {
        const { answer } = stage.search;
        if (!answer?.ok) return t("notYet");
        const [first] = answer.solutions;
        if (first === undefined) return t("none.title");
        if (answer.solutions.length > 1) return t("found.many", { count: answer.solutions.length });
        return t(first.figures.length === 0 ? "same.title" : "found.one");
      }
      default:
        return t(stage.kind);
    }
  }

  function body({ answer, question }: Search) {
    if (answer === null) return null;
    if (!answer.ok) return <NotYet problems={answer.problems} />;
    if (answer.solutions.length === 0) {
      const { unexplained } = answer;
      return (
        <>
          {unexplained && <Unexplained unexplained={unexplained} isOneOfMany={isOneOfMany} onSee={onSee} />}
          {answer.isLimited && <p>{t("found.limited")}</p>}
        </>
      );
    }
    const { city, published, opened } = inUse;
    const adopt = (solution: Solution): boolean => {
      const { standing, days, sheets } = question;
      const figures = opened?.problems.length === 0 ? opened.figures : [];
      const ofSheets = [...new Set(days.filter((_, i) => sheets[i] !== null))];
      const after =
        published &&
        adoptedFigures({ standing, published, city, figures, days, sheets }, solution, sourceText(ofSheets, t));
      if (after === null) return false;
      setAdoption({ solution, ...changeFigures(inUse, after, openFigures) });
      return true;
    };
    const undo = (): void => {
      current?.undo();
      setAdoption(null);
      heading.current?.focus();
    };
    return (
      <>
        {current && (
          <AdoptedNotice
            count={current.solution.figures.length}
            resultHref={estimateHref(sheet)}
            figuresHref={figuresHref(estimateHref(sheet))}
            onUndo={undo}
          />
        )}
        <Found
          answer={answer}
          products={(published && chainFor(published, city, [])?.products) ?? []}
          visits={sheet.visits}
          adopted={current?.solution ?? null}
          onAdopt={adopt}
        />
      </>
    );
  }
}

function NotYet({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation("app");
  const { inWords, isError, refetch } = useProblemText();
  if (isError) return <Button onClick={() => void refetch()}>{t("rules.retry")}</Button>;
  return (
    <ul className="flex list-disc flex-col gap-1 pl-5">
      {inWords && problems.map((problem) => <li key={`${problem.path} ${problem.code}`}>{inWords(problem)}</li>)}
    </ul>
  );
}
