import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Case } from "../../core/case.ts";
import type { Notice, Result, YearSum } from "../../core/result.ts";
import { type Assumption, assumptionsOf } from "../../core/worth.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { inYuan } from "../../wording/amount.ts";
import { assumptionName, assumptionText, isWorthless } from "../../wording/assumption-text.ts";
import { citedDocuments, ownFigureLines } from "../../wording/quote-text.ts";
import { noticeText } from "../../wording/settlement-text.ts";
import { Mark } from "../result/mark.tsx";

interface QuoteBasisProps {
  readonly one: Case;
  readonly result: Result;
  readonly rules: RuleSet;
}

type LapsedNotice = Extract<Notice, { readonly code: "lapsedDocument" }>;

/** The assumptions that are worth a sentence on paper; the others are named with what they are worth. */
const TOLD = 5;

/** What is certain and what assumed, the figures of one's own, and the documents with clause and quote. */
export const QuoteBasis = memo(function QuoteBasis({ one, result, rules }: QuoteBasisProps) {
  const { t } = useTranslation("quote");
  const assumptions = useMemo(() => assumptionsOf(one, rules), [one, rules]);
  const worth = assumptions.filter((assumption) => !isWorthless(assumption));
  const rest = worth.slice(TOLD);
  const idle = assumptions.length - worth.length;
  const own = ownFigureLines(result, rules.documents, t);
  const cited = citedDocuments(result, rules.documents, t);
  return (
    <>
      <section className="text-sm">
        <h4 className="break-after-avoid font-bold">{t("sure.title")}</h4>
        {result.years.map((year) => (
          <p key={year.year}>{sumsText(year)}</p>
        ))}
        <ul className="list-disc pl-5">
          {worth.slice(0, TOLD).map((assumption) => (
            <li key={JSON.stringify([assumption.fact.parameter, assumption.when])} className="break-inside-avoid">
              {assumptionText(assumption, assumptions, t)}
            </li>
          ))}
          {rest.length > 0 && <li>{t("sure.rest", { list: rest.map(inShort).join(t("form:listJoin")) })}</li>}
          {idle > 0 && <li>{t("sure.idle", { count: idle })}</li>}
        </ul>
        {assumptions.length === 0 && <p>{t("sure.none")}</p>}
      </section>
      {own.length > 0 && (
        <section className="text-sm">
          <h4 className="break-after-avoid font-bold">{t("own.title")}</h4>
          <ul className="list-disc pl-5">
            {own.map((line) => (
              <li key={line} className="break-inside-avoid wrap-anywhere">
                {line}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="text-sm">
        <h4 className="break-after-avoid font-bold">{t("basis.title")}</h4>
        {cited.length === 0 && <p>{t("basis.none")}</p>}
        {lapsedNotices(result).map((notice) => (
          <p key={notice.document} className="break-inside-avoid text-assumed">
            <Mark kind="lapsed" />
            {noticeText(notice, rules.documents, [], t)}
          </p>
        ))}
        <div className="gap-6 sm:columns-2">
          {cited.map(({ document, citations }) => (
            <div key={document}>
              <h5 className="break-after-avoid font-semibold wrap-anywhere">{document}</h5>
              <ul className="list-disc pl-5">
                {citations.map(({ fact, clause, quote, mark, lapsed }) => (
                  <li key={`${fact} ${clause}`} className="break-inside-avoid wrap-anywhere">
                    {mark && <Mark kind={mark} />}
                    {lapsed !== null && <Mark kind="lapsed" />}
                    {quote === null ? fact : t("basis.clause", { fact, clause, quote })}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
    </>
  );

  function inShort(assumption: Assumption): string {
    return t("sure.short", { name: assumptionName(assumption, worth, t), worth: inYuan(assumption.worth, t) });
  }

  function sumsText({ year, documented, assumed }: YearSum): string {
    if (documented === "0.00" && assumed === "0.00") return t("explanation:trust.nothingPaid");
    const parts = [
      ...(documented === "0.00" ? [] : [t("sure.documented", { amount: inYuan(documented, t) })]),
      ...(assumed === "0.00" ? [] : [t("sure.assumed", { amount: inYuan(assumed, t) })]),
    ];
    const text = parts.join(t("sure.join"));
    return result.years.length > 1 ? t("sure.ofYear", { year, text }) : t("sure.of", { text });
  }
});

/** Each document past its end, once. */
function lapsedNotices({ settlements }: Result): readonly LapsedNotice[] {
  const found = new Map<string, LapsedNotice>();
  for (const notice of settlements.flatMap(({ notices }) => notices)) {
    if (notice.code === "lapsedDocument") found.set(notice.document, notice);
  }
  return [...found.values()];
}
