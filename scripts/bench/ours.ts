import { readFileSync } from "node:fs";
import type { Case } from "../../src/core/case.ts";
import { readCase } from "../../src/core/read-case.ts";
import type { Result } from "../../src/core/result.ts";
import { settle as settleCase } from "../../src/core/settle.ts";
import { readRules } from "../../src/facts/read-rules.ts";

// Our side of `npm run bench`, in the form that all its peers have.
const file = "bench/rules.yaml";
const read = readRules([{ file, text: readFileSync(file, "utf8"), added: true }]);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { rules } = read;

/** A case read and found valid. */
export function prepare(json: unknown): Case {
  const one = readCase(json, rules);
  if (!one.ok) throw new Error(JSON.stringify(one.problems));
  return one.case;
}

/** The result with every step written out. */
export function settle(one: Case): Result {
  const settled = settleCase(one, rules);
  if (!settled.ok) throw new Error(settled.problem.code);
  return settled.result;
}

export const amountsOf = (result: Result) => result.settlements[0]?.amounts;
export const stepsOf = (result: Result) => result.settlements[0]?.steps;
