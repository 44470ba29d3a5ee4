// publicodes: one rule a value; every evaluated rule carries its explanation.
import Engine from "publicodes";
import { ANSWERS, formulas, inYuan, numbersOf } from "../expressions.mjs";

/** Rule names are words: "basicPay" is "basic pay". */
const named = (name) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const rows = formulas({
  value: named,
  number: String,
  minus: (a, b) => `(${a} - ${b})`,
  plus: (a, b) => `(${a} + ${b})`,
  times: (a, b) => `(${a} * ${b})`,
  least: (a, b) => ({ "le minimum de": [a, b] }),
  most: (a, b) => ({ "le maximum de": [a, b] }),
  round: (a) => ({ valeur: a, arrondi: "2 décimales" }),
});
const INPUTS = ["total", "ownExpense", "overLimit", "firstPay"];
const rules = Object.fromEntries([
  ...INPUTS.map((name) => [named(name), { valeur: 0 }]),
  ...rows.map(([name, formula]) => [named(name), typeof formula === "string" ? { valeur: formula } : formula]),
]);
const engine = new Engine(rules);

export const prepare = (bill) =>
  Object.fromEntries(Object.entries(numbersOf(bill)).map(([name, amount]) => [named(name), amount]));

export function settle(situation) {
  engine.setSituation(situation);
  return new Map(Object.values(ANSWERS).map((name) => [name, engine.evaluate(named(name)).nodeValue]));
}

export const amountsOf = (values) => inYuan((name) => values.get(name));
