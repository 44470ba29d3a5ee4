import { type Fen, formatFen, plus } from "../money/fen.ts";
import type { AmountKey, Amounts } from "./result.ts";

/** The fourteen amounts in fen, and what of the payments is documented. */
export type AmountsInFen = Record<AmountKey, Fen>;

export interface Sums {
  readonly amounts: AmountsInFen;
  readonly documented: Fen;
  readonly assumed: Fen;
}

export const addSums = (a: Sums, b: Sums): Sums => ({
  amounts: mapAmounts((key) => plus(a.amounts[key], b.amounts[key])),
  documented: plus(a.documented, b.documented),
  assumed: plus(a.assumed, b.assumed),
});

export const writeAmounts = (fen: AmountsInFen): Amounts => mapAmounts((key) => formatFen(fen[key]));

/** One value for each of the fourteen keys; written out, so that every result has the same shape. */
function mapAmounts<T>(value: (key: AmountKey) => T): Record<AmountKey, T> {
  return {
    medfee_sumamt: value("medfee_sumamt"),
    fulamt_ownpay_amt: value("fulamt_ownpay_amt"),
    overlmt_selfpay: value("overlmt_selfpay"),
    preselfpay_amt: value("preselfpay_amt"),
    inscp_scp_amt: value("inscp_scp_amt"),
    act_pay_dedc: value("act_pay_dedc"),
    hifp_pay: value("hifp_pay"),
    hifmi_pay: value("hifmi_pay"),
    maf_pay: value("maf_pay"),
    fund_pay_sumamt: value("fund_pay_sumamt"),
    psn_part_amt: value("psn_part_amt"),
    hmb_pay: value("hmb_pay"),
    acct_pay: value("acct_pay"),
    psn_cash_pay: value("psn_cash_pay"),
  };
}
