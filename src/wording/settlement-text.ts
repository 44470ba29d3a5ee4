import type { TFunction } from "i18next";
import type { Case } from "../core/case.ts";
import type { Notice, Qualifier, Settlement } from "../core/result.ts";
import type { Assumption } from "../core/worth.ts";
import { isParameter, parameterOf } from "../facts/parameters.ts";
import type { RawValue } from "../facts/values.ts";
import { figure } from "./amount.ts";
import { type Documents, documentName } from "./citation.ts";
import { dayText, parameterName, valueText } from "./fact-text.ts";

/** The words before the amount: 您最多付, 您大约要付, … */
export const payLead = (qualifier: Qualifier | undefined, t: TFunction): string =>
  t(`result:pay.${qualifier ?? "exact"}`);

/** What an assumption is worth: how the person's cash moves while the figure moves within its span. */
export function assumptionText(assumption: Assumption, t: TFunction): string {
  const { fact, low, high, cashLow, cashHigh, worth } = assumption;
  const inWords = (value: RawValue): string => valueText(fact.parameter, value, t);
  const [name, value] = [parameterName(fact.parameter, t), inWords(fact.value)];
  if (isWorthless(assumption)) return t("result:trust.assumptionSame", { name, value });
  const cash = { cashLow: figure(cashLow), cashHigh: figure(cashHigh), worth: figure(worth) };
  const ends = [low, high].map(inWords);
  if (isMeasured(fact.parameter)) {
    return t("result:trust.assumption", { name, value, low: ends[0], high: ends[1], ...cash });
  }
  const care = careBetween(low, high);
  if (care !== undefined) {
    const isCovered = Array.isArray(fact.value) && fact.value.some((one) => one === care);
    const layer = t(`facts:layer.${fact.parameter.split(".")[0]}`);
    const key = isCovered ? "result:trust.assumptionWithout" : "result:trust.assumptionWith";
    return t(key, { layer, care: t(`facts:care.${care}`), ...cash });
  }
  const other = ends.find((end) => end !== value) ?? value;
  return t("result:trust.assumptionWord", { name, value, other, ...cash });
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

/** A notice in words: a document past its end, or a price above what a document allows. */
export function noticeText(notice: Notice, documents: Documents, lineNames: readonly string[], t: TFunction): string {
  if (notice.code === "lapsedDocument") {
    const entry = documents.get(notice.document);
    const to = entry?.to ? dayText(entry.to, t) : "";
    return t("result:notices.lapsedDocument", { document: entry ? documentName(entry, t) : notice.document, to });
  }
  const values = { line: notice.line + 1, name: lineNames[notice.line] ?? "", limit: figure(notice.limit) };
  return t("result:notices.priceAbove", values);
}

/** Which encounter it is: its place, day, kind of care and level. */
export function visitText({ encounters }: Case, { index, date }: Settlement, t: TFunction): string {
  const encounter = encounters[index];
  return t("result:visit", {
    number: index + 1,
    date: dayText(date, t),
    care: encounter ? t(`facts:care.${encounter.care}`) : "",
    level: encounter ? t(`facts:level.${encounter.level}`) : "",
  });
}
