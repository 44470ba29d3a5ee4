import { type Fen, ZERO } from "../money/fen.ts";
import type { AmountsInFen } from "./amounts.ts";
import type { Operand, StepFact } from "./result.ts";
import { operand, type Trace } from "./trace.ts";

/** Writes the person's steps; `taken` = the in-scope amount and what each layer paid of it. */
export function writePerson(
  amounts: AmountsInFen,
  inScopeLeft: Fen,
  balance: Fen,
  taken: readonly Operand[],
  order: StepFact,
  trace: Trace,
): void {
  const funds = [
    operand("basicPay", amounts.hifp_pay),
    operand("criticalPay", amounts.hifmi_pay),
    operand("aidPay", amounts.maf_pay),
  ];
  trace.add("person", "person.fundPay", "sum", funds, amounts.fund_pay_sumamt, [order]);
  const part = [operand("total", amounts.medfee_sumamt), operand("fundPay", amounts.fund_pay_sumamt)];
  trace.add("person", "person.part", "subtract", part, amounts.psn_part_amt);
  if (balance > ZERO) {
    trace.add("person", "person.inScopeLeft", "subtract", taken, inScopeLeft);
    const account = [operand("accountBalance", balance), operand("inScopeLeft", inScopeLeft)];
    trace.add("person", "person.account", "min", account, amounts.acct_pay);
  }
  const cash = [
    operand("part", amounts.psn_part_amt),
    operand("huiminbaoPay", amounts.hmb_pay),
    operand("accountPay", amounts.acct_pay),
  ];
  trace.add("person", "person.cash", "subtract", cash, amounts.psn_cash_pay);
}
