import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownRuleFiles } from "../../src/cli/rule-files.ts";
import { readCase } from "../../src/core/read-case.ts";
import type { Settlement } from "../../src/core/result.ts";
import { settle } from "../../src/core/settle.ts";
import { readRules } from "../../src/facts/read-rules.ts";
import { LAYERS } from "../../src/facts/vocabulary.ts";
import { casesOf } from "./arbitraries.ts";
import type { Case } from "./case.ts";
import { PACKS } from "./packs.ts";
import { loadRules } from "./rules.ts";
import { oracle, type Result } from "./settle.ts";

const added = PACKS.map(({ file, text }) => ({ file, text, added: true }));
const sources = [...ownRuleFiles("rules"), ...added];
const read = readRules(sources);
if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1));
const { rules } = read;
const naive = loadRules(sources);

function naively(given: Case): Result | "noFact" {
  try {
    return oracle(given, naive);
  } catch (error) {
    expect(error).toMatchObject({ code: "noFact" });
    return "noFact";
  }
}

const outcomesOf = ({ steps = [] }: Settlement) =>
  Object.fromEntries(LAYERS.map((layer) => [layer, steps.findLast(({ id }) => id === `${layer}.pay`)?.outcome]));

/** A bill of lines may not pass what its total may state. */
const withinLimits = (given: Case): boolean =>
  given.encounters.every(({ items = [] }) => items.reduce((sum, { amount }) => sum + Number(amount), 0) < 1e9);

/** The core's answer in the naive settlement's words. */
function byTheCore(given: Case): unknown {
  const one = readCase(JSON.parse(JSON.stringify(given)), rules);
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
  const packs = PACKS.map((one) => one.city);
  test.each(["wenzhou", "ningbo", "zhejiang", ...packs])("%s", { timeout: 120_000 }, (city) => {
    fc.assert(
      fc.property(casesOf(naive, city, { overrides: true }), (given) => {
        fc.pre(withinLimits(given));
        expect(byTheCore(given)).toEqual(expected(given));
      }),
      { numRuns: 1_500 },
    );
  });
});
