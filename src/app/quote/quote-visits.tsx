import { useTranslation } from "react-i18next";
import type { Case } from "../../core/case.ts";
import type { AmountKey, Amounts, Result } from "../../core/result.ts";
import { figure } from "../../wording/amount.ts";
import { stayAnswers } from "../../wording/asked.ts";
import { WideTable } from "./wide-table.tsx";

const COLUMNS = [
  ["total", "medfee_sumamt"],
  ["funds", "fund_pay_sumamt"],
  ["huiminbao", "hmb_pay"],
  ["account", "acct_pay"],
  ["cash", "psn_cash_pay"],
] as const satisfies readonly (readonly [string, AmountKey])[];

/** Several visits, a line each: when, where, and who paid what of it. */
export function QuoteVisits({ one, result }: { readonly one: Case; readonly result: Result }) {
  const { t } = useTranslation("quote");
  // Who paid nothing at any visit needs no column.
  const columns = COLUMNS.filter(([, key]) => result.years.some(({ amounts }) => amounts[key] !== "0.00"));
  const cells = (amounts: Amounts) => columns.map(([, key]) => figure(amounts[key]));
  const stay = (index: number): string => {
    const encounter = one.encounters[index];
    return encounter
      ? stayAnswers(encounter, t)
          .map(({ value }) => value)
          .join(t("share:join"))
      : "";
  };
  return (
    <WideTable
      title={t("sheet.visits")}
      head={t("sheet.visit")}
      columns={columns.map(([name]) => t(`sheet.${name}`))}
      rows={result.settlements.map(({ index, amounts }) => ({
        key: index,
        name: t("sheet.visitText", { number: index + 1, text: stay(index) }),
        cells: cells(amounts),
      }))}
      sums={result.years.map(({ year, amounts }) => ({
        key: year,
        name: result.years.length > 1 ? t("sheet.year", { year }) : t("sheet.all"),
        cells: cells(amounts),
      }))}
    />
  );
}
