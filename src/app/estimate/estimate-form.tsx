import { useTranslation } from "react-i18next";
import type { RuleSet } from "../../facts/rule-set.ts";
import { applies, type FieldName, type Form } from "./form.ts";
import { FormField } from "./form-field.tsx";

const SECTIONS = {
  person: ["city", "category", "retired", "birthDate", "accountBalance", "assistance", "huiminbao"],
  visit: ["date", "care", "disease", "level", "site", "place"],
  bill: ["total", "ownExpense", "overLimit", "firstPay"],
} as const satisfies Record<string, readonly FieldName[]>;

/** What needs the whole width where there is room for two fields side by side. */
const WIDE: readonly FieldName[] = ["level"];

interface EstimateFormProps {
  readonly form: Form;
  readonly rules: RuleSet | null;
  readonly errors: Readonly<Partial<Record<FieldName, string>>>;
  readonly onChange: (field: FieldName, value: string) => void;
  readonly onLeave: () => void;
}

/** The questions in three parts; what does not apply is not asked. */
export function EstimateForm({ form, rules, errors, onChange, onLeave }: EstimateFormProps) {
  const { t } = useTranslation("form");
  return (
    <form noValidate autoComplete="off" onSubmit={(event) => event.preventDefault()} className="flex flex-col gap-6">
      {Object.entries(SECTIONS).map(([section, fields]) => (
        <section
          key={section}
          aria-labelledby={`section-${section}`}
          className="@container rounded-lg border border-line bg-sheet p-3 sm:p-4"
        >
          <h3 id={`section-${section}`} className="text-lg font-bold text-accent-deep">
            {t(`section.${section}`)}
          </h3>
          {section === "bill" && <p className="text-sm text-ink-soft">{t("billHint")}</p>}
          <div className="mt-3 grid items-start gap-x-4 gap-y-5 @lg:grid-cols-2">
            {fields
              .filter((field) => applies(field, form))
              .map((field) => (
                <div key={field} className={WIDE.includes(field) ? "@lg:col-span-2" : ""}>
                  <FormField
                    field={field}
                    form={form}
                    rules={rules}
                    error={errors[field]}
                    onChange={onChange}
                    onLeave={onLeave}
                  />
                </div>
              ))}
          </div>
        </section>
      ))}
    </form>
  );
}
