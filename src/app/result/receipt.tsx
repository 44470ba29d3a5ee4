import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AmountKey, QualifiedKey, Settlement } from "../../core/result.ts";
import { figure } from "../../wording/amount.ts";
import { type Part, type Payer, waterfallOf } from "../../wording/waterfall.ts";
import { Bar, Swatch } from "./picture.tsx";
import { AmountRow, type Place, ReceiptTable } from "./receipt-table.tsx";

/** Which parts of the picture each payment is drawn with; cash lies partly outside the catalogue. */
const FUNDS = { hifp_pay: ["basic"], hifmi_pay: ["critical"], maf_pay: ["aid"] } as const;
const PERSON = { hmb_pay: ["huiminbao"], acct_pay: ["account"], psn_cash_pay: ["cash", "outside"] } as const;

/** Who pays what, with the official names and drawn as a waterfall. */
export function Receipt({ settlement }: { readonly settlement: Settlement }) {
  const { t } = useTranslation("explanation");
  const parts = waterfallOf(settlement);
  const { amounts, qualifiers } = settlement;
  const row = (key: AmountKey, of?: Place): ReactNode => (
    <AmountRow key={key} amountKey={key} amount={amounts[key]} qualifier={qualifiers[key as QualifiedKey]} of={of} />
  );
  const drawn = (payments: Readonly<Record<string, readonly Payer[]>>): ReactNode =>
    Object.entries(payments).map(([key, payers]) => (
      <PaymentRow key={key} settlement={settlement} amountKey={key as QualifiedKey} parts={partsOf(parts, payers)} />
    ));
  return (
    <section>
      <h3 className="break-after-avoid text-lg font-bold">{t("receipt.title")}</h3>
      <p className="mb-2 text-sm text-ink-soft">{t("picture.caption")}</p>
      <Bar parts={parts} isWhole />
      <ReceiptTable caption={t("receipt.caption")} first={t("receipt.who")}>
        <tbody>
          {drawn(FUNDS)}
          {row("fund_pay_sumamt", "part")}
        </tbody>
        <tbody>
          {drawn(PERSON)}
          {row("psn_part_amt", "part")}
        </tbody>
        <tfoot>{row("medfee_sumamt", "whole")}</tfoot>
      </ReceiptTable>
    </section>
  );
}

interface PaymentRowProps {
  readonly settlement: Settlement;
  readonly amountKey: QualifiedKey | "acct_pay";
  readonly parts: readonly Part[];
}

/** A payer's line and below it its piece of the waterfall, as wide as the whole. */
function PaymentRow({ settlement: { amounts, qualifiers }, amountKey, parts }: PaymentRowProps) {
  const { t } = useTranslation("explanation");
  const [first, outside] = parts;
  const qualifier = amountKey === "acct_pay" ? undefined : qualifiers[amountKey];
  return (
    <>
      <AmountRow
        amountKey={amountKey}
        amount={amounts[amountKey]}
        qualifier={qualifier}
        mark={first && <Swatch payer={first.payer} />}
      >
        {outside && outside.length > 0 && (
          <span className="block text-sm text-ink-soft">
            <Swatch payer={outside.payer} />
            {t("picture.outside", { amount: figure(outside.amount) })}
          </span>
        )}
      </AmountRow>
      {/* Where nothing is drawn, paper is saved. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in a row of a drawing takes the focus */}
      <tr
        aria-hidden="true"
        className={`break-before-avoid ${parts.every(({ length }) => length === 0) ? "print:hidden" : ""}`}
      >
        <td colSpan={2} className="pb-2">
          <Bar parts={parts} />
        </td>
      </tr>
    </>
  );
}

const partsOf = (parts: readonly Part[], payers: readonly Payer[]): readonly Part[] =>
  parts.filter(({ payer }) => payers.includes(payer));
