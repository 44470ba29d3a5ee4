import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../../core/problem.ts";
import { isAnyUsed } from "../estimate/used.ts";
import { UsedFields } from "../year/used-fields.tsx";
import type { ReadOffPageState } from "./use-read-off-page.ts";

interface UsedBeforeProps {
  readonly page: ReadOffPageState;
  readonly problems: readonly Problem[];
}

/** What was used up before the sheets, for whoever does not have them all. */
export function UsedBefore({ page, problems }: UsedBeforeProps) {
  const { t } = useTranslation("readoff");
  const [isOpen, setOpen] = useState(isAnyUsed(page.sheet.used));
  return (
    <details
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="@container rounded-lg border border-line bg-sheet p-3 sm:p-4"
    >
      <summary className="min-h-target py-[0.65rem] font-semibold text-accent-deep">{t("used")}</summary>
      {isOpen && (
        <UsedFields
          sheet={page.sheet}
          problems={problems}
          onChange={page.changeUsed}
          onMove={page.moveUsed}
          onDrop={page.dropUsed}
        />
      )}
    </details>
  );
}
