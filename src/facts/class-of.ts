import type { Fact } from "./fact.ts";

/** SPEC section 2, rules 1 and 2, smaller goes first: override, documents and secondary, targets, assumptions. */
export function classOf(fact: Pick<Fact, "evidence" | "bound">): number {
  if (fact.evidence === "override") return 0;
  if (fact.evidence === "reference") return 3;
  return fact.bound === "target" ? 2 : 1;
}
