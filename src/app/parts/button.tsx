import type { ReactNode } from "react";

interface ButtonProps {
  /** Nothing of its own where it sends a form. */
  readonly onClick?: () => void;
  /** What it is called where its words alone do not say what it acts on. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

/** An action beside what it acts on. */
export function Button({ onClick, label, children }: ButtonProps) {
  return (
    <button
      type={onClick ? "button" : "submit"}
      aria-label={label}
      onClick={onClick}
      className="no-print min-h-target rounded-lg border border-accent bg-sheet px-4 font-semibold text-accent-deep hover:bg-accent-soft"
    >
      {children}
    </button>
  );
}
