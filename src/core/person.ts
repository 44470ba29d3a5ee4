import { type Fen, least, minus, plus } from "../money/fen.ts";
import type { AmountsInFen } from "./amounts.ts";
import type { Scope } from "./scope.ts";

/** What each layer paid for one encounter, and what nobody paid of the in-scope share. */
export interface Payments {
  readonly basic: Fen;
  readonly critical: Fen;
  readonly aid: Fen;
  readonly huiminbao: Fen;
  readonly inScopeLeft: Fen;
}

/** The fourteen amounts (SPEC section 4.5): funds, the person's part, the account's share of it, and cash. */
export function amountsOf(scope: Scope, deductible: Fen, paid: Payments, balance: Fen): AmountsInFen {
  const funds = plus(plus(paid.basic, paid.critical), paid.aid);
  const part = minus(scope.total, funds);
  const account = least(balance, paid.inScopeLeft);
  return {
    medfee_sumamt: scope.total,
    fulamt_ownpay_amt: scope.ownExpense,
    overlmt_selfpay: scope.overLimit,
    preselfpay_amt: scope.firstPay,
    inscp_scp_amt: scope.inScope,
    act_pay_dedc: deductible,
    hifp_pay: paid.basic,
    hifmi_pay: paid.critical,
    maf_pay: paid.aid,
    fund_pay_sumamt: funds,
    psn_part_amt: part,
    hmb_pay: paid.huiminbao,
    acct_pay: account,
    psn_cash_pay: minus(minus(part, paid.huiminbao), account),
  };
}
