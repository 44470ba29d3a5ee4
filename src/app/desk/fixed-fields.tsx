import { useTranslation } from "react-i18next";
import { type Fixable, isCoded } from "../../desk/fields.ts";
import { targetName } from "../../wording/desk-text.ts";
import { DateField } from "../parts/date-field.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { useRules } from "../rules/use-rules.ts";
import { deskOptions } from "./desk-options.ts";
import type { Desk } from "./use-desk.ts";

/** What no column says, or leaves empty, and is the same for all bills of the file. */
export function FixedFields({ desk }: { readonly desk: Desk }) {
  const { t, i18n } = useTranslation("desk");
  const { askedOnce, profile } = desk;
  const rules = useRules(profile.fixed.city ?? "").data ?? null;
  if (askedOnce.length === 0) return null;
  const shared = (field: Fixable) => ({
    name: `desk-${field}`,
    label: targetName(field, t),
    value: profile.fixed[field] ?? "",
    onChange: (value: string) => desk.fix(field, value),
  });
  return (
    <section aria-labelledby="desk-fixed" className="flex flex-col gap-2">
      <h3 id="desk-fixed" className="text-lg font-bold text-accent-deep">
        {t("match.fixed")}
      </h3>
      <p>{t("match.fixedLead")}</p>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {askedOnce.map((field) =>
          isCoded(field) ? (
            <SelectField
              key={field}
              {...shared(field)}
              options={deskOptions(field, t("match.optional"), {
                fixed: profile.fixed as Record<string, string>,
                rules,
                t,
                language: i18n.language,
              })}
            />
          ) : (
            <DateField key={field} {...shared(field)} onLeave={() => {}} />
          ),
        )}
      </div>
    </section>
  );
}
