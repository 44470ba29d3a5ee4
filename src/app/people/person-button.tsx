import { useTranslation } from "react-i18next";

interface PersonButtonProps {
  readonly name: string;
  readonly isAtHand: boolean;
  readonly onClick: () => void;
}

/** A kept person to change to; the one at hand is told by word and mark. */
export function PersonButton({ name, isAtHand, onClick }: PersonButtonProps) {
  const { t } = useTranslation("people");
  return (
    <button
      type="button"
      aria-pressed={isAtHand}
      onClick={isAtHand ? undefined : onClick}
      className="min-h-target min-w-target max-w-full rounded-lg border border-line-strong bg-sheet px-3 py-1 text-left leading-tight wrap-anywhere aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:font-bold aria-pressed:shadow-[inset_0_0_0_1px_var(--accent)]"
    >
      {isAtHand && <span aria-hidden="true">✓ </span>}
      {name}
      {isAtHand && <span className="text-sm font-normal">{` · ${t("here")}`}</span>}
    </button>
  );
}
