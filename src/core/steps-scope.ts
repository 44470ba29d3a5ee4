import { ZERO } from "../money/fen.ts";
import { formatRate } from "../money/rate.ts";
import type { Operand, StepFact } from "./result.ts";
import type { Line, Scope } from "./scope.ts";
import { operand, type Trace } from "./trace.ts";

const PARTS = ["total", "ownExpense", "overLimit", "firstPay"] as const;

/** Writes how a bill was split, line by line where it is itemised; `facts` = what lets the care into scope. */
export function writeScope(scope: Scope, facts: readonly StepFact[], trace: Trace): void {
  if (scope.lines !== null) writeLines(scope.lines, scope, trace);
  const operands = PARTS.map((part) => operand(part, scope[part]));
  trace.add("scope", "scope.inScope", "subtract", operands, scope.inScope, facts);
}

function writeLines(lines: readonly Line[], scope: Scope, trace: Trace): void {
  lines.forEach((line, i) => {
    writeLine(line, `scope.line[${i}]`, trace);
  });
  for (const part of PARTS) {
    const counted = lines.flatMap((line, i): Operand[] => (line[part] > 0 ? [operand(`line[${i}]`, line[part])] : []));
    trace.add("scope", `scope.${part}`, "sum", counted.length > 0 ? counted : [operand("none", ZERO)], scope[part]);
  }
}

function writeLine({ item, withinLimit, overLimit, firstPay }: Line, id: string, trace: Trace): void {
  const { amount, priceLimit, firstPayRate } = item;
  if (item.class === "C") return;
  if (priceLimit !== null && overLimit > 0) {
    const operands = [operand("amount", amount), operand("priceLimit", priceLimit)];
    trace.add("scope", `${id}.withinLimit`, "min", operands, withinLimit);
    trace.add("scope", `${id}.overLimit`, "subtract", operands, overLimit);
  }
  if (firstPayRate > 0) {
    const operands = [operand("withinLimit", withinLimit), operand("firstPayRate", formatRate(firstPayRate))];
    trace.add("scope", `${id}.firstPay`, "multiply", operands, firstPay);
  }
}
