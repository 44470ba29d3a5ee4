import { useTranslation } from "react-i18next";
import type { Fact } from "../../facts/fact.ts";
import type { Behind, Period } from "../../rulebook/timeline.ts";
import { dayText } from "../../wording/fact-text.ts";
import { Mark } from "../result/mark.tsx";
import { useBook } from "./book.ts";
import { FactLine } from "./fact-line.tsx";

interface PeriodItemProps {
  readonly period: Period;
  /** As in the picture. */
  readonly number: number;
}

/** Some days: what holds then, why that, and what else would. */
export function PeriodItem({ period: { from, to, holding, behind, lapses }, number }: PeriodItemProps) {
  const { t } = useTranslation("rulebook");
  const { today } = useBook();
  const isNow = from <= today && (to === null || today <= to);
  const days = { from: dayText(from, t), to: to && dayText(to, t) };
  return (
    <li className={`rounded-lg border bg-sheet p-3 wrap-anywhere ${isNow ? "border-accent" : "border-line"}`}>
      <h4 className="font-bold">
        {t("timeline.number", { number })}
        {t(to === null ? "days.from" : "days.fromTo", days)}
        {isNow && <span className="text-accent-deep">{t("timeline.now")}</span>}
      </h4>
      {holding.length === 0 && <p>{t("timeline.nothing")}</p>}
      <ul>
        {holding.map((fact) => (
          <li key={keyOf(fact)}>
            <FactLine fact={fact} />
          </li>
        ))}
      </ul>
      {lapses.map(({ fact, day }) => (
        <p key={keyOf(fact)}>
          <Mark kind="lapsed" />
          {t("facts:lapsed", { to: dayText(day, t) })}
        </p>
      ))}
      {holding.length > 0 && <Why behind={behind} />}
    </li>
  );
}

/** What else could hold, each with the reason why it does not. */
function Why({ behind }: { readonly behind: readonly Behind[] }) {
  const { t } = useTranslation("rulebook");
  if (behind.length === 0) return <p className="text-sm text-ink-soft">{t("timeline.only")}</p>;
  return (
    <div className="mt-2">
      <p className="text-sm text-ink-soft">{t("timeline.why", { count: behind.length })}</p>
      <ul className="ml-4 list-disc">
        {behind.map(({ fact, reason }) => (
          <li key={keyOf(fact)}>
            <FactLine fact={fact} />
            <p className="text-sm text-ink-soft">{t(`timeline.reason.${reason}`)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

const keyOf = ({ origin: { file, line } }: Fact): string => `${file} ${line}`;
