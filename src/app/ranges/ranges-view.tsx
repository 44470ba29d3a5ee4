import { useTranslation } from "react-i18next";
import { formatRate } from "../../money/rate.ts";
import { understandMoney } from "../../money/understand.ts";
import type { RangeRow } from "../../whatif/ranges.ts";
import type { YearSpan } from "../../whatif/span.ts";
import { shareOf } from "../../whatif/unknown.ts";
import { inYuan, percent } from "../../wording/amount.ts";
import { endsText, spanAmount, spanLead } from "../../wording/range-text.ts";
import { spokenAmount } from "../../wording/spoken.ts";
import { spokenRows, spokenSpans } from "../../wording/spoken-range.ts";
import { limitName } from "../../wording/what-if-text.ts";
import { type Form, UNKNOWN } from "../estimate/form.ts";
import { formOf, type Sheet } from "../estimate/sheet.ts";
import { writeGuideAddress } from "../guides/guide-address.ts";
import { Button } from "../parts/button.tsx";
import { groupMoney } from "../parts/money-text.ts";
import { readOffHref } from "../readoff/read-off-path.ts";
import { Mark } from "../result/mark.tsx";
import { Missing } from "../result/missing.tsx";
import { ReadAloud } from "../result/read-aloud.tsx";
import { CaseLink } from "../what-if/case-link.tsx";
import { estimateHref, whatIfHref } from "../what-if/what-if-address.ts";
import { causesOf } from "./causes.ts";
import { RangeTable } from "./range-table.tsx";
import type { Ranges } from "./read-ranges.ts";

export interface RangesViewProps {
  readonly sheet: Sheet;
  readonly ranges: Ranges;
  /** Puts answers into the visit in hand. */
  readonly onAnswer: (answers: Partial<Form>) => void;
  readonly onTake: (visit: number) => void;
}

/** In place of one certain figure: what the person pays at least and at most, why, and each answer to be picked. */
export function RangesView({ sheet, ranges, onAnswer, onTake }: RangesViewProps) {
  const { t } = useTranslation("ranges");
  const form = formOf(sheet);
  const { own, blockedBy, totals, range } = ranges;
  if (range.problems.length > 0) return <Missing problems={range.problems} />;
  if (blockedBy !== null) {
    return (
      <div className="flex flex-col items-start gap-2">
        <p>{t("blocked", { number: blockedBy + 1 })}</p>
        <Button onClick={() => onTake(blockedBy)}>{t("toVisit", { number: blockedBy + 1 })}</Button>
      </div>
    );
  }
  const kind = own?.total ? "total" : own?.level ? "level" : "split";
  const share = own?.share ?? null;
  const causes = causesOf(ranges, t);
  const remarks = [
    causes === "" ? "" : t("depends", { causes }),
    range.together ? t("together") : "",
    understandMoney(form.accountBalance) && form.category === "employee" ? t("accountApart") : "",
  ].filter(Boolean);
  const isShareOwn = form.outsideShare !== "";
  const shareText =
    share === null ? "" : t(`share.${isShareOwn ? "own" : "assumed"}`, { share: percent(formatRate(share)) });
  return (
    <div className="flex flex-col gap-3">
      {range.years.map((span) => (
        <LargeSpan key={span.year} span={span} />
      ))}
      {own?.total && <p className="text-lg font-bold">{t("noTotal")}</p>}
      <div className="text-ink-soft">
        {remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
      </div>
      {shareText !== "" && (
        <p>
          {!isShareOwn && <Mark kind="assumed" />}
          {shareText}
        </p>
      )}
      <ReadAloud sentences={spoken()} />
      {own?.total && share === null && hasNoParts(form) && (
        <div className="flex flex-col items-start gap-2">
          <p>{t("allInScope")}</p>
          <Button onClick={() => onAnswer({ split: UNKNOWN })}>{t("splitUnknown")}</Button>
        </div>
      )}
      {range.rows.length > 0 && (
        <RangeTable
          kind={kind}
          rows={range.rows}
          nameOf={nameOf}
          noteOf={noteOf}
          onPick={(row) => onAnswer(answersOf(row))}
        />
      )}
      <CaseLink href={readOffHref(estimateHref(sheet))}>{t("readOff")}</CaseLink>
      {own?.level && (
        <CaseLink href={writeGuideAddress({ guide: "level", city: form.city, answers: {} })}>{t("guide")}</CaseLink>
      )}
      {own?.total && !own.level && <CaseLink href={whatIfHref(sheet)}>{t("curve")}</CaseLink>}
    </div>
  );

  /** Where nothing more is open after a pick, its details are there. */
  function nameOf({ pick: { total, level, split } }: RangeRow): string {
    if (total !== null) return t("pick.total", { total: groupMoney(total.replace(/\.00$/, "")) });
    const isLast = ranges.others.length === 0 && (level === null || share === null);
    const name = level === null ? t(`name.${split}`, { amount: inYuan(outside(), t) }) : t(`facts:level.${level}`);
    return t(isLast ? "pick.last" : "pick.more", { name });
  }

  function spokenName({ pick: { total, level, split } }: RangeRow): string {
    if (total !== null) return t("spoken.total", { total: spokenAmount(total, t) });
    return level === null ? t(`name.${split}`, { amount: spokenAmount(outside(), t) }) : t(`facts:level.${level}`);
  }

  function spoken(): readonly string[] {
    const rows = range.rows.map((row) => ({ name: spokenName(row), span: row.span }));
    const noTotal = own?.total ? t("sentence", { text: t("noTotal") }) : "";
    return [noTotal, ...spokenSpans(range.years, t), ...remarks, shareText, spokenRows(rows, t)].filter(Boolean);
  }

  function outside(): string {
    const total = understandMoney(form.total);
    return (share !== null && shareOf(total, share)) || "0";
  }

  function noteOf({ pick: { total } }: RangeRow): string {
    const limits = totals.find((one) => one.total === total)?.limits ?? [];
    return limits
      .map((limit) =>
        t(limit.kind === "threshold" || limit.kind === "bracket" ? "reached" : "limit", { name: limitName(limit, t) }),
      )
      .join("");
  }

  function answersOf({ pick: { total, level, split } }: RangeRow): Partial<Form> {
    if (total !== null) return { total: total.replace(/\.00$/, "") };
    if (level !== null) return { level };
    return {
      split: "",
      outsideShare: "",
      ownExpense: split === "outside" ? outside().replace(/\.00$/, "") : "0",
      overLimit: "",
      firstPay: "",
    };
  }
}

const hasNoParts = ({ ownExpense, overLimit, firstPay }: Form): boolean => !ownExpense && !overLimit && !firstPay;

function LargeSpan({ span }: { readonly span: YearSpan }) {
  const { t } = useTranslation("ranges");
  const ends = endsText(span, t);
  const { qualifier } = span.low;
  return (
    <div className="@container">
      <p aria-hidden="true">
        <span className="block">{spanLead(span, t)}</span>
        <strong className="block text-balance text-[max(1.2rem,min(2.25rem,6vw))] supports-[width:1cqi]:text-[max(1.2rem,min(2.25rem,7cqi))] leading-tight font-bold text-accent-deep">
          {spanAmount(span, t)}
        </strong>
      </p>
      {span.low.cash === span.high.cash && <p>{t("same")}</p>}
      {(ends ?? qualifier) && <p className="mt-1 text-ink-soft">{ends ?? t(`result:explain.${qualifier}`)}</p>}
    </div>
  );
}
