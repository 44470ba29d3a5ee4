import type { TFunction } from "i18next";
import type { Names } from "../facts/fact.ts";
import { isParameter, parameterOf } from "../facts/parameters.ts";
import type { RawBracket, RawValue } from "../facts/values.ts";
import { figure, inYuan, percent } from "./amount.ts";

/** A parameter's key in the locale files, where a dot would open a level. */
export const parameterKey = (parameter: string): string => parameter.replaceAll(".", "_");

/** What a parameter is called by people. */
export const parameterName = (parameter: string, t: TFunction): string =>
  t(`facts:parameter.${parameterKey(parameter)}`, { defaultValue: parameter });

/** The name in the language that is spoken, of what is named in both. */
export const nameOf = (names: Names, t: TFunction): string => (t("facts:language") === "en" ? names.en : names.zh);

/** A day as people write it: 2024年3月1日, 1 March 2024. */
export function dayText(day: string, t: TFunction): string {
  const format = new Intl.DateTimeFormat(t("facts:dateLanguage"), { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A fact's value in words: amounts in yuan, rates in percent, brackets one by one, lists by name. */
export function valueText(parameter: string, value: RawValue, t: TFunction): string {
  if (value === null) return t("facts:value.noCap");
  if (!isParameter(parameter)) return String(value);
  const { kind } = parameterOf(parameter);
  if (typeof value !== "string") return listText(kind, value, t);
  if (kind === "money" || kind === "moneyOrNone") return inYuan(value, t);
  if (kind === "rate" || kind === "rateOrBrackets") return percent(value);
  return t(`facts:value.${value}`);
}

function listText(kind: string, values: readonly (string | RawBracket)[], t: TFunction): string {
  if (values.length === 0) return t("facts:value.nothing");
  const [only] = values;
  if (values.length === 1 && typeof only === "object") return percent(only.rate);
  return values.map((value, i) => itemText(kind, value, i, t)).join(t("facts:and"));
}

function itemText(kind: string, value: string | RawBracket, place: number, t: TFunction): string {
  if (typeof value !== "string") return bracketText(value, t);
  if (kind === "factors") return t("facts:value.factor", { place: place + 1, rate: percent(value) });
  if (kind === "diseases") return t(`form:disease.${value}`, { defaultValue: value });
  return t(kind === "layers" ? `facts:layer.${value}` : `facts:care.${value}`);
}

const bracketText = ({ upTo, rate }: RawBracket, t: TFunction): string =>
  upTo === undefined
    ? t("facts:value.lastBracket", { rate: percent(rate) })
    : t("facts:value.bracket", { upTo: figure(upTo), rate: percent(rate) });
