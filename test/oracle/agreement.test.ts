import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCase } from "../../src/core/read-case.ts";
import type { Settlement } from "../../src/core/result.ts";
import { settle } from "../../src/core/settle.ts";
import { LAYERS } from "../../src/facts/vocabulary.ts";
import { invented, naiveRules, randomCases, rules } from "../properties/random.ts";
import { runs } from "../runs.ts";
import type { Case } from "./case.ts";
import { oracle, type Result } from "./settle.ts";

function naively(given: Case): Result | "noFact" {
  try {
    return oracle(given, naiveRules);
  } catch (error) {
    expect(error).toMatchObject({ code: "noFact" });
    return "noFact";
  }
}

const outcomesOf = ({ steps = [] }: Settlement) =>
  Object.fromEntries(
    LAYERS.map((layer) => [layer, [...steps].reverse().find(({ id }) => id === `${layer}.pay`)?.outcome]),
  );

/** The core's answer in the naive settlement's words. */
function byTheCore(given: Case): unknown {
  const one = readCase(given, rules);
  if (!one.ok) throw new Error(JSON.stringify(one.problems));
  const settled = settle(one.case, rules);
  if (!settled.ok) return settled.problem.code;
  const { settlements, years } = settled.result;
  return {
    years,
    settlements: settlements.map((settlement) => {
      const { date, index, amounts, qualifiers, documented, assumed } = settlement;
      return { date, index, amounts, qualifiers, documented, assumed, outcomes: outcomesOf(settlement) };
    }),
  };
}

function expected(given: Case): unknown {
  const result = naively(given);
  if (result === "noFact") return result;
  const settlements = result.settlements.map(({ used: _used, notices: _notices, ...rest }) => rest);
  return { years: result.years, settlements };
}

describe("the core and the naive settlement say the same", () => {
  test.each(["wenzhou", "ningbo", "zhejiang", ...invented])("%s", { timeout: 300_000 }, (city) => {
    fc.assert(
      fc.property(randomCases(city), (given) => {
        expect(byTheCore(given)).toEqual(expected(given));
      }),
      { numRuns: runs(3_000) },
    );
  });
});
