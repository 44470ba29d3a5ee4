import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RuleSet } from "../../facts/rule-set.ts";
import { formatRate, NOTHING } from "../../money/rate.ts";
import { percent } from "../../wording/amount.ts";
import { ChoiceGroup } from "../parts/choice-group.tsx";
import { DateField } from "../parts/date-field.tsx";
import { MoneyField } from "../parts/money-field.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { DATE_FIELDS, type FieldName, type Form, isMoneyField } from "./form.ts";
import { optionsFor } from "./options.ts";
import { TotalField } from "./total-field.tsx";
import { assumedShare } from "./unknown.ts";

/** Few and short enough to be laid out side by side. */
const LAID_OUT: readonly FieldName[] = ["category", "retired", "level", "split"];

interface FormFieldProps {
  readonly field: FieldName;
  readonly form: Form;
  readonly rules: RuleSet | null;
  readonly error: string | undefined;
  /** Stands in place of the hint. */
  readonly note?: ReactNode;
  readonly onChange: (field: FieldName, value: string) => void;
  /** Another field is turned to. */
  readonly onLeave: () => void;
}

/** One question of the form in the control that fits it. */
export function FormField({ field, form, rules, error, note, onChange, onLeave }: FormFieldProps) {
  const { t, i18n } = useTranslation("form");
  const shared = {
    name: field,
    label: t(`label.${field}`),
    hint: note ?? hint(),
    error,
    value: form[field],
    onChange: (value: string) => onChange(field, value),
  };
  if (field === "total") return <TotalField {...shared} unit={t("yuan")} onLeave={onLeave} />;
  if (field === "outsideShare") return <MoneyField {...shared} unit="%" onLeave={onLeave} />;
  if (isMoneyField(field)) return <MoneyField {...shared} unit={t("yuan")} onLeave={onLeave} />;
  if (DATE_FIELDS.includes(field)) return <DateField {...shared} onLeave={onLeave} />;
  const options = optionsFor(field, { form, rules, t, language: i18n.language });
  if (!LAID_OUT.includes(field)) return <SelectField {...shared} options={options} />;
  // "" is an answer of `split`; of the others it is none yet.
  return <ChoiceGroup {...shared} options={options.filter(({ value }) => value !== "" || field === "split")} />;

  function hint(): string | undefined {
    // What nothing can be assumed for must be said.
    const share = field === "outsideShare" ? assumedShare(rules, form.city) : NOTHING;
    const key = hintKey(field, form);
    return key === undefined || share === null ? undefined : t(`hint.${key}`, { share: percent(formatRate(share)) });
  }
}

/** A family bed's level is explained where its site is asked for. */
function hintKey(field: FieldName, form: Form): string | undefined {
  if (field === "care") return undefined;
  return field === "site" && form.care === "familyBed" ? "familyBed" : field;
}
