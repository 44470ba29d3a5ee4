import type { TFunction } from "i18next";
import type { Case } from "../core/case.ts";
import type { Result, YearSum } from "../core/result.ts";
import { type Assumption, assumptionsOf } from "../core/worth.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { shortVersion } from "../facts/short-version.ts";
import { inYuan } from "./amount.ts";
import { isWorthless } from "./assumption-text.ts";
import { dayText } from "./fact-text.ts";

/** A result as it is passed on: without any name. */
export interface Shared {
  readonly one: Case;
  readonly result: Result;
  readonly rules: RuleSet;
  /** Leads back to it. */
  readonly link: string;
  /** The day on which it is passed on, YYYY-MM-DD. */
  readonly day: string;
}

/** When it was made and under which rules. */
export const madeText = ({ day, result }: Pick<Shared, "day" | "result">, t: TFunction): string =>
  t("share:made", { day: dayText(day, t), version: shortVersion(result.rulesVersion) });

/** The assumptions on which some of the person's money hangs, those worth most first. */
export const weightyAssumptions = ({ one, rules }: Pick<Shared, "one" | "rules">): readonly Assumption[] =>
  assumptionsOf(one, rules).filter((assumption) => !isWorthless(assumption));

/** How much of what a year's payers pay is no document's word. */
export function assumedText({ assumed, documented }: YearSum, t: TFunction): string {
  if (assumed === "0.00") return t("share:assumed.none");
  return t("share:assumed.some", { assumed: inYuan(assumed, t), documented: inYuan(documented, t) });
}
