import { isObject } from "../../core/reader.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import type { Rate } from "../../money/rate.ts";
import { type Range, rangeOf } from "../../whatif/ranges.ts";
import { type TotalToTry, totalsToTry } from "../../whatif/totals-to-try.ts";
import type { Unknown } from "../../whatif/unknown.ts";
import { toCaseJson } from "../estimate/case-json.ts";
import { type Form, openIn } from "../estimate/form.ts";
import { formOf, type Sheet } from "../estimate/sheet.ts";
import { problemsIn, shareIn } from "./problems.ts";

/** What a sheet with open questions comes to. */
export interface Ranges {
  /** Of the visit in hand; `null` where nothing of it is open. */
  readonly own: Unknown | null;
  /** The other visits with open questions, by their place. */
  readonly others: readonly number[];
  /** Another visit whose total is not known: nothing can be summed up; `null` where there is none. */
  readonly blockedBy: number | null;
  /** To try, where the total in hand is not known. */
  readonly totals: readonly TotalToTry[];
  readonly range: Range;
}

const NOTHING: Range = { years: [], rows: [], together: false, problems: [] };

/** Settles all that may hold for a sheet with open questions. */
export function readRanges(sheet: Sheet, rules: RuleSet): Ranges {
  const json = toCaseJson(sheet);
  const unknowns = sheet.visits.flatMap((_, i) => unknownIn(formOf(sheet, i), i, rules) ?? []);
  const own = unknowns.find(({ index }) => index === sheet.at) ?? null;
  const others = unknowns.filter((one) => one !== own);
  const blockedBy = others.find(({ total }) => total)?.index ?? null;
  const problems = problemsIn(sheet, rules);
  const read = { own, others: others.map(({ index }) => index), blockedBy };
  if (!isObject(json) || blockedBy !== null || problems.length > 0) {
    return { ...read, totals: [], range: { ...NOTHING, problems } };
  }
  const totals = own?.total ? totalsToTry(json, own, rules) : [];
  const range = rangeOf(
    json,
    sheet.at,
    unknowns,
    rules,
    totals.map(({ total }) => total),
  );
  return { ...read, totals, range };
}

function unknownIn(form: Form, index: number, rules: RuleSet): Unknown | null {
  const open = openIn(form);
  if (open.length === 0) return null;
  const share = open.includes("split") ? (shareIn(form, rules) ?? (0 as Rate)) : null;
  return { index, level: open.includes("level"), share, total: open.includes("total") };
}
