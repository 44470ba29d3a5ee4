import type fc from "fast-check";
import { ownRuleFiles } from "../../src/cli/rule-files.ts";
import { readRules } from "../../src/facts/read-rules.ts";
import { casesOf } from "../oracle/arbitraries.ts";
import type { Case } from "../oracle/case.ts";
import { PACKS } from "../oracle/packs.ts";
import { loadRules } from "../oracle/rules.ts";

const sources = [...ownRuleFiles("rules"), ...PACKS.map(({ file, text }) => ({ file, text, added: true }))];
const read = readRules(sources);
if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1));

/** The product's rules and those of the invented cities. */
export const { rules } = read;
export const naiveRules = loadRules(sources);
export const invented = PACKS.map((one) => one.city);

/** Random valid cases of a city as plain JSON, itemised bills within what a total may state. */
export const randomCases = (city: string): fc.Arbitrary<Case> =>
  casesOf(naiveRules, city, { overrides: true }).filter(withinLimits).map(asJson);

/** A bill of lines may not pass what its total may state. */
const withinLimits = (given: Case): boolean =>
  given.encounters.every(({ items = [] }) => items.reduce((sum, { amount }) => sum + Number(amount), 0) < 1e9);

const asJson = (given: Case): Case => JSON.parse(JSON.stringify(given)) as Case;
