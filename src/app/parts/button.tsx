import type { ReactNode } from "react";

interface ButtonProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** An action beside what it acts on. */
export function Button({ onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="no-print min-h-target rounded-lg border border-accent bg-sheet px-4 font-semibold text-accent-deep hover:bg-accent-soft"
    >
      {children}
    </button>
  );
}
