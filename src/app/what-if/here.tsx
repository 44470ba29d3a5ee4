import type { TFunction } from "i18next";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { settleAmounts } from "../../core/settle-amounts.ts";
import { understandMoney } from "../../money/understand.ts";
import { headlineAt } from "../../whatif/headlines.ts";
import { forCitizens, qualifiedAmount } from "../../wording/amount.ts";
import { dayText } from "../../wording/fact-text.ts";
import { nameIn } from "../../wording/i18n.ts";
import { problemText } from "../../wording/problem-text.ts";
import { applies, type FieldName, type Form } from "../estimate/form.ts";
import { formOf, type Sheet } from "../estimate/sheet.ts";
import type { Reading } from "../result/result-view.tsx";
import { entryOf } from "../rules/use-rules.ts";

interface HereProps {
  readonly sheet: Sheet;
  readonly reading: Reading | null;
  readonly children: ReactNode;
}

/** The case that all is compared with, and what the person pays in it. */
export function Here({ sheet, reading, children }: HereProps) {
  const { t, i18n } = useTranslation("what-if");
  const settled = useMemo(() => {
    if (reading === null) return null;
    const { read, rules } = reading;
    if (!read.ok) return { ok: false as const, problem: read.problems[0] };
    return settleAmounts(read.case, rules);
  }, [reading]);
  const { at, visits } = sheet;
  const settlement = settled?.ok ? settled.amounts.settlements.find(({ index }) => index === at) : undefined;
  const year = settled?.ok ? headlineAt(settled.amounts, at) : undefined;
  return (
    <section aria-labelledby="what-if-here" className="flex flex-col rounded-lg border border-line bg-sheet p-3 sm:p-4">
      <h3 id="what-if-here" className="text-lg font-bold text-accent-deep">
        {t("here.title")}
      </h3>
      {visits.length > 1 && <p>{t("here.visit", { number: at + 1, of: visits.length })}</p>}
      <p>{summaryOf(formOf(sheet), t, i18n.language)}</p>
      {settlement && (
        <p className="font-bold">
          {t("here.pays", {
            cash: qualifiedAmount(settlement.amounts.psn_cash_pay, settlement.qualifiers.psn_cash_pay, t),
          })}
        </p>
      )}
      {year && year.visits > 1 && (
        <p>{t("here.year", { count: year.visits, cash: qualifiedAmount(year.cash, year.qualifier, t) })}</p>
      )}
      {settled?.ok === false && settled.problem && (
        <p>
          {t("here.unknown")} {problemText(settled.problem, t)}
        </p>
      )}
      {children}
    </section>
  );
}

const CHOSEN = ["category", "care", "level", "place"] as const satisfies readonly FieldName[];

/** What was answered, in the order of the form. */
function summaryOf(form: Form, t: TFunction, language: string): string {
  const entry = entryOf(form.city);
  const total = understandMoney(form.total);
  const said = [
    entry && nameIn(entry.name, language),
    form.date && dayText(form.date, t),
    ...CHOSEN.map((field) => form[field] && applies(field, form) && t(`form:option.${field}.${form[field]}`)),
    total && t("what-if:here.total", { total: forCitizens(total, t) }),
  ];
  return said.filter(Boolean).join(t("form:listJoin"));
}
