import type { TFunction } from "i18next";
import type { StepFact } from "../core/result.ts";
import type { Assumption } from "../core/worth.ts";
import type { WhenKey } from "../facts/fact.ts";
import { isParameter, parameterOf } from "../facts/parameters.ts";
import type { RawValue } from "../facts/values.ts";
import { figure } from "./amount.ts";
import { dayText, parameterName } from "./fact-text.ts";
import { valueText } from "./value-text.ts";
import { whenWord } from "./when-text.ts";

/**
 * What an assumption is worth: how the person's cash moves while the figure moves within its span. Where others are about
 * the same figure elsewhere, it is told which visits it is of.
 */
export function assumptionText(assumption: Assumption, others: readonly Assumption[], t: TFunction): string {
  const { fact, low, high, cashLow, cashHigh, worth } = assumption;
  const inWords = (value: RawValue): string => valueText(fact.parameter, value, t);
  const [name, value] = [assumptionName(assumption, others, t), inWords(fact.value)];
  if (isWorthless(assumption)) return t("explanation:trust.assumptionSame", { name, value });
  const cash = { cashLow: figure(cashLow), cashHigh: figure(cashHigh), worth: figure(worth) };
  const ends = [low, high].map(inWords);
  if (isMeasured(fact.parameter)) {
    return t("explanation:trust.assumption", { name, value, low: ends[0], high: ends[1], ...cash });
  }
  const care = careBetween(low, high);
  if (care !== undefined) {
    const isCovered = Array.isArray(fact.value) && fact.value.some((one) => one === care);
    const layer = t(`facts:layer.${fact.parameter.split(".")[0]}`);
    const key = isCovered ? "explanation:trust.assumptionWithout" : "explanation:trust.assumptionWith";
    return t(key, { layer, care: t(`facts:care.${care}`), ...cash });
  }
  const other = ends.find((end) => end !== value) ?? value;
  return t("explanation:trust.assumptionWord", { name, value, other, ...cash });
}

/** What the assumed figure is called; where others are about the same figure elsewhere, with the visits it is of. */
export function assumptionName(assumption: Assumption, others: readonly Assumption[], t: TFunction): string {
  const { parameter } = assumption.fact;
  const alike = others.filter((other) => other !== assumption && other.fact.parameter === parameter);
  const name = parameterName(parameter, t);
  return alike.length > 0 ? nameWithin(name, alike, assumption, t) : name;
}

/** What visits of one person differ in. */
const OF_VISITS = ["care", "level", "site", "disease", "place"] as const satisfies readonly WhenKey[];

/** The name with the visits that the figure is of: 基本医保起付线（住院、三级医院）, 大病保险起付标准（2024 年）. */
function nameWithin(name: string, alike: readonly Assumption[], { when, fact }: Assumption, t: TFunction): string {
  const words = OF_VISITS.flatMap((key) => (when[key] ?? []).map((word) => whenWord(key, word, [], t)));
  const isAnotherTime = alike.some((other) => OF_VISITS.every((key) => String(other.when[key]) === String(when[key])));
  const places = isAnotherTime ? [...words, timeText(fact, t)] : words;
  if (places.length === 0) places.push(t("explanation:trust.otherwise"));
  return t("explanation:trust.within", { name, places: places.join(t("form:listJoin")) });
}

/** Since when and how long a figure holds, in short. */
function timeText({ from, to }: StepFact, t: TFunction): string {
  const year = from?.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return t("explanation:trust.inYear", { year });
  const days = { from: from && dayText(from, t), to: to && dayText(to, t) };
  if (from !== null) return t(to === null ? "explanation:trust.since" : "explanation:trust.fromTo", days);
  return to === null ? t("explanation:trust.otherwise") : t("explanation:trust.until", days);
}

/** The kind of care by which two lists of what is covered differ. */
const careBetween = (without: RawValue, having: RawValue): string | undefined =>
  Array.isArray(without) && Array.isArray(having) ? having.find((one) => !without.includes(one)) : undefined;

/** Amounts and rates lie between two ends; of words and lists there is one or the other. */
function isMeasured(parameter: string): boolean {
  const kind = isParameter(parameter) ? parameterOf(parameter).kind : "money";
  return ["money", "moneyOrNone", "rate", "rateOrBrackets", "brackets"].includes(kind);
}

/** Whether the person pays the same wherever the assumed figure lies in its span. */
export const isWorthless = ({ worth }: Assumption): boolean => /^0(\.0+)?$/.test(worth);

/** Between what an assumed figure plausibly lies, or which two it may be. */
export function spanText({ fact, low, high }: Assumption, t: TFunction): string {
  const values = { low: valueText(fact.parameter, low, t), high: valueText(fact.parameter, high, t) };
  return t(isMeasured(fact.parameter) ? "rulebook:unknown.between" : "rulebook:unknown.either", values);
}
