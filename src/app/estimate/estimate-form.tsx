import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RuleSet } from "../../facts/rule-set.ts";
import { applies, type FieldName, type Form } from "./form.ts";
import { ItemsLink } from "./items-link.tsx";
import { Question } from "./question.tsx";
import type { Said } from "./said.tsx";

/** The heading that begins the questions about a visit. */
export const VISIT_HEADING = "section-visit";

const SECTIONS = {
  person: ["city", "category", "retired", "birthDate", "accountBalance", "assistance", "huiminbao"],
  visit: ["date", "care", "disease", "level", "site", "place"],
  bill: ["total", "split", "outsideShare", "ownExpense", "overLimit", "firstPay"],
} as const satisfies Record<string, readonly FieldName[]>;

/** What needs the whole width where there is room for two fields side by side. */
const WIDE: readonly FieldName[] = ["level"];

interface EstimateFormProps {
  readonly form: Form;
  /** The address that carries the case. */
  readonly address: string;
  readonly rules: RuleSet | null;
  /** Whether the words have come by which diseases are called. */
  readonly hasNames: boolean;
  /** The number of the visit in hand; `null` where it is the only one. */
  readonly number: number | null;
  /** Between the person and the visit. */
  readonly visits: ReactNode;
  readonly said: Readonly<Partial<Record<FieldName, Said>>>;
  readonly onChange: (field: FieldName, value: string) => void;
  readonly onLeave: () => void;
}

/** The questions in three parts; what does not apply is not asked. */
export function EstimateForm({
  form,
  address,
  rules,
  hasNames,
  number,
  visits,
  said,
  onChange,
  onLeave,
}: EstimateFormProps) {
  const { t } = useTranslation("form");
  return (
    <form noValidate autoComplete="off" onSubmit={(event) => event.preventDefault()} className="flex flex-col gap-6">
      {Object.entries(SECTIONS).flatMap(([section, fields]) => [
        section === "visit" && <Fragment key="visits">{visits}</Fragment>,
        <section
          key={section}
          aria-labelledby={`section-${section}`}
          className="@container rounded-lg border border-line bg-sheet p-3 sm:p-4"
        >
          <h3 id={`section-${section}`} tabIndex={-1} className="scroll-mt-4 text-lg font-bold text-accent-deep">
            {section === "visit" && number !== null ? t("section.visitOf", { number }) : t(`section.${section}`)}
          </h3>
          {section === "bill" && <ItemsLink items={form.items} address={address} onChange={onChange} />}
          {section === "bill" && applies("ownExpense", form) && (
            <p className="text-sm text-ink-soft">{t("billHint")}</p>
          )}
          <div className="mt-3 grid items-start gap-x-4 gap-y-5 @lg:grid-cols-2">
            {fields
              .filter((field) => applies(field, form))
              .map((field) => (
                <div key={field} className={WIDE.includes(field) ? "@lg:col-span-2" : ""}>
                  <Question
                    field={field}
                    form={form}
                    rules={field === "disease" && !hasNames ? null : rules}
                    error={said[field]?.error}
                    note={said[field]?.note}
                    onChange={onChange}
                    onLeave={onLeave}
                  />
                </div>
              ))}
          </div>
        </section>,
      ])}
    </form>
  );
}
