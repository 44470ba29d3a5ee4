import { useId } from "react";
import { useTranslation } from "react-i18next";
import { moneyIn } from "../../desk/cells.ts";
import { isMoneyForm } from "../../money/fen.ts";

interface LineBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A line of a sheet, to be typed; what is no amount is marked and not compared. */
export function LineBox({ label, value, onChange }: LineBoxProps) {
  const { t } = useTranslation("desk");
  const id = useId();
  const isWrong = value.trim() !== "" && !isMoneyForm(moneyIn(value));
  return (
    <>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? id : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={`min-h-[var(--box,2rem)] w-full min-w-20 rounded border bg-sheet px-1 text-right text-ink ${isWrong ? "border-2 border-wrong" : "border-line-strong"}`}
      />
      {isWrong && (
        <span id={id} className="block text-left text-wrong">
          <span aria-hidden="true">✕ </span>
          {t("sheet.wrong")}
        </span>
      )}
    </>
  );
}
