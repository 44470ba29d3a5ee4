import { readCase } from "../../core/read-case.ts";
import type { Settlement } from "../../core/result.ts";
import { settle } from "../../core/settle.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import type { Sheet } from "../../readoff/sheet.ts";
import { differencesOf } from "./compare.ts";
import type { Json } from "./solo.ts";

/** What a case of one encounter comes to; `null` where it cannot be settled. */
export function settledAs(json: Json, rules: RuleSet, steps = false): Settlement | null {
  const read = readCase(json, rules);
  const settled = read.ok ? settle(read.case, rules, { steps }) : null;
  return settled?.ok ? (settled.result.settlements[0] ?? null) : null;
}

/** Whether a case of one encounter comes to every line of a sheet. */
export function explains(json: Json, sheet: Sheet, rules: RuleSet): boolean {
  const settled = settledAs(json, rules);
  return settled !== null && differencesOf(settled.amounts, sheet).first === null;
}
