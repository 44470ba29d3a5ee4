import { useTranslation } from "react-i18next";
import { settleAmounts } from "../../core/settle-amounts.ts";
import { figure } from "../../wording/amount.ts";
import type { Reading } from "../result/result-view.tsx";

const KEYS = ["medfee_sumamt", "fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt", "inscp_scp_amt"] as const;

/** What the lines come to, as they stand. */
export function Totals({ reading, at }: { readonly reading: Reading | null; readonly at: number }) {
  const { t } = useTranslation("bill");
  const settled = reading?.read.ok ? settleAmounts(reading.read.case, reading.rules) : null;
  const amounts = settled?.ok ? settled.amounts.settlements.find(({ index }) => index === at)?.amounts : undefined;
  return (
    <dl aria-label={t("totals.title")} className="grid grid-cols-2 gap-x-4 @lg:grid-cols-5 sm:grid-cols-5">
      {KEYS.map((key) => (
        <div key={key}>
          <dt className="text-sm text-ink-soft">{t(`totals.${key}`)}</dt>
          <dd className="font-bold">{amounts ? figure(amounts[key]) : "—"}</dd>
        </div>
      ))}
    </dl>
  );
}
