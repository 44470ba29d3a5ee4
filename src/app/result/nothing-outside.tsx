import { useTranslation } from "react-i18next";
import type { Case } from "../../core/case.ts";
import { ZERO } from "../../money/fen.ts";

/** Said of a bill of which no part was entered as outside the insurance: the figure holds only if there is none. */
export function NothingOutside({ encounters }: Pick<Case, "encounters">) {
  const { t } = useTranslation("explanation");
  const isWhole = encounters.some(({ bill }) => {
    if ("items" in bill) return false;
    const { total, ownExpense, overLimit, firstPay } = bill.expenses;
    return total !== ZERO && [ownExpense, overLimit, firstPay].every((part) => part === ZERO);
  });
  return isWhole ? <p className="text-ink-soft">{t("nothingOutside")}</p> : null;
}
