import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Product } from "../../facts/fact.ts";
import type { FurtherSheet } from "../../readoff/further.ts";
import type { ReadFigure, ReadOff, Solution } from "../../readoff/read-off.ts";
import { furtherText } from "../../wording/read-off-text.ts";
import { Notice } from "../parts/notice.tsx";
import { Fold } from "../result/fold.tsx";
import { FigureLines } from "./figure-lines.tsx";
import { SolutionView } from "./solution-view.tsx";

/** As many sets as one can look over side by side. */
const SIDE_BY_SIDE = 4;

interface FoundProps {
  readonly answer: ReadOff & { ok: true };
  readonly products: readonly Product[];
  /** The visits that the sheets are of. */
  readonly visits: readonly { readonly date: string; readonly care: string; readonly level: string }[];
  /** Which solution is in use now; `null` for none of them. */
  readonly adopted: Solution | null;
  /** Whether the solution became part of one's own figures. */
  readonly onAdopt: (solution: Solution) => boolean;
}

/** What reproduces the sheets: one set of figures, or several side by side with what would tell them apart. */
export function Found({ answer, products, visits, adopted, onAdopt }: FoundProps) {
  const { t } = useTranslation("readoff");
  const [refused, setRefused] = useState<Solution | null>(null);
  const { solutions, further, isLimited } = answer;
  const isOneOfMany = visits.length > 1;
  const isSeveral = solutions.length > 1;
  const common = isSeveral ? commonOf(solutions) : [];
  const shared = { products, isOneOfMany };
  const view = (solution: Solution, place: number): ReactNode => (
    <div key={JSON.stringify(solution.figures)} className="flex min-w-0 flex-col gap-2">
      <SolutionView
        number={isSeveral ? place + 1 : null}
        isEmpty={solution.figures.length === 0}
        isAdopted={solution === adopted}
        onAdopt={() => setRefused(onAdopt(solution) ? null : solution)}
      >
        <FigureLines figures={solution.figures.filter((figure) => !isAmong(figure, common))} {...shared} />
      </SolutionView>
      {solution === refused && (
        <Notice kind="wrong">
          <p role="alert">{t("found.conflict")}</p>
        </Notice>
      )}
    </div>
  );
  const [first] = solutions;
  if (!isSeveral && first?.figures.length === 0) return <p>{t("same.text")}</p>;
  return (
    <>
      {isSeveral && <p>{t("found.manyLead")}</p>}
      {common.length > 0 && (
        <div className="flex flex-col gap-2">
          <h4 className="font-bold">{t("found.common")}</h4>
          <FigureLines figures={common} {...shared} />
          <h4 className="mt-2 font-bold">{t("found.differs")}</h4>
        </div>
      )}
      <div className={isSeveral ? "grid gap-3 @lg:grid-cols-2" : ""}>{solutions.slice(0, SIDE_BY_SIDE).map(view)}</div>
      {solutions.length > SIDE_BY_SIDE && (
        <Fold title={t("found.more", { count: solutions.length - SIDE_BY_SIDE })}>
          <div className="grid gap-3 @lg:grid-cols-2">
            {solutions.slice(SIDE_BY_SIDE).map((solution, i) => view(solution, i + SIDE_BY_SIDE))}
          </div>
        </Fold>
      )}
      {isSeveral && <Further further={further} visits={visits} />}
      {isLimited && <p>{t("found.limited")}</p>}
    </>
  );
}

/** The figures that all solutions have. */
const commonOf = ([first, ...others]: readonly Solution[]): readonly ReadFigure[] =>
  (first?.figures ?? []).filter((figure) => others.every(({ figures }) => isAmong(figure, figures)));

const isAmong = ({ override }: ReadFigure, figures: readonly ReadFigure[]): boolean =>
  figures.some((one) => JSON.stringify(one.override) === JSON.stringify(override));

function Further({ further, visits }: { readonly further: FurtherSheet | null } & Pick<FoundProps, "visits">) {
  const { t } = useTranslation("readoff");
  const like = further && visits[further.like];
  const lastYear = Math.max(...visits.map(({ date }) => Number(date.slice(0, 4))));
  const text = further && like ? furtherText(further, like, lastYear, t) : null;
  return (
    <div className="flex flex-col gap-1">
      <h4 className="font-bold">{t("further.title")}</h4>
      <p>{text?.lead ?? t("further.none")}</p>
      {text && (
        <>
          <p>{text.line}</p>
          <ul className="list-disc pl-5">
            {text.sets.map((set) => (
              <li key={set}>{set}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
