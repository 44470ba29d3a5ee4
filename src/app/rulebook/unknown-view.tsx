import { useTranslation } from "react-i18next";
import { FIRST_PAY_PERCENT, OUTSIDE_PERCENT, REFERENCE_TOTALS } from "../../rulebook/reference-cases.ts";
import type { Weighed } from "../../rulebook/weigh-city.ts";
import { figure } from "../../wording/amount.ts";
import { isWorthless } from "../../wording/assumption-text.ts";
import { dayText } from "../../wording/fact-text.ts";
import { OwnFigures } from "../local/own-figures.tsx";
import { Fold } from "../result/fold.tsx";
import { useBook } from "./book.ts";
import { DayField } from "./day-field.tsx";
import { useWeighed } from "./use-weighed.ts";
import { WeighedItem } from "./weighed-item.tsx";

/** What is not known of a city: its assumptions by the yuan that hang on them, each to be replaced by the real figure. */
export function UnknownView() {
  const { t } = useTranslation("rulebook");
  const { rules, chain, day, hrefOf } = useBook();
  const soFar = useWeighed(rules, chain, day);
  const rows = soFar?.rows ?? [];
  const worth = rows.filter(({ assumption }) => !isWorthless(assumption));
  const idle = rows.filter(({ assumption }) => isWorthless(assumption));
  const isDone = soFar !== null && soFar.done === soFar.all;
  const { outpatient, stay } = REFERENCE_TOTALS;
  const yuan = (fen: number): string => figure(String(fen / 100));
  return (
    <>
      <p className="rounded-lg border-l-4 border-accent bg-accent-soft px-3 py-2">
        {t("unknown.set", {
          outpatient: yuan(outpatient.ordinary),
          outpatientGrave: yuan(outpatient.grave),
          stay: yuan(stay.ordinary),
          stayGrave: yuan(stay.grave),
          outside: OUTSIDE_PERCENT,
          firstPay: FIRST_PAY_PERCENT,
        })}
      </p>
      <DayField />
      <p role="status" className="font-semibold">
        {isDone
          ? t("unknown.count", { count: worth.length, cases: soFar.all, day: dayText(day, t) })
          : t("unknown.working")}
      </p>
      {soFar && !isDone && (
        <progress
          value={soFar.done}
          max={soFar.all}
          aria-label={t("unknown.progress")}
          className="w-full accent-accent"
        />
      )}
      <OwnFigures hash={hrefOf({})} />
      <ol className="flex flex-col gap-3">
        {worth.map((row) => (
          <WeighedItem key={keyOf(row)} row={row} />
        ))}
      </ol>
      {idle.length > 0 && (
        <Fold title={t("unknown.idle", { count: idle.length })}>
          <ul className="flex flex-col gap-3">
            {idle.map((row) => (
              <WeighedItem key={keyOf(row)} row={row} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

const keyOf = ({ fact: { origin, parameter } }: Weighed): string => `${parameter} ${origin.file} ${origin.line}`;
