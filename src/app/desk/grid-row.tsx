import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { AmountKey, QualifiedKey } from "../../core/result.ts";
import type { ShownRow } from "../../desk/protocol.ts";
import { figure } from "../../wording/amount.ts";
import { causeText, faultPlace, faultReason, lineName } from "../../wording/desk-text.ts";
import { COLUMNS, type Column, TABLE_WIDTH } from "./columns.ts";

interface GridRowProps {
  /** Its place in the view. */
  readonly place: number;
  readonly top: number;
  /** `undefined` until it has come. */
  readonly row: ShownRow | undefined;
  readonly isActive: boolean;
  readonly onOpen: (row: number) => void;
  readonly onActive: (place: number) => void;
}

/** What is wrong with a row stands where its amounts would. */
const OF_BAD_ROW: readonly Column[] = [
  ...COLUMNS.slice(0, 3),
  {
    key: "remark",
    width: TABLE_WIDTH - COLUMNS.slice(0, 3).reduce((sum, { width }) => sum + width, 0),
    isAmount: false,
    span: COLUMNS.length - 3,
  },
];

/** One row of the results; a click opens it as Enter does. */
export const GridRow = memo(function GridRow({ place, top, row, isActive, onOpen, onActive }: GridRowProps) {
  const { t } = useTranslation("desk");
  const cells = row?.settled === null ? OF_BAD_ROW : COLUMNS;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid itself has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and says which row is meant
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    <div
      role="row"
      id={`desk-row-${place}`}
      aria-rowindex={place + 2}
      aria-selected={isActive}
      onClick={() => {
        onActive(place);
        if (row !== undefined) onOpen(row.row);
      }}
      style={{ top: `${top}px` }}
      className={`absolute flex h-[2rem] cursor-pointer items-center border-b border-line ${isActive ? "bg-accent-soft" : ""}`}
    >
      {cells.map((column) => (
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        // biome-ignore lint/a11y/useSemanticElements: see the grid
        <div
          key={column.key}
          role="gridcell"
          aria-colspan={column.span}
          style={{ width: `${column.width}rem` }}
          className={`shrink-0 truncate px-2 ${column.isAmount ? "text-right" : ""}`}
        >
          {row === undefined ? t("table.waiting") : cellText(column, row)}
        </div>
      ))}
    </div>
  );

  function cellText({ key }: Column, shown: ShownRow): string {
    const { settled, finding, faults } = shown;
    switch (key) {
      case "row":
        return String(shown.number);
      case "id":
        return shown.id;
      case "date":
        return shown.date;
      case "difference":
        if (!finding) return "";
        return finding.first === null
          ? t("table.agrees")
          : `${lineName(finding.first.key, t)} ${finding.first.direction === "less" ? "−" : "+"}${figure(finding.first.by)}`;
      case "remark": {
        const [fault] = faults;
        if (fault !== undefined) {
          return `✕ ${t("rowFault.at", { column: faultPlace(fault, t), reason: faultReason(fault, t) })}`;
        }
        const [cause] = finding?.causes ?? [];
        return cause === undefined ? "" : causeText(cause, t);
      }
      default:
        return settled === null ? "" : amountText(key, settled);
    }
  }

  function amountText(key: AmountKey, { amounts, qualifiers }: NonNullable<ShownRow["settled"]>): string {
    const word = qualifiers[key as QualifiedKey];
    const isTold = key === "psn_cash_pay" && word !== undefined;
    return isTold ? `${t(`facts:qualifier.${word}`)} ${figure(amounts[key])}` : figure(amounts[key]);
  }
});
