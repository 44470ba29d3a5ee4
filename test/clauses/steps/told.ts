import type { Step } from "../../../src/core/result.ts";
import { caseOf, settlementOf } from "../../support.ts";
import { lab, type Terms } from "../bounds/lab.ts";

type Json = Record<string, unknown>;

/** A step in one line: what it does with which operands, what comes out, and the facts it rests on; in brackets those not used. */
function line({ id, layer, operation, operands, result, outcome, facts }: Step): string {
  const place = id.split(".")[0] === layer ? id : `${layer}?${id}`;
  const given = operands.map(({ name, value }) => `${name} ${value}`).join(", ");
  const why = outcome === "applied" ? "" : ` ${outcome}`;
  const cited = facts.map(({ parameter, used }) => (used ? parameter : `(${parameter})`)).join(" ");
  return `${place}: ${operation} ${given} = ${result}${why}${cited && ` | ${cited}`}`;
}

/** The steps of one layer, or of all, of the last encounter settled by the lab's rules with some terms exchanged. */
export function told(layer: string, exchanged: Terms, encounters: readonly Json[], more: Json = {}): string[] {
  const { steps = [] } = settlementOf(caseOf({ city: "lab", encounters, ...more }), lab(exchanged));
  return steps.filter((step) => layer === "all" || step.layer === layer).map(line);
}

/** Terms by their values alone. */
export const set = (values: Record<string, unknown>): Terms =>
  Object.fromEntries(Object.entries(values).map(([parameter, value]) => [parameter, { value }]));
