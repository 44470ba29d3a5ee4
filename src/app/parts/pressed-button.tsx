import type { ReactNode } from "react";

interface PressedButtonProps {
  readonly isPressed: boolean;
  /** The language that the text is in, where it is another than the page's. */
  readonly lang?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** One of the switches of the header; the one that is on is bold and underlined. */
export function PressedButton({ isPressed, lang, onClick, children }: PressedButtonProps) {
  return (
    <button
      type="button"
      lang={lang}
      aria-pressed={isPressed}
      onClick={onClick}
      className="min-h-target min-w-target px-2 whitespace-nowrap text-ink-soft aria-pressed:font-bold aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-accent aria-pressed:decoration-2 aria-pressed:underline-offset-8"
    >
      {children}
    </button>
  );
}
