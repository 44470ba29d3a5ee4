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
  const format = new Intl.DateTimeFormat(t("facts:dateLanguage"), { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}
