import { expect } from "vitest";
import { readCase } from "../../src/core/read-case.ts";
import type { Settlement } from "../../src/core/result.ts";
import { settle } from "../../src/core/settle.ts";
import { LAYERS } from "../../src/facts/vocabulary.ts";
import { naiveRules, rules } from "../properties/random.ts";
import type { Case } from "./case.ts";
import { oracle, type Result } from "./settle.ts";

/** Settles a case by the core and naively and expects the same; the core's settlements, none at a gap in the rules. */
export function expectAgreement(given: Case): readonly Settlement[] {
  const { answer, settlements } = byTheCore(given);
  const naive = expected(given);
  // Texts compare faster; where keys stand in another order they differ and nothing else may.
  if (JSON.stringify(answer) !== JSON.stringify(naive)) expect(answer).toEqual(naive);
  return settlements;
}

/** The word of each layer's last step. */
export const outcomesOf = ({ steps = [] }: Settlement) =>
  Object.fromEntries(
    LAYERS.map((layer) => [layer, [...steps].reverse().find(({ id }) => id === `${layer}.pay`)?.outcome]),
  );

/** The core's answer in the naive settlement's words. */
function byTheCore(given: Case): { readonly answer: unknown; readonly settlements: readonly Settlement[] } {
  const one = readCase(given, rules);
  if (!one.ok) throw new Error(JSON.stringify(one.problems));
  const settled = settle(one.case, rules);
  if (!settled.ok) return { answer: settled.problem.code, settlements: [] };
  const { settlements, years } = settled.result;
  const inItsWords = settlements.map((settlement) => {
    const { date, index, amounts, qualifiers, documented, assumed } = settlement;
    return { date, index, amounts, qualifiers, documented, assumed, outcomes: outcomesOf(settlement) };
  });
  return { answer: { years, settlements: inItsWords }, settlements };
}

function expected(given: Case): unknown {
  const result = naively(given);
  if (result === "noFact") return result;
  const settlements = result.settlements.map(({ used: _used, notices: _notices, ...rest }) => rest);
  return { years: result.years, settlements };
}

function naively(given: Case): Result | "noFact" {
  try {
    return oracle(given, naiveRules);
  } catch (error) {
    expect(error).toMatchObject({ code: "noFact" });
    return "noFact";
  }
}
