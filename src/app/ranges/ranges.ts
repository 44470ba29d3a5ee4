import type { TFunction } from "i18next";
import type { Problem } from "../../core/problem.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { shortSpan, spanLead, spansText } from "../../wording/range-text.ts";
import type { Sheet } from "../estimate/sheet.ts";
import { causesOf } from "./causes.ts";
import { type Ranges, readRanges } from "./read-ranges.ts";

/** What the page says of a sheet with open questions: in the line that is read aloud, and in the bar. */
export interface RangesRead {
  readonly ranges: Ranges;
  readonly line: string;
  /** What is wrong apart from what is not known. */
  readonly problems: readonly Problem[];
  /** `null` where there is no range. */
  readonly bar: { readonly lead: string; readonly amount: string } | null;
}

/** Works out the ranges of a sheet and says them in words. */
export function rangesOf(sheet: Sheet, rules: RuleSet, t: TFunction): RangesRead {
  const ranges = readRanges(sheet, rules);
  const { problems } = ranges.range;
  return { ranges, problems, ...inWords(sheet, ranges, t) };
}

function inWords(sheet: Sheet, ranges: Ranges, t: TFunction): Pick<RangesRead, "line" | "bar"> {
  const { own, blockedBy, range } = ranges;
  const count = range.problems.length;
  if (count > 0) return { line: t("result:missing.status", { count }), bar: null };
  if (blockedBy !== null) {
    const number = blockedBy + 1;
    const bar = { lead: t("ranges:blockedLead", { number }), amount: t("ranges:blockedTry") };
    return { line: t("ranges:blocked", { number }), bar };
  }
  const causes = causesOf(ranges, t);
  const depends = causes === "" ? "" : t("ranges:depends", { causes });
  if (own?.total) {
    const bar = { lead: t("ranges:noTotal"), amount: t("ranges:try") };
    const texts = [bar.lead, bar.amount].map((text) => t("ranges:sentence", { text }));
    return { bar, line: [...texts, depends].filter(Boolean).join(" ") };
  }
  const span = range.years.find(({ year }) => yearInHand(sheet) === year) ?? range.years[0];
  const bar = span && { lead: t("ranges:bar", { lead: spanLead(span, t), causes }), amount: shortSpan(span, t) };
  return { line: [spansText(range.years, t), depends].join(" "), bar: bar ?? null };
}

const yearInHand = ({ visits, at }: Sheet): number => Number(visits[at]?.date.slice(0, 4));
