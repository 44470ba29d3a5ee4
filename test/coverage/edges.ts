import type { Step } from "../../src/core/result.ts";
import type { Fact } from "../../src/facts/fact.ts";
import type { RawBracket } from "../../src/facts/values.ts";

/** An amount at which something changes: a deductible, a threshold, a cap, a bracket's limit. */
export interface Edge {
  readonly fact: Fact;
  readonly kind: "deductible" | "threshold" | "cap" | "limit";
  /** Yuan, as written. */
  readonly at: string;
}

/** The edges that a fact brings. */
export function edgesOf(fact: Fact): Edge[] {
  const { parameter, value } = fact;
  if (Array.isArray(value) && typeof value[0] === "object") {
    const limits = (value as readonly RawBracket[]).flatMap(({ upTo }) => upTo ?? []);
    return limits.map((at) => ({ fact, kind: "limit" as const, at }));
  }
  const kind = /\.(deductible|threshold|cap)$/.exec(parameter)?.[1] as Edge["kind"] | undefined;
  const isAmount = typeof value === "string" && Number(value) > 0;
  return kind !== undefined && isAmount ? [{ fact, kind, at: value }] : [];
}

const fen = (text: string): number => Number(text.replace(".", ""));

/** How many fen a settlement came out above an edge; `null` where its steps do not meet it. */
export function distanceFrom({ fact, kind, at }: Edge, steps: readonly Step[]): number | null {
  const prefix = fact.parameter.replace(/\.[a-z]+$/, "");
  const operandOf = (id: string, name: string): number | null => {
    const found = steps.find((step) => step.id === `${prefix}.${id}`)?.operands.find((one) => one.name === name);
    return found ? fen(found.value) : null;
  };
  const layer = prefix.split(".")[0];
  const pay = steps.find(({ id }) => id === `${layer}.pay`);
  const missing = pay?.operands.find(({ name }) => name === "distance");
  // So little was above that nothing came of it: the first fen.
  const isJustAbove = pay?.outcome === "roundsToZero";
  switch (kind) {
    case "cap":
      return less(operandOf("pay", "payable"), operandOf("pay", "capLeft"));
    case "threshold":
      if (missing) return -fen(missing.value);
      if (isJustAbove) return 1;
      return less(both(operandOf("payable", "base"), operandOf("payable", "offset")), fen(at));
    case "limit": {
      const shift = cites(steps, "aboveThreshold") ? operandOf("payable", "threshold") : 0;
      return less(both(operandOf("payable", "base"), operandOf("payable", "offset")), both(fen(at), shift));
    }
    default: {
      const left = operandOf("deductible", "deductibleLeft");
      if (left === null) return missing ? -fen(missing.value) : isJustAbove ? 1 : null;
      return less(operandOf("deductible", "inScope") ?? operandOf("deductible", "base"), left);
    }
  }
}

const cites = (steps: readonly Step[], word: string): boolean =>
  steps.some(({ id, facts }) => id === "critical.payable" && facts.some(({ value }) => value === word));
const less = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b);
const both = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
