import { useTranslation } from "react-i18next";
import type { Result } from "../../core/result.ts";
import { boundIn } from "../../whatif/headlines.ts";
import { qualifiedAmount } from "../../wording/amount.ts";
import { PAYMENTS } from "../../wording/receipt.ts";

/** Who pays what in a few lines: the whole, and whoever pays something of it. */
export function PlainPayers({ result }: { readonly result: Result }) {
  const { t } = useTranslation("elder");
  return result.years.map(({ year, amounts }) => (
    <section key={year}>
      <h3 className="break-after-avoid text-lg font-bold">
        {t(result.years.length > 1 ? "payers.titleOfYear" : "payers.title", { year })}
      </h3>
      <dl>
        <Line name={t("payers.whole")} amount={qualifiedAmount(amounts.medfee_sumamt, undefined, t)} />
        {PAYMENTS.filter((key) => amounts[key] !== "0.00" || key === "psn_cash_pay").map((key) => (
          <Line
            key={key}
            name={t(`payers.${key}`)}
            amount={qualifiedAmount(amounts[key], boundIn(result, year, key), t)}
            isOwn={key === "psn_cash_pay"}
          />
        ))}
      </dl>
    </section>
  ));
}

interface LineProps {
  readonly name: string;
  readonly amount: string;
  readonly isOwn?: boolean;
}

function Line({ name, amount, isOwn = false }: LineProps) {
  return (
    <div
      className={`flex flex-wrap justify-between gap-x-4 border-t border-line py-2 ${isOwn ? "font-bold text-accent-deep" : ""}`}
    >
      <dt>{name}</dt>
      <dd className="ml-auto text-right">{amount}</dd>
    </div>
  );
}
