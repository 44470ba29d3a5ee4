import { useTranslation } from "react-i18next";
import type { Settlement } from "../../core/result.ts";
import { PARTS_OF_BILL } from "../../wording/receipt.ts";
import { AmountRow, ReceiptTable } from "./receipt-table.tsx";

/** What the bill is made of, as the documents divide it, and how much of it the deductible took. */
export function BillTable({ settlement: { amounts } }: { readonly settlement: Settlement }) {
  const { t } = useTranslation("explanation");
  return (
    <div className="break-inside-avoid">
      <h3 className="break-after-avoid text-lg font-bold">{t("shares.bill")}</h3>
      <ReceiptTable caption={t("shares.billCaption")} first={t("shares.part")}>
        <tbody>
          {PARTS_OF_BILL.map((key) => (
            <AmountRow key={key} amountKey={key} amount={amounts[key]} />
          ))}
          <AmountRow amountKey="act_pay_dedc" amount={amounts.act_pay_dedc} of="within" />
        </tbody>
        <tfoot>
          <AmountRow amountKey="medfee_sumamt" amount={amounts.medfee_sumamt} of="whole" />
        </tfoot>
      </ReceiptTable>
    </div>
  );
}
