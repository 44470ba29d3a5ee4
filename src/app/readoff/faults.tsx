import { useTranslation } from "react-i18next";
import type { AmountKey } from "../../core/result.ts";
import type { SheetProblem } from "../../readoff/sheet.ts";
import { lineName, lineOf, sheetProblemText } from "../../wording/read-off-text.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";

interface FaultsProps {
  readonly faults: readonly SheetProblem[];
  readonly isOneOfMany: boolean;
  readonly onSee: (visit: number, key: AmountKey) => void;
  readonly onAnyway: () => void;
}

/** What on the sheets does not agree with itself: more likely a figure copied wrong than a rule that nobody knows. */
export function Faults({ faults, isOneOfMany, onSee, onAnyway }: FaultsProps) {
  const { t } = useTranslation("readoff");
  return (
    <Notice kind="wrong">
      <p>{t("fault.lead")}</p>
      <ul className="flex list-disc flex-col gap-2 pl-5">
        {faults.map((fault) => {
          const line = lineOf(fault);
          const text = sheetProblemText(fault, t);
          return (
            <li key={JSON.stringify(fault)}>
              <p>{isOneOfMany ? t("fault.of", { number: fault.sheet + 1, text }) : text}</p>
              {line !== null && (
                <Button onClick={() => onSee(fault.sheet, line)}>{t("fault.see", { line: lineName(line, t) })}</Button>
              )}
            </li>
          );
        })}
      </ul>
      <Button onClick={onAnyway}>{t("fault.anyway")}</Button>
    </Notice>
  );
}
