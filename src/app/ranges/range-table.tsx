import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { RangeRow } from "../../whatif/ranges.ts";
import { problemText } from "../../wording/problem-text.ts";
import { spanFigures } from "../../wording/range-text.ts";
import { STACKED } from "../parts/stacked.ts";

interface RangeTableProps {
  readonly kind: "total" | "level" | "split";
  readonly rows: readonly RangeRow[];
  readonly nameOf: (row: RangeRow) => string;
  /** What is to be known of a row. */
  readonly noteOf: (row: RangeRow) => string;
  readonly onPick: (row: RangeRow) => void;
}

/** The answers to one question, each with what the person then pays; pressing one gives it. */
export function RangeTable({ kind, rows, nameOf, noteOf, onPick }: RangeTableProps) {
  const { t } = useTranslation("ranges");
  const visits = rows.find(({ span }) => span !== null)?.span?.visits ?? 1;
  const title = useId();
  return (
    <div className="@container">
      {/* A caption would be as narrow as the longest cell where the cells are stacked. */}
      <p id={title} className="mb-1 font-semibold">
        {t(`table.${kind}.caption`)}
      </p>
      <table aria-labelledby={title} className={`w-full border-collapse ${STACKED}`}>
        <thead>
          <tr className="text-sm text-ink-soft">
            <th scope="col" className="py-1 text-left font-normal">
              {t(`table.${kind}.first`)}
            </th>
            <th scope="col" className="py-1 text-right font-normal">
              {visits > 1 ? t("table.paysMany", { count: visits }) : t("table.pays")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={JSON.stringify(row.pick)} className="border-t border-line">
              <th scope="row" className="py-1 pr-2 text-left font-normal">
                <button
                  type="button"
                  onClick={() => onPick(row)}
                  className="min-h-target rounded-lg border border-accent bg-sheet px-2 py-1 text-left leading-tight font-semibold text-accent-deep hover:bg-accent-soft"
                >
                  {nameOf(row)}
                </button>
                {noteOf(row) && <span className="block text-sm text-ink-soft">{noteOf(row)}</span>}
              </th>
              <td className="py-1 text-right break-keep">
                {row.span ? spanFigures(row.span, t) : t("none")}
                {row.problem && (
                  <span className="block text-left text-sm break-normal">
                    {row.span ? t("partly", { reason: problemText(row.problem, t) }) : problemText(row.problem, t)}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
