import type { AmountKey, Settlement } from "../core/result.ts";
import { type Fen, formatFen, least, minus, parseFen, plus, ZERO } from "../money/fen.ts";

/** The bill's four parts, which add up to the total (SPEC section 4.0). */
export const PARTS_OF_BILL = [
  "fulamt_ownpay_amt",
  "overlmt_selfpay",
  "preselfpay_amt",
  "inscp_scp_amt",
] as const satisfies readonly AmountKey[];

/** Who pays, in the order of the law; together the total (SPEC section 4.5). */
export const PAYMENTS = [
  "hifp_pay",
  "hifmi_pay",
  "maf_pay",
  "hmb_pay",
  "acct_pay",
  "psn_cash_pay",
] as const satisfies readonly AmountKey[];

/** What the person's money is for; the three together are account + cash (DESIGN section 5). */
export interface OwnShares {
  /** 个人自付: inside the catalogue. */
  readonly ownPay: string;
  /** 个人自费: outside it. */
  readonly ownExpense: string;
  /** A line of its own: hospitals differ in where it goes. */
  readonly overLimit: string;
  /** Account and cash. */
  readonly total: string;
  /** What Huiminbao paid outside the catalogue: set against own expense, then over limit, then first pay. */
  readonly huiminbaoOutside: string;
}

/** Splits what the person pays into 个人自付, 个人自费 and 超限价自费. Amounts in yuan. */
export function ownSharesOf(settlement: Settlement): OwnShares {
  const { amounts } = settlement;
  const fen = (key: AmountKey): Fen => parseFen(amounts[key]) ?? ZERO;
  const outside = outsidePaidBy(settlement);
  const ownExpense = minus(fen("fulamt_ownpay_amt"), outside);
  const rest = minus(outside, fen("fulamt_ownpay_amt"));
  const overLimit = minus(fen("overlmt_selfpay"), rest);
  const person = plus(fen("acct_pay"), fen("psn_cash_pay"));
  const ownPay = minus(minus(person, ownExpense), overLimit);
  return {
    ownPay: formatFen(ownPay),
    ownExpense: formatFen(ownExpense),
    overLimit: formatFen(overLimit),
    total: formatFen(person),
    huiminbaoOutside: formatFen(outside),
  };
}

/** Read off Huiminbao's last step, which names its two parts; 0 where it paid nothing. */
function outsidePaidBy({ steps = [], amounts }: Settlement): Fen {
  const both = steps.find(({ id, operation }) => id === "huiminbao.pay" && operation === "sum");
  const outside = both?.operands.find(({ name }) => name === "outOfScopePay");
  return least(parseFen(outside?.value ?? "0") ?? ZERO, parseFen(amounts.hmb_pay) ?? ZERO);
}
