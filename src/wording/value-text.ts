import type { TFunction } from "i18next";
import { isParameter, parameterOf } from "../facts/parameters.ts";
import type { RawBracket, RawValue } from "../facts/values.ts";
import { figure, inYuan, percent } from "./amount.ts";

/** A fact's value in words: amounts in yuan, rates in percent, brackets one by one, lists by name. */
export function valueText(parameter: string, value: RawValue, t: TFunction): string {
  if (value === null) return t("explanation:value.noCap");
  if (!isParameter(parameter)) return String(value);
  const { kind } = parameterOf(parameter);
  if (typeof value !== "string") return listText(kind, value, t);
  if (kind === "money" || kind === "moneyOrNone") return inYuan(value, t);
  if (kind === "rate" || kind === "rateOrBrackets") return percent(value);
  return t(`explanation:value.${value}`);
}

function listText(kind: string, values: readonly (string | RawBracket)[], t: TFunction): string {
  if (values.length === 0) return t("explanation:value.nothing");
  const [only] = values;
  if (values.length === 1 && typeof only === "object") return percent(only.rate);
  return values.map((value, i) => itemText(kind, value, i, t)).join(t("facts:and"));
}

function itemText(kind: string, value: string | RawBracket, place: number, t: TFunction): string {
  if (typeof value !== "string") return bracketText(value, t);
  if (kind === "factors") return t("explanation:value.factor", { place: place + 1, rate: percent(value) });
  if (kind === "diseases") return t(`facts:disease.${value}`, { defaultValue: value });
  return t(kind === "layers" ? `facts:layer.${value}` : `facts:care.${value}`);
}

const bracketText = ({ upTo, rate }: RawBracket, t: TFunction): string =>
  upTo === undefined
    ? t("explanation:value.lastBracket", { rate: percent(rate) })
    : t("explanation:value.bracket", { upTo: figure(upTo), rate: percent(rate) });
