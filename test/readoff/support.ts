import type { AmountKey } from "../../src/core/result.ts";
import type { RuleSet } from "../../src/facts/rule-set.ts";
import { type ReadOff, readOff, type Solution } from "../../src/readoff/read-off.ts";
import type { Sheet } from "../../src/readoff/sheet.ts";
import { RULES, settled } from "../support.ts";

type Json = Record<string, unknown>;

/** What a desk with other figures prints for a case: all lines, or those named. */
export function sheetsOf(one: Json, hidden: readonly Json[], keys?: readonly AmountKey[], rules = RULES): Sheet[] {
  const sheets: Sheet[] = [];
  for (const { index, amounts } of settled({ ...one, overrides: hidden }, rules).settlements) {
    const lines = Object.entries(amounts).filter(([key]) => keys?.includes(key as AmountKey) ?? true);
    sheets[index] = Object.fromEntries(lines) as Sheet;
  }
  return sheets;
}

/** Reads sheets off and expects the case itself to be sound. */
export function read(one: Json, sheets: readonly (Sheet | null)[], rules: RuleSet = RULES): ReadOff & { ok: true } {
  const found = readOff(one, sheets, rules);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found;
}

/** The figures of a solution in short: parameter, condition, value. */
export const figuresOf = (solution: Solution | undefined): unknown[] =>
  (solution?.figures ?? []).map(({ override: { parameter, when, value } }) => [parameter, when, value]);

/** All solutions in short. */
export const inShort = ({ solutions }: ReadOff & { ok: true }): unknown[] => solutions.map(figuresOf);

/** A figure as a desk would keep it. */
export const hide = (parameter: string, value: unknown, when: Json = {}): Json => ({ parameter, when, value });
