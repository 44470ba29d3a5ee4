import { useTranslation } from "react-i18next";
import type { RuleSet } from "../../facts/rule-set.ts";
import { ChoiceGroup } from "../parts/choice-group.tsx";
import { DateField } from "../parts/date-field.tsx";
import { MoneyField } from "../parts/money-field.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { DATE_FIELDS, type FieldName, type Form, isMoneyField } from "./form.ts";
import { optionsFor } from "./options.ts";

/** Few and short enough to be laid out side by side. */
const LAID_OUT: readonly FieldName[] = ["category", "retired", "level"];

interface FormFieldProps {
  readonly field: FieldName;
  readonly form: Form;
  readonly rules: RuleSet | null;
  readonly error: string | undefined;
  readonly onChange: (field: FieldName, value: string) => void;
  /** Another field is turned to. */
  readonly onLeave: () => void;
}

/** One question of the form in the control that fits it. */
export function FormField({ field, form, rules, error, onChange, onLeave }: FormFieldProps) {
  const { t, i18n } = useTranslation("form");
  const shared = {
    name: field,
    label: t(`label.${field}`),
    hint: hintKey(field, form) && t(`hint.${hintKey(field, form)}`),
    error,
    value: form[field],
    onChange: (value: string) => onChange(field, value),
  };
  if (isMoneyField(field)) return <MoneyField {...shared} unit={t("yuan")} onLeave={onLeave} />;
  if (DATE_FIELDS.includes(field)) return <DateField {...shared} onLeave={onLeave} />;
  const options = optionsFor(field, { form, rules, t, language: i18n.language });
  if (!LAID_OUT.includes(field)) return <SelectField {...shared} options={options} />;
  return <ChoiceGroup {...shared} options={options.filter(({ value }) => value !== "")} />;
}

/** A family bed's level is explained where its site is asked for. */
function hintKey(field: FieldName, form: Form): string | undefined {
  if (field === "care") return undefined;
  return field === "site" && form.care === "familyBed" ? "familyBed" : field;
}
