/** Layer 5: the person. */
import type { Layer, LayerName } from "./layer.ts";
import { min, minus, money, plus, type Rational, ZERO } from "./rational.ts";
import type { Scope } from "./scope.ts";

export const AMOUNTS = [
  "medfee_sumamt",
  "fulamt_ownpay_amt",
  "overlmt_selfpay",
  "preselfpay_amt",
  "inscp_scp_amt",
  "act_pay_dedc",
  "hifp_pay",
  "hifmi_pay",
  "maf_pay",
  "fund_pay_sumamt",
  "psn_part_amt",
  "hmb_pay",
  "acct_pay",
  "psn_cash_pay",
] as const;

export type AmountName = (typeof AMOUNTS)[number];
export type Exact = Record<AmountName, Rational>;
export type Amounts = Record<AmountName, string>;

export type Bearing = {
  scope: Scope;
  deductible: Rational;
  layers: readonly Layer[];
  inScopeLeft: Rational;
  /** The account's balance; 0 for whoever has none. */
  balance: Rational;
};

export function bear({ scope, deductible, layers, inScopeLeft, balance }: Bearing): Exact {
  const paid = (name: LayerName): Rational => layers.find((one) => one.name === name)?.pays ?? ZERO;
  const funds = plus(paid("basic"), paid("critical"), paid("aid"));
  const person = minus(scope.total, funds);
  const account = min(balance, inScopeLeft);
  return {
    medfee_sumamt: scope.total,
    fulamt_ownpay_amt: scope.ownExpense,
    overlmt_selfpay: scope.overLimit,
    preselfpay_amt: scope.firstPay,
    inscp_scp_amt: scope.inScope,
    act_pay_dedc: deductible,
    hifp_pay: paid("basic"),
    hifmi_pay: paid("critical"),
    maf_pay: paid("aid"),
    fund_pay_sumamt: funds,
    psn_part_amt: person,
    hmb_pay: paid("huiminbao"),
    acct_pay: account,
    psn_cash_pay: minus(person, paid("huiminbao"), account),
  };
}

const forEach = <T>(value: (name: AmountName) => T): Record<AmountName, T> =>
  Object.fromEntries(AMOUNTS.map((name) => [name, value(name)])) as Record<AmountName, T>;

export const inWriting = (exact: Exact): Amounts => forEach((name) => money(exact[name]));

export const sumOfAll = (all: readonly Exact[]): Exact => forEach((name) => plus(...all.map((one) => one[name])));
