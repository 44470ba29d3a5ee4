import { type Fen, formatFen, plus } from "../money/fen.ts";
import { AMOUNT_KEYS, type AmountKey, type Amounts } from "./result.ts";

/** The fourteen amounts in fen, and what of the payments is documented. */
export type AmountsInFen = Record<AmountKey, Fen>;

export interface Sums {
  readonly amounts: AmountsInFen;
  readonly documented: Fen;
  readonly assumed: Fen;
}

export const addSums = (a: Sums, b: Sums): Sums => ({
  amounts: Object.fromEntries(AMOUNT_KEYS.map((key) => [key, plus(a.amounts[key], b.amounts[key])])) as AmountsInFen,
  documented: plus(a.documented, b.documented),
  assumed: plus(a.assumed, b.assumed),
});

/** Key by key, which is fast. */
export const writeAmounts = (fen: AmountsInFen): Amounts => ({
  medfee_sumamt: formatFen(fen.medfee_sumamt),
  fulamt_ownpay_amt: formatFen(fen.fulamt_ownpay_amt),
  overlmt_selfpay: formatFen(fen.overlmt_selfpay),
  preselfpay_amt: formatFen(fen.preselfpay_amt),
  inscp_scp_amt: formatFen(fen.inscp_scp_amt),
  act_pay_dedc: formatFen(fen.act_pay_dedc),
  hifp_pay: formatFen(fen.hifp_pay),
  hifmi_pay: formatFen(fen.hifmi_pay),
  maf_pay: formatFen(fen.maf_pay),
  fund_pay_sumamt: formatFen(fen.fund_pay_sumamt),
  psn_part_amt: formatFen(fen.psn_part_amt),
  hmb_pay: formatFen(fen.hmb_pay),
  acct_pay: formatFen(fen.acct_pay),
  psn_cash_pay: formatFen(fen.psn_cash_pay),
});
