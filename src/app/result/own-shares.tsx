import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Settlement } from "../../core/result.ts";
import { ownSharesOf } from "../../wording/receipt.ts";
import { ReceiptTable, Row } from "./receipt-table.tsx";

/** 个人自付, 个人自费 and what is over a limit, each with its formula: the words differ between receipts and desks. */
export function OwnSharesTable({ settlement }: { readonly settlement: Settlement }) {
  const { t } = useTranslation("explanation");
  const shares = ownSharesOf(settlement);
  const isLess = shares.huiminbaoOutside !== "0.00";
  const row = (name: "ownPay" | "ownExpense" | "overLimit"): ReactNode => (
    <Row amount={shares[name]}>
      {t(`shares.${name}`)}
      <span className="text-ink-soft">{t("shares.hint", { hint: t(`shares.${name}Hint`) })}</span>
      <span className="block text-sm text-ink-soft">
        {t("shares.formula", {
          formula: t(`shares.${name}Formula${isLess && name !== "ownPay" ? "Huiminbao" : ""}`),
        })}
      </span>
    </Row>
  );
  return (
    <div className="break-inside-avoid">
      <h3 className="break-after-avoid text-lg font-bold">{t("shares.yours")}</h3>
      <ReceiptTable caption={t("shares.yoursCaption")} first={t("shares.part")}>
        <tbody>
          {row("ownPay")}
          {row("ownExpense")}
          {row("overLimit")}
        </tbody>
        <tfoot>
          <Row amount={shares.total} of="whole">
            {t("shares.yoursTotal")}
          </Row>
        </tfoot>
      </ReceiptTable>
      {isLess && <p className="mt-1 text-sm text-ink-soft">{t("shares.huiminbaoNote")}</p>}
    </div>
  );
}
