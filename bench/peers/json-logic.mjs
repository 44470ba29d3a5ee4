// json-logic-js: one rule a value, applied one after the other, so that every value is there as a trace. It has no rounding of
// its own: the usual one on doubles is added.
import jsonLogic from "json-logic-js";
import { formulas, inYuan, numbersOf } from "../expressions.mjs";

jsonLogic.add_operation("round", (amount) => Math.round(amount * 100) / 100);
const RULES = formulas({
  value: (name) => ({ var: name }),
  number: (n) => n,
  minus: (a, b) => ({ "-": [a, b] }),
  plus: (a, b) => ({ "+": [a, b] }),
  times: (a, b) => ({ "*": [a, b] }),
  least: (a, b) => ({ min: [a, b] }),
  most: (a, b) => ({ max: [a, b] }),
  round: (a) => ({ round: [a] }),
});

export const prepare = numbersOf;

export function settle(bill) {
  const values = { ...bill };
  for (const [name, rule] of RULES) values[name] = jsonLogic.apply(rule, values);
  return values;
}

export const amountsOf = (values) => inYuan((name) => values[name]);
