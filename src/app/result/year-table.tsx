import { useTranslation } from "react-i18next";
import { AMOUNT_KEYS, type AmountKey, type Amounts, type Result, type YearSum } from "../../core/result.ts";
import { yearOf } from "../../facts/days.ts";
import { boundIn } from "../../whatif/headlines.ts";
import { figure } from "../../wording/amount.ts";
import { dayText } from "../../wording/fact-text.ts";
import { Fold } from "./fold.tsx";
import { AmountRow, ReceiptTable, Row } from "./receipt-table.tsx";

/** What stands beside the cash; the last two only where there is any. */
const OTHERS = {
  total: "medfee_sumamt",
  funds: "fund_pay_sumamt",
  huiminbao: "hmb_pay",
  account: "acct_pay",
} as const satisfies Record<string, AmountKey>;

interface YearTableProps {
  readonly result: Result;
  readonly year: YearSum;
}

/** The visits of a year side by side with their sums, and all sums of the year by their official names. */
export function YearTable({ result, year }: YearTableProps) {
  const { t } = useTranslation("explanation");
  const visits = result.settlements.filter(({ date }) => yearOf(date) === year.year);
  const others = Object.entries(OTHERS).filter(
    ([name, key]) => name === "total" || name === "funds" || year.amounts[key] !== "0.00",
  );
  const bound = (key: AmountKey) => boundIn(result, year.year, key);
  const paidText = (amounts: Amounts): string =>
    others.map(([name, key]) => t(`sums.${name}`, { amount: figure(amounts[key]) })).join(t("sums.join"));
  return (
    <section>
      <h3 className="break-after-avoid text-lg font-bold">{t("sums.title", { year: year.year })}</h3>
      <ReceiptTable caption={t("sums.caption", { year: year.year })} first={t("sums.visit")} amount={t("sums.cash")}>
        <tbody>
          {visits.map(({ index, date, amounts, qualifiers }) => (
            <Row key={index} amount={amounts.psn_cash_pay} qualifier={qualifiers.psn_cash_pay}>
              {t("sums.one", { number: index + 1, date: dayText(date, t) })}
              <span className="block text-sm text-ink-soft">{paidText(amounts)}</span>
            </Row>
          ))}
        </tbody>
        <tfoot>
          <Row amount={year.amounts.psn_cash_pay} qualifier={bound("psn_cash_pay")} of="whole">
            {t("sums.all")}
            <span className="block text-sm font-normal text-ink-soft">{paidText(year.amounts)}</span>
          </Row>
        </tfoot>
      </ReceiptTable>
      <Fold title={t("sums.everything", { year: year.year })}>
        <ReceiptTable caption={t("sums.everything", { year: year.year })} first={t("shares.part")}>
          <tbody>
            {AMOUNT_KEYS.map((key) => (
              <AmountRow key={key} amountKey={key} amount={year.amounts[key]} qualifier={bound(key)} />
            ))}
          </tbody>
        </ReceiptTable>
      </Fold>
    </section>
  );
}
