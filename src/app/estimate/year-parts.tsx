import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../../core/problem.ts";
import { Button } from "../parts/button.tsx";
import { useYear } from "../year/use-year.ts";
import type { VisitListProps } from "../year/visit-list.tsx";
import type { Estimate } from "./use-estimate.ts";
import { isAnyUsed } from "./used.ts";

/** The visits of the year, where there are several. */
export function Visits(props: VisitListProps) {
  const isSeveral = props.sheet.visits.length > 1;
  const { data } = useYear(isSeveral);
  return isSeveral && data !== undefined ? <data.VisitList {...props} /> : null;
}

interface MoreOfYearProps {
  readonly estimate: Estimate;
  readonly problems: readonly Problem[];
  readonly onAdd: () => void;
  readonly onDrop: () => void;
}

/** More of the year than the visit in hand: another visit, or what earlier ones have used up. */
export function MoreOfYear({ estimate, problems, onAdd, onDrop }: MoreOfYearProps) {
  const { t } = useTranslation("form");
  const { sheet } = estimate;
  const [isOpen, setOpen] = useState(isAnyUsed(sheet.used));
  const { data, isError, refetch } = useYear(isOpen);
  return (
    <div className="flex flex-col gap-4">
      <div>
        <Button onClick={onAdd}>{t("addVisit")}</Button>
      </div>
      <details
        open={isOpen}
        onToggle={(event) => setOpen(event.currentTarget.open)}
        className="@container rounded-lg border border-line bg-sheet p-3 sm:p-4"
      >
        <summary className="min-h-target py-[0.65rem] font-semibold text-accent-deep">{t("usedBefore")}</summary>
        {isError && <Button onClick={() => void refetch()}>{t("app:rules.retry")}</Button>}
        {isOpen && data && (
          <data.UsedFields
            sheet={sheet}
            problems={problems}
            onChange={estimate.changeUsed}
            onMove={estimate.moveUsed}
            onDrop={onDrop}
          />
        )}
      </details>
    </div>
  );
}
