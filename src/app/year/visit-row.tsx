import { memo } from "react";
import { useTranslation } from "react-i18next";
import { isDay } from "../../facts/days.ts";
import { understandMoney } from "../../money/understand.ts";
import { forCitizens, inYuan } from "../../wording/amount.ts";
import { dayText } from "../../wording/fact-text.ts";
import { UNKNOWN } from "../estimate/form.ts";
import type { Visit } from "../estimate/sheet.ts";

interface VisitRowProps {
  readonly visit: Visit;
  readonly place: number;
  readonly isInHand: boolean;
  /** What the person pays in cash, yuan; `undefined` where that is not known. */
  readonly cash: string | undefined;
  readonly onTake: (visit: number) => void;
  readonly onRemove: (visit: number) => void;
}

/** One visit of the year, drawn anew only when something of it changed: not at each key in another. */
export const VisitRow = memo(function VisitRow({ visit, place, isInHand, cash, onTake, onRemove }: VisitRowProps) {
  const { t } = useTranslation("year");
  return (
    <li className="flex items-stretch gap-2 border-t border-line py-1">
      <button
        type="button"
        aria-current={isInHand ? "true" : undefined}
        onClick={() => onTake(place)}
        className="min-h-target min-w-0 grow rounded-lg px-2 py-1 text-left leading-snug aria-[current]:bg-accent-soft"
      >
        <span className="block font-semibold text-accent-deep">
          {nameOf(visit)}
          {isInHand && <span className="font-normal">{t("visits.inHandMark")}</span>}
        </span>
        <span className="block text-sm">{figuresOf(visit)}</span>
      </button>
      <button
        type="button"
        onClick={() => onRemove(place)}
        aria-label={t("visits.remove", { number: place + 1 })}
        className="min-h-target min-w-target shrink-0 rounded-lg border border-line-strong px-2 text-accent-deep"
      >
        {t("visits.removeShort")}
      </button>
    </li>
  );

  function nameOf({ date, care }: Visit): string {
    return t("visits.item", {
      number: place + 1,
      date: isDay(date) ? dayText(date, t) : t("visits.noDate"),
      care: care === "" ? t("visits.noCare") : t(`form:option.care.${care}`),
    });
  }

  function figuresOf({ total }: Visit): string {
    if (total === UNKNOWN) return t("visits.unknownTotal");
    const understood = understandMoney(total);
    if (!understood) return t("visits.unfinished");
    const text = t("visits.total", { total: forCitizens(understood, t) });
    return cash === undefined
      ? text
      : t("visits.both", { total: text, pays: t("visits.pays", { cash: inYuan(cash, t) }) });
  }
});
