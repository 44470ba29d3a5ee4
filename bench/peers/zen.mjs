// @gorules/zen-engine: one expression node, with its trace on.
import { ZenEngine } from "@gorules/zen-engine";
import { formulas, inYuan, numbersOf } from "../expressions.mjs";

const INPUTS = ["total", "ownExpense", "overLimit", "firstPay"];
const expressions = formulas({
  value: (name) => (INPUTS.includes(name) ? name : `$.${name}`),
  number: String,
  minus: (a, b) => `(${a} - ${b})`,
  plus: (a, b) => `(${a} + ${b})`,
  times: (a, b) => `(${a} * ${b})`,
  least: (a, b) => `min([${a}, ${b}])`,
  most: (a, b) => `max([${a}, ${b}])`,
  round: (a) => `round(${a}, 2)`,
}).map(([key, value]) => ({ id: key, key, value }));
const decision = new ZenEngine().createDecision({
  contentType: "application/vnd.gorules.decision",
  nodes: [
    { id: "in", name: "in", type: "inputNode" },
    { id: "job", name: "job", type: "expressionNode", content: { expressions } },
    { id: "out", name: "out", type: "outputNode" },
  ],
  edges: [
    { id: "a", sourceId: "in", targetId: "job", type: "edge" },
    { id: "b", sourceId: "job", targetId: "out", type: "edge" },
  ],
});

export const prepare = numbersOf;
export const settle = (bill) => decision.evaluate(bill, { trace: true });
export const amountsOf = ({ result }) => inYuan((name) => result[name]);
