// The job as formulas over named values, in the order in which they follow from each other; `ops` writes each operation in a
// peer's own language. Only what pays is rounded.
import { FACTS } from "./job.mjs";

const figures = Object.fromEntries(
  Object.entries(FACTS)
    .filter(([, value]) => typeof value === "string")
    .map(([name, value]) => [name, Number(value)]),
);
const [low, high] = FACTS.brackets;

/** @returns [name, formula] pairs. */
export function formulas({ value, number, minus, plus, times, least, most, round }) {
  const less = (a, ...others) => others.reduce((so, other) => minus(so, value(other)), value(a));
  const rows = [];
  const put = (name, formula) => rows.push([name, formula]);
  const part = (name, base, { deductible, rate, cap }) => {
    put(`${name}Borne`, least(value(base), number(figures[deductible])));
    put(`${name}After`, less(base, `${name}Borne`));
    put(`${name}Payable`, round(times(value(`${name}After`), number(figures[rate]))));
    put(`${name}Pay`, least(value(`${name}Payable`), number(figures[cap])));
  };
  put("inScope", less("total", "ownExpense", "overLimit", "firstPay"));
  part("basic", "inScope", { deductible: "deductible", rate: "rate", cap: "cap" });
  put("criticalBase", less("inScope", "basicPay"));
  const [threshold, limit] = [number(figures.threshold), number(Number(low.upTo))];
  put("criticalTop", least(value("criticalBase"), limit));
  put("criticalLow", most(minus(value("criticalTop"), threshold), number(0)));
  put("criticalHigh", most(minus(value("criticalBase"), limit), number(0)));
  const [lowRate, highRate] = [number(Number(low.rate)), number(Number(high.rate))];
  const weighed = plus(times(value("criticalLow"), lowRate), times(value("criticalHigh"), highRate));
  put("criticalPayable", round(weighed));
  put("criticalPay", least(value("criticalPayable"), number(figures.criticalCap)));
  put("aidBase", less("criticalBase", "criticalPay"));
  part("aid", "aidBase", { deductible: "aidDeductible", rate: "aidRate", cap: "aidCap" });
  put("insideBase", less("aidBase", "aidPay"));
  part("inside", "insideBase", { deductible: "inScopeDeductible", rate: "inScopeRate", cap: "inScopeCap" });
  put("outsideBase", plus(plus(value("ownExpense"), value("overLimit")), value("firstPay")));
  part("outside", "outsideBase", { deductible: "outOfScopeDeductible", rate: "outOfScopeRate", cap: "outOfScopeCap" });
  put("huiminbaoPay", plus(value("insidePay"), value("outsidePay")));
  put("fundPay", plus(plus(value("basicPay"), value("criticalPay")), value("aidPay")));
  put("part", less("total", "fundPay"));
  put("cash", less("part", "huiminbaoPay"));
  return rows;
}

/** The names of job.mjs for what the formulas call otherwise. */
export const ANSWERS = {
  hifp_pay: "basicPay",
  hifmi_pay: "criticalPay",
  maf_pay: "aidPay",
  fund_pay_sumamt: "fundPay",
  hmb_pay: "huiminbaoPay",
  psn_cash_pay: "cash",
};

/** An answer as a decimal with two places, as the peer's number prints. */
export const inYuan = (answerOf) =>
  Object.fromEntries(Object.entries(ANSWERS).map(([key, name]) => [key, Number(answerOf(name)).toFixed(2)]));

export const numbersOf = (bill) => Object.fromEntries(Object.entries(bill).map(([name, text]) => [name, Number(text)]));
