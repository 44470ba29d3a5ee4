import type { i18n } from "i18next";
import { isDay } from "../../facts/days.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { understandMoney } from "../../money/understand.ts";
import { inYuan } from "../../wording/amount.ts";
import { dayText } from "../../wording/fact-text.ts";
import type { FieldName, Form } from "../estimate/form.ts";
import { DATE_FIELDS, isMoneyField, UNKNOWN } from "../estimate/form.ts";
import { optionsFor } from "../estimate/options.ts";
import type { Option } from "../parts/select-field.tsx";
import { isOpen, isOptional } from "./questions.ts";

/** What a choice is called here: in plain words where the form's own are not. */
export function plainOptions(field: FieldName, form: Form, rules: RuleSet | null, words: i18n): readonly Option[] {
  const options = optionsFor(field, { form, rules, t: words.t, language: words.language });
  return options
    .filter(({ value }) => value !== "" || isOptional(field))
    .map(({ value, text }) => ({
      value,
      text: words.exists(`elder:option.${field}.${value}`) ? words.t(`elder:option.${field}.${value}`) : text,
    }));
}

/** An answer in words, as it is read through before the result. */
export function answerText(field: FieldName, form: Form, rules: RuleSet | null, words: i18n): string {
  const value = form[field];
  if (isOpen(field, form)) return words.t("elder:answer.open");
  if (field === "total" && value === UNKNOWN) return words.t("form:unknown");
  if (isMoneyField(field)) {
    const amount = understandMoney(value);
    if (amount === "") return words.t("elder:answer.nothing");
    return amount === null ? value : inYuan(amount, words.t);
  }
  if (DATE_FIELDS.includes(field)) {
    if (value === "") return words.t("elder:answer.nothing");
    return isDay(value) ? dayText(value, words.t) : value;
  }
  if (field === "outsideShare") return value === "" ? words.t("elder:answer.nothing") : `${value}%`;
  return plainOptions(field, form, rules, words).find((option) => option.value === value)?.text ?? value;
}
