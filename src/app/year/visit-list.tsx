import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { settleAmounts } from "../../core/settle-amounts.ts";
import type { Sheet } from "../estimate/sheet.ts";
import type { Reading } from "../result/result-view.tsx";
import { useLatest } from "../use-latest.ts";
import { VisitRow } from "./visit-row.tsx";

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
  const take = useLatest(onTake);
  const remove = useLatest(onRemove);
  return (
    <section aria-labelledby="visits" className="rounded-lg border border-line bg-sheet p-3 sm:p-4">
      <h3 id="visits" className="text-lg font-bold text-accent-deep">
        {t("visits.title")}
      </h3>
      <p className="text-sm text-ink-soft">{t("visits.lead")}</p>
      <ol className="mt-2">
        {sheet.visits.map((visit, i) => (
          <VisitRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a visit has no other name than its place
            key={i}
            visit={visit}
            place={i}
            isInHand={i === sheet.at}
            cash={cash?.get(i)}
            onTake={take}
            onRemove={remove}
          />
        ))}
      </ol>
    </section>
  );
}

/** What the person pays in cash for each encounter, yuan; `null` where the case cannot be settled. */
function cashOf(reading: Reading | null): ReadonlyMap<number, string> | null {
  if (!reading?.read.ok) return null;
  const settled = settleAmounts(reading.read.case, reading.rules);
  if (!settled.ok) return null;
  return new Map(settled.amounts.settlements.map(({ index, amounts }) => [index, amounts.psn_cash_pay]));
}
