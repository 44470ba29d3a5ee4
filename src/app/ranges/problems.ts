import type { Problem } from "../../core/problem.ts";
import { readCase } from "../../core/read-case.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import type { Rate } from "../../money/rate.ts";
import { toCaseJson } from "../estimate/case-json.ts";
import { type Form, openIn, UNKNOWN } from "../estimate/form.ts";
import { formOf, type Sheet } from "../estimate/sheet.ts";
import { assumedShare } from "../estimate/unknown.ts";
import { understandPercent } from "../parts/percent-text.ts";

/** The share that is computed with where the split is not known: as typed, else as assumed; `null` where there is none. */
export const shareIn = (form: Form, rules: RuleSet | null): Rate | null =>
  form.outsideShare === "" ? assumedShare(rules, form.city) : understandPercent(form.outsideShare);

/** What is wrong with a sheet apart from what is not known in it. */
export function problemsIn(sheet: Sheet, rules: RuleSet): readonly Problem[] {
  const probe = readCase(toCaseJson(probeOf(sheet)), rules);
  return [...(probe.ok ? [] : probe.problems), ...shareProblems(sheet, rules)];
}

/** What is wrong with the shares that were typed. */
function shareProblems(sheet: Sheet, rules: RuleSet): readonly Problem[] {
  return sheet.visits.flatMap((_, i): Problem[] => {
    const form = formOf(sheet, i);
    if (!openIn(form).includes("split") || shareIn(form, rules) !== null) return [];
    const code = form.outsideShare === "" ? "missingKey" : "notAllowed";
    return [{ code, path: `encounters[${i}].outsideShare` }];
  });
}

/** The sheet with answers in place of what is not known, so that reading it finds what is wrong otherwise. */
function probeOf(sheet: Sheet): Sheet {
  const visits = sheet.visits.map((visit) => ({
    ...visit,
    level: visit.level === UNKNOWN ? "primary" : visit.level,
    // No bill's parts are more than this.
    total: visit.total === UNKNOWN ? "1000000000" : visit.total,
    split: "",
    ...(visit.split === UNKNOWN && { ownExpense: "", overLimit: "", firstPay: "" }),
  }));
  return { ...sheet, visits };
}
