import type { SortKey } from "../../desk/view.ts";

/** A column of the results, with its width in rem. */
export interface Column {
  readonly key: SortKey | "date" | "remark";
  readonly width: number;
  readonly isAmount: boolean;
  /** Over how many columns it goes, where it is more than one. */
  readonly span?: number;
}

const amount = (key: SortKey): Column => ({ key, width: 8, isAmount: true });

/** What the table of results shows of each row; a row opened shows all fourteen amounts. */
export const COLUMNS: readonly Column[] = [
  { key: "row", width: 5, isAmount: false },
  { key: "id", width: 9, isAmount: false },
  { key: "date", width: 7, isAmount: false },
  amount("medfee_sumamt"),
  amount("inscp_scp_amt"),
  amount("hifp_pay"),
  amount("fund_pay_sumamt"),
  { key: "psn_cash_pay", width: 10, isAmount: true },
  { key: "difference", width: 15, isAmount: false },
  { key: "remark", width: 24, isAmount: false },
];

export const TABLE_WIDTH = COLUMNS.reduce((sum, { width }) => sum + width, 0);

export const isSortable = (key: Column["key"]): key is SortKey => key !== "date" && key !== "remark";
