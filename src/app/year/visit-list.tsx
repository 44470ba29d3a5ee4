import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { settle } from "../../core/settle.ts";
import { isDay } from "../../facts/days.ts";
import { understandMoney } from "../../money/understand.ts";
import { forCitizens, inYuan } from "../../wording/amount.ts";
import { dayText } from "../../wording/fact-text.ts";
import { UNKNOWN } from "../estimate/form.ts";
import type { Sheet, Visit } from "../estimate/sheet.ts";
import type { Reading } from "../result/result-view.tsx";

export interface VisitListProps {
  readonly sheet: Sheet;
  readonly reading: Reading | null;
  readonly onTake: (visit: number) => void;
  readonly onRemove: (visit: number) => void;
}

/** The visits in the order of their days: what each cost and what the person pays; one is in hand, each can be removed. */
export function VisitList({ sheet, reading, onTake, onRemove }: VisitListProps) {
  const { t } = useTranslation("year");
  const cash = useMemo(() => cashOf(reading), [reading]);
  return (
    <section aria-labelledby="visits" className="rounded-lg border border-line bg-sheet p-3 sm:p-4">
      <h3 id="visits" className="text-lg font-bold text-accent-deep">
        {t("visits.title")}
      </h3>
      <p className="text-sm text-ink-soft">{t("visits.lead")}</p>
      <ol className="mt-2">
        {sheet.visits.map((visit, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a visit has no other name than its place
          <li key={i} className="flex items-stretch gap-2 border-t border-line py-1">
            <button
              type="button"
              aria-current={i === sheet.at ? "true" : undefined}
              onClick={() => onTake(i)}
              className="min-h-target min-w-0 grow rounded-lg px-2 py-1 text-left leading-snug aria-[current]:bg-accent-soft"
            >
              <span className="block font-semibold text-accent-deep">
                {nameOf(visit, i)}
                {i === sheet.at && <span className="font-normal">{t("visits.inHandMark")}</span>}
              </span>
              <span className="block text-sm">{figuresOf(visit, i)}</span>
            </button>
            <button
              type="button"
              onClick={() => onRemove(i)}
              aria-label={t("visits.remove", { number: i + 1 })}
              className="min-h-target min-w-target shrink-0 rounded-lg border border-line-strong px-2 text-accent-deep"
            >
              {t("visits.removeShort")}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );

  function nameOf({ date, care }: Visit, place: number): string {
    return t("visits.item", {
      number: place + 1,
      date: isDay(date) ? dayText(date, t) : t("visits.noDate"),
      care: care === "" ? t("visits.noCare") : t(`form:option.care.${care}`),
    });
  }

  function figuresOf({ total }: Visit, place: number): string {
    if (total === UNKNOWN) return t("visits.unknownTotal");
    const understood = understandMoney(total);
    const pays = cash?.get(place);
    if (!understood) return t("visits.unfinished");
    const text = t("visits.total", { total: forCitizens(understood, t) });
    return pays === undefined
      ? text
      : t("visits.both", { total: text, pays: t("visits.pays", { cash: inYuan(pays, t) }) });
  }
}

/** What the person pays in cash for each encounter, yuan; `null` where the case cannot be settled. */
function cashOf(reading: Reading | null): ReadonlyMap<number, string> | null {
  if (!reading?.read.ok) return null;
  const settled = settle(reading.read.case, reading.rules, { steps: false });
  if (!settled.ok) return null;
  return new Map(settled.result.settlements.map(({ index, amounts }) => [index, amounts.psn_cash_pay]));
}
