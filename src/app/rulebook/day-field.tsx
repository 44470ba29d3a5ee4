import { useTranslation } from "react-i18next";
import { DateField } from "../parts/date-field.tsx";
import { useBook } from "./book.ts";

/** The day that a view is about. */
export function DayField() {
  const { t } = useTranslation("rulebook");
  const { said, say } = useBook();
  return (
    <div className="no-print w-full max-w-xl">
      <DateField
        name="day"
        label={t("documents.day")}
        hint={t("documents.dayHint")}
        value={said.day}
        onChange={(value) => say({ day: value }, null)}
        onLeave={() => {}}
      />
    </div>
  );
}
