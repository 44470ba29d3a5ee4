import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { OpenedRow } from "../../desk/protocol.ts";
import { shortVersion } from "../../facts/short-version.ts";
import { figure } from "../../wording/amount.ts";
import { faultPlace, faultReason } from "../../wording/desk-text.ts";
import { Button } from "../parts/button.tsx";
import { Fold } from "../result/fold.tsx";
import { AmountsBeside } from "./amounts-beside.tsx";
import { caseHref } from "./case-href.ts";
import { CaseLinks } from "./case-links.tsx";
import { FindingView } from "./finding-view.tsx";

interface RowViewProps {
  readonly row: OpenedRow;
  readonly onClose: () => void;
}

/** One row with all that is known of it. */
export function RowView({ row, onClose }: RowViewProps) {
  const { t } = useTranslation("desk");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { settled, finding, faults, settledIn } = row;
  const href = settledIn && caseHref(settledIn);
  return (
    <section
      aria-labelledby="desk-row"
      onKeyDown={(event) => event.key === "Escape" && onClose()}
      className="flex min-w-0 flex-col gap-3 rounded-lg border border-line-strong bg-sheet p-3 sm:p-4"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h4 id="desk-row" ref={heading} tabIndex={-1} className="scroll-mt-4 text-lg font-bold">
          {t("row.title", { number: row.number })} {row.id}
        </h4>
        <Button onClick={onClose}>{t("row.close")}</Button>
      </div>
      {faults.length > 0 && (
        <div className="border-l-4 border-wrong bg-wrong-soft px-3 py-2 text-wrong">
          <p className="font-semibold">
            <span aria-hidden="true">✕ </span>
            {t("row.cannot")}
          </p>
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.problem.code} ${fault.problem.path}`}>
                {t("rowFault.at", { column: faultPlace(fault, t), reason: faultReason(fault, t) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {finding !== null && <FindingView finding={finding} />}
      {settled !== null && (
        <>
          <AmountsBeside
            title={t("row.amounts")}
            amounts={settled.amounts}
            qualifiers={settled.qualifiers}
            stated={row.stated}
          />
          <p>
            {t("row.documented")} {figure(settled.documented)} · {t("row.assumed")} {figure(settled.assumed)} ·{" "}
            {t("row.version", { version: shortVersion(settled.rulesVersion) })}
          </p>
          {settled.isLapsed && <p>{t("row.lapsed")}</p>}
          {settled.isIncomplete && <p className="border-l-4 border-assumed-line pl-3">{t("row.incomplete")}</p>}
          {href === null && <p>{t("row.tooMany")}</p>}
        </>
      )}
      {settled !== null && <CaseLinks href={href} />}
      <Fold title={t("row.cells")}>
        <dl className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-x-4 text-sm sm:grid-cols-[repeat(2,minmax(0,1fr)_minmax(0,1fr))]">
          {row.headings.map((name, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, headings may repeat
            <div key={i} className="contents">
              <dt className="wrap-anywhere text-ink-soft">{name}</dt>
              <dd className="wrap-anywhere">{row.cells[i]}</dd>
            </div>
          ))}
        </dl>
      </Fold>
    </section>
  );
}
