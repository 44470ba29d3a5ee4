import { type Fen, formatFen } from "../money/fen.ts";
import type { Operand, Operation, Outcome, Step, StepFact, StepLayer } from "./result.ts";

/** The steps of one encounter, written from what the pass that computed the amounts has kept. */
export class Trace {
  readonly steps: Step[] = [];

  /** Adds a step; `result` is in fen, or a text where the step gives a rate. */
  add(
    layer: StepLayer,
    id: string,
    operation: Operation,
    operands: readonly Operand[],
    result: Fen | string,
    facts: readonly StepFact[] = NO_FACTS,
    outcome: Outcome = "applied",
  ): void {
    const written = typeof result === "string" ? result : formatFen(result);
    this.steps.push({ id, layer, operation, operands, result: written, outcome, facts });
  }
}

const NO_FACTS: readonly StepFact[] = [];

export const operand = (name: string, value: Fen | string): Operand => ({
  name,
  value: typeof value === "string" ? value : formatFen(value),
});
