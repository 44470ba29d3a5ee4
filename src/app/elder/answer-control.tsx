import { useTranslation } from "react-i18next";
import type { RuleSet } from "../../facts/rule-set.ts";
import { DATE_FIELDS, type FieldName, type Form, isMoneyField } from "../estimate/form.ts";
import { DateNote } from "../estimate/said.tsx";
import { TotalField } from "../estimate/total-field.tsx";
import { ChoiceGroup } from "../parts/choice-group.tsx";
import { DateField } from "../parts/date-field.tsx";
import { MoneyField } from "../parts/money-field.tsx";
import { plainOptions } from "./answers.ts";

interface AnswerControlProps {
  readonly field: FieldName;
  readonly form: Form;
  readonly rules: RuleSet | null;
  readonly error: string | undefined;
  /** Stands in place of the hint. */
  readonly note: string | undefined;
  readonly onChange: (value: string) => void;
}

/** What a question is answered with; every choice is laid out, below the official name of what is asked. */
export function AnswerControl({ field, form, rules, error, note, onChange }: AnswerControlProps) {
  const { t, i18n } = useTranslation("elder");
  const shared = {
    name: field,
    label: t(`form:label.${field}`),
    isLabelSmall: true,
    hint: note ? <DateNote text={note} /> : t(`question.${field}.hint`),
    error,
    value: form[field],
    onChange,
  };
  if (field === "total") return <TotalField {...shared} unit={t("form:yuan")} onLeave={nothing} />;
  if (field === "outsideShare") return <MoneyField {...shared} unit="%" onLeave={nothing} />;
  if (isMoneyField(field)) return <MoneyField {...shared} unit={t("form:yuan")} onLeave={nothing} />;
  if (DATE_FIELDS.includes(field)) return <DateField {...shared} onLeave={nothing} />;
  return <ChoiceGroup {...shared} options={plainOptions(field, form, rules, i18n)} isList />;
}

const nothing = (): void => undefined;
