import { chainFor } from "../../core/chain-for.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { parseRate, type Rate } from "../../money/rate.ts";
import { openIn } from "./form.ts";
import { formOf, type Sheet } from "./sheet.ts";

/** Whether somebody does not know something of a visit that a range can be shown for. */
export const isAnyOpen = (sheet: Sheet): boolean => sheet.visits.some((_, i) => openIn(formOf(sheet, i)).length > 0);

/** The share of a bill that may lie outside scope, as the rules of the city have us assume it; `null` without one. */
export function assumedShare(rules: RuleSet | null, city: string): Rate | null {
  const shown = (rules && chainFor(rules, city, [])?.shown) ?? [];
  const value = shown.find(({ concerns }) => concerns.includes("outsideShare"))?.value;
  return typeof value === "string" ? parseRate(value) : null;
}
