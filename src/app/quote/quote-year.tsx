import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AmountKey, Result, YearSum } from "../../core/result.ts";
import { boundIn, headlinesOf } from "../../whatif/headlines.ts";
import { amountInCapitals } from "../../wording/capitals.ts";
import { headlineText } from "../../wording/headline.ts";
import { PARTS_OF_BILL } from "../../wording/receipt.ts";
import { AmountRow, type Place, ReceiptTable } from "../result/receipt-table.tsx";

/** The amounts that are also written in capitals. */
const IN_CAPITALS = ["medfee_sumamt", "fund_pay_sumamt", "psn_cash_pay"] as const satisfies readonly AmountKey[];

/** What is paid in a year (of one visit: at it) and by whom, with the official names, in figures and in capitals. */
export function QuoteYear({ result, year }: { readonly result: Result; readonly year: YearSum }) {
  const { t } = useTranslation("quote");
  const { amounts } = year;
  const headline = headlinesOf(result).find((one) => one.year === year.year);
  const row = (key: AmountKey, of?: Place): ReactNode => (
    <AmountRow key={key} amountKey={key} amount={amounts[key]} qualifier={boundIn(result, year.year, key)} of={of} />
  );
  return (
    <section className="flex break-inside-avoid flex-col gap-1">
      {headline && <h4 className="text-xl font-bold">{headlineText(headline, t)}</h4>}
      {headline?.qualifier && <p className="text-sm text-ink-soft">{t(`result:explain.${headline.qualifier}`)}</p>}
      <div className="quote-tables grid gap-x-8 gap-y-2 sm:grid-cols-2">
        <ReceiptTable caption={t("explanation:shares.billCaption")} first={t("sheet.bill")}>
          <tbody>
            {PARTS_OF_BILL.map((key) => row(key))}
            {row("act_pay_dedc", "within")}
          </tbody>
          <tfoot>{row("medfee_sumamt", "whole")}</tfoot>
        </ReceiptTable>
        <ReceiptTable caption={t("explanation:receipt.caption")} first={t("sheet.payers")}>
          <tbody>
            {row("hifp_pay")}
            {row("hifmi_pay")}
            {row("maf_pay")}
            {row("fund_pay_sumamt", "part")}
            {row("hmb_pay")}
            {row("acct_pay")}
            {row("psn_cash_pay")}
            {row("psn_part_amt", "part")}
          </tbody>
        </ReceiptTable>
      </div>
      <dl className="flex flex-wrap gap-x-4">
        <dt className="font-bold">{t("sheet.capitals")}</dt>
        {IN_CAPITALS.map((key) => (
          <dd key={key}>
            <span lang="zh-CN">{t(`explanation:amounts.${key}.official`)}</span>{" "}
            <span lang="zh-CN" className="font-semibold">
              {amountInCapitals(amounts[key])}
            </span>
          </dd>
        ))}
      </dl>
    </section>
  );
}
