import type { TFunction } from "i18next";
import type { Names } from "../facts/fact.ts";

/** A parameter's key in the locale files, where a dot would open a level. */
export const parameterKey = (parameter: string): string => parameter.replaceAll(".", "_");

/** What a parameter is called by people. */
export const parameterName = (parameter: string, t: TFunction): string =>
  t(`facts:parameter.${parameterKey(parameter)}`, { defaultValue: parameter });

/** The name in the language that is spoken, of what is named in both. */
export const nameOf = (names: Names, t: TFunction): string => (t("facts:language") === "en" ? names.en : names.zh);

/** A day as people write it: 2024年3月1日, 1 March 2024. */
export function dayText(day: string, t: TFunction): string {
  const language = t("facts:dateLanguage");
  const key = `${language} ${day}`;
  const known = dayTexts.get(key);
  if (known !== undefined) return known;
  const format = dayFormats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  dayFormats.set(language, format);
  const text = format.format(new Date(`${day}T00:00:00Z`));
  dayTexts.set(key, text);
  return text;
}

/** A format takes longer to make than all that is formatted with it, and the same few days are named all over. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();
const dayTexts = new Map<string, string>();
