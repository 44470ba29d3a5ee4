import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { holdsOn } from "../../facts/lookup.ts";
import { type CoverageRow, coverageOf } from "../../rulebook/coverage.ts";
import { dayText } from "../../wording/fact-text.ts";
import { useLater } from "../what-if/use-later.ts";
import { useBook } from "./book.ts";
import { CoverageList } from "./coverage-list.tsx";
import { PlainLink } from "./plain-link.tsx";

/** All that held on the day: each fact with the situations in which it was the one; and how many clauses told of more. */
export function HeldOn() {
  const { t } = useTranslation("rulebook");
  const { chain, day, hrefOf } = useBook();
  const compute = useCallback((): readonly CoverageRow[] => coverageOf(chain, day), [chain, day]);
  const rows = useLater(compute);
  const shown = chain.shown.filter((fact) => holdsOn(fact, day)).length;
  const isEarly = chain.from !== null && day < chain.from;
  if (rows === null) return <p role="status">{t("asOf.working")}</p>;
  const held = rows.filter(({ fact }) => fact !== null);
  return (
    <>
      <p role="status" className="font-semibold">
        {t("asOf.count", { day: dayText(day, t), count: held.length })}
      </p>
      {isEarly && <p>{t("asOf.early", { day: dayText(chain.from ?? day, t) })}</p>}
      <CoverageList rows={held} />
      <PlainLink href={hrefOf({ view: "", day, compare: "", other: "", with: "" })}>
        {t("asOf.shown", { count: shown })}
      </PlainLink>
    </>
  );
}
