import { useTranslation } from "react-i18next";
import type { Problem } from "../../core/problem.ts";
import { problemText } from "../../wording/problem-text.ts";
import { firstYear, formOf, type Sheet } from "../estimate/sheet.ts";
import { ADMISSIONS, isAnyUsed, USED_FIELDS, type UsedField } from "../estimate/used.ts";
import { Button } from "../parts/button.tsx";
import { MoneyField } from "../parts/money-field.tsx";
import { Notice } from "../parts/notice.tsx";

const GROUPS = ["inpatient", "outpatient", "critical", "aid", "huiminbao"] as const;
type Group = (typeof GROUPS)[number];

export interface UsedFieldsProps {
  readonly sheet: Sheet;
  readonly problems: readonly Problem[];
  readonly onChange: (field: UsedField, value: string) => void;
  /** They count for the year of the first visit from now on. */
  readonly onMove: () => void;
  readonly onDrop: () => void;
}

/** What earlier visits have used up, typed from their settlement sheets instead of listing them. */
export function UsedFields({ sheet, problems, onChange, onMove, onDrop }: UsedFieldsProps) {
  const { t } = useTranslation("year");
  const { used } = sheet;
  const now = firstYear(sheet);
  const isOtherYear = used.year !== "" && now !== null && used.year !== String(now);
  if (now === null && !isAnyUsed(used)) return <p>{t("used.noYear")}</p>;
  return (
    <div className="flex flex-col gap-5">
      <p className="text-sm text-ink-soft">{t("used.lead", { year: used.year || now })}</p>
      {isOtherYear && (
        <Notice kind="warning">
          <p>{t("used.otherYear", { year: used.year, now })}</p>
          <Button onClick={onMove}>{t("used.move", { now })}</Button>
        </Notice>
      )}
      {GROUPS.filter((group) => isAsked(group, sheet)).map((group) => (
        <fieldset key={group} className="min-w-0">
          <legend className="font-bold text-accent-deep">{t(`used.group.${group}`)}</legend>
          <div className="mt-2 grid items-start gap-x-4 gap-y-5 @lg:grid-cols-2">
            {fieldsOf(group).map((field) => (
              <MoneyField
                key={field}
                name={`used-${field.replace(".", "-")}`}
                label={t(`used.label.${field}`)}
                hint={t(`used.hint.${field}`)}
                error={errorOf(field)}
                unit={field === ADMISSIONS ? t("used.times") : t("form:yuan")}
                value={used[field]}
                onChange={(value) => onChange(field, value)}
                onLeave={() => {}}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {isAnyUsed(used) && (
        <div>
          <Button onClick={onDrop}>{t("used.drop")}</Button>
        </div>
      )}
    </div>
  );

  function errorOf(field: UsedField): string | undefined {
    const problem = problems.find(({ path }) => path === `carriedIn.${field}`);
    return problem && problemText(problem, t);
  }
}

const groupOf = (field: UsedField): Group => GROUPS.find((group) => field.startsWith(group)) ?? "inpatient";

const fieldsOf = (group: Group): readonly UsedField[] => USED_FIELDS.filter((field) => groupOf(field) === group);

/** Aid and Huiminbao are asked of those who have them, and wherever something was typed. */
function isAsked(group: Group, sheet: Sheet): boolean {
  const { assistance, huiminbao } = formOf(sheet);
  if (fieldsOf(group).some((field) => sheet.used[field] !== "")) return true;
  if (group === "aid") return assistance !== "" && assistance !== "none";
  return group !== "huiminbao" || (huiminbao !== "" && huiminbao !== "none");
}
