import { useTranslation } from "react-i18next";
import type { RuleSet } from "../../facts/rule-set.ts";
import { DATE_FIELDS, type FieldName, type Form, isMoneyField, UNKNOWN } from "../estimate/form.ts";
import { optionsFor } from "../estimate/options.ts";
import { DateNote } from "../estimate/said.tsx";
import { DateField } from "../parts/date-field.tsx";
import { MoneyField } from "../parts/money-field.tsx";
import { SelectField } from "../parts/select-field.tsx";

interface SheetFieldProps {
  readonly field: FieldName;
  readonly form: Form;
  readonly rules: RuleSet | null;
  readonly error: string | undefined;
  readonly note: string | undefined;
  readonly onChange: (field: FieldName, value: string) => void;
}

/** One field of a bill, as dense as a desk needs it. */
export function SheetField({ field, form, rules, error, note, onChange }: SheetFieldProps) {
  const { t, i18n } = useTranslation("form");
  const shared = {
    name: `sheet-${field}`,
    label: t(`label.${field}`),
    hint: note && <DateNote text={note} />,
    error,
    value: form[field],
    onChange: (value: string) => onChange(field, value),
  };
  if (isMoneyField(field)) return <MoneyField {...shared} unit={t("yuan")} onLeave={() => {}} />;
  if (DATE_FIELDS.includes(field)) return <DateField {...shared} onLeave={() => {}} />;
  const options = optionsFor(field, { form, rules, t, language: i18n.language });
  return <SelectField {...shared} options={options.filter(({ value }) => value !== UNKNOWN)} />;
}
