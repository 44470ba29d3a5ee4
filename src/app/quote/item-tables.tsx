import { useTranslation } from "react-i18next";
import type { Case, Item } from "../../core/case.ts";
import type { Result, Settlement } from "../../core/result.ts";
import { formatFen } from "../../money/fen.ts";
import { formatRate } from "../../money/rate.ts";
import { figure, percent } from "../../wording/amount.ts";
import { totalOf } from "../../wording/case-text.ts";
import { WideTable } from "./wide-table.tsx";

const COLUMNS = ["class", "firstPay", "limit", "amount"] as const;

/** The lines of each itemised bill; as many pages as it takes. */
export function ItemTables({ one, result }: { readonly one: Case; readonly result: Result }) {
  const { t } = useTranslation("quote");
  return result.settlements.map((settlement) => {
    const encounter = one.encounters[settlement.index];
    if (encounter === undefined || !("items" in encounter.bill)) return null;
    const number = settlement.index + 1;
    return (
      <WideTable
        key={number}
        title={one.encounters.length > 1 ? t("sheet.itemsOf", { number }) : t("sheet.items")}
        head={t("sheet.item")}
        columns={COLUMNS.map((name) => t(`sheet.${name}`))}
        rows={encounter.bill.items.map((item, i) => ({
          key: i,
          name: nameOf(item, settlement, i),
          cells: cellsOf(item),
        }))}
        sums={[{ key: 0, name: t("sheet.total"), cells: ["", "", "", figure(totalOf(encounter))] }]}
      />
    );
  });

  function cellsOf({ class: kind, firstPayRate, priceLimit, amount }: Item): readonly string[] {
    const none = t("sheet.none");
    return [
      kind,
      kind === "B" ? percent(formatRate(firstPayRate)) : none,
      priceLimit === null ? none : figure(formatFen(priceLimit)),
      figure(formatFen(amount)),
    ];
  }

  /** With what a document allows, where the line is dearer. */
  function nameOf({ name }: Item, { notices }: Settlement, line: number) {
    const found = notices.find((notice) => notice.code === "priceAbove" && notice.line === line);
    if (found?.code !== "priceAbove") return name;
    return (
      <>
        {name} <span className="text-assumed">! {t("sheet.above", { limit: figure(found.limit) })}</span>
      </>
    );
  }
}
