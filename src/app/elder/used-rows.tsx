import { useTranslation } from "react-i18next";
import { firstYear, type Sheet } from "../estimate/sheet.ts";
import { USED_FIELDS, type UsedField } from "../estimate/used.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { AnswerRow } from "./answer-row.tsx";
import { type UsedPlace, usedName, usedPlaceOf, usedText } from "./used-questions.ts";

interface UsedRowsProps {
  readonly sheet: Sheet;
  readonly mistakes: Readonly<Partial<Record<UsedField, string>>>;
  readonly onMend: (place: UsedPlace) => void;
}

/** What was used before, as it is read through: each figure, and the way to more of them. */
export function UsedRows({ sheet, mistakes, onMend }: UsedRowsProps) {
  const { t, i18n } = useTranslation("elder");
  const filled = USED_FIELDS.filter((field) => sheet.used[field] !== "");
  // It is not known of which year they would be.
  if (filled.length === 0 && firstYear(sheet) === null) return null;
  return (
    <>
      <AnswerRow
        name={t("used.row")}
        answer={filled.length === 0 ? t("answer.nothing") : t("used.count", { count: filled.length })}
        mistake={undefined}
        onMend={() => onMend("used")}
      />
      {filled.map((field) => (
        <AnswerRow
          key={field}
          name={usedName(field, i18n)}
          answer={usedText(field, sheet, i18n)}
          mistake={mistakes[field]}
          onMend={() => onMend(usedPlaceOf(field))}
        />
      ))}
    </>
  );
}

/** That figures typed for one year do not count in another, where that is so. */
export function UsedOfOtherYear({ sheet, onMove }: { readonly sheet: Sheet; readonly onMove: () => void }) {
  const { t } = useTranslation("year");
  const now = firstYear(sheet);
  const { year } = sheet.used;
  if (year === "" || now === null || year === String(now)) return null;
  return (
    <Notice kind="warning">
      <p>{t("used.otherYear", { year, now })}</p>
      <Button onClick={onMove}>{t("used.move", { now })}</Button>
    </Notice>
  );
}
