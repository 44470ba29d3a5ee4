import type { TFunction } from "i18next";
import type { Saying, SayingValue } from "../../guides/answer.ts";
import { firstDayOf, type Month } from "../../guides/months.ts";
import { percent } from "../../wording/amount.ts";
import { dayText } from "../../wording/fact-text.ts";

/** A sentence of an answer in the language that is spoken. */
export const sayingText = ({ code, values }: Saying, t: TFunction): string =>
  t(
    `guides:says.${code}`,
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, valueText(value, t)])),
  );

function valueText(value: SayingValue, t: TFunction): string {
  if ("day" in value) return dayText(value.day, t);
  if ("month" in value) return monthText(value.month, t);
  return "rate" in value ? percent(value.rate) : value.number;
}

/** A month as people write it: 2024年3月, March 2024. */
export function monthText(month: Month, t: TFunction): string {
  const format = new Intl.DateTimeFormat(t("facts:dateLanguage"), { year: "numeric", month: "long", timeZone: "UTC" });
  return format.format(new Date(`${firstDayOf(month)}T00:00:00Z`));
}
