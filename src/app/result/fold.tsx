import type { ReactNode } from "react";

interface FoldProps {
  readonly title: string;
  /** Whether it stays as it is when the page is printed, instead of being opened. */
  readonly isLeftInPrint?: boolean | undefined;
  /** Whether it is open to begin with. */
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** What can be opened by those who want to know. */
export function Fold({ title, isLeftInPrint, isOpen, onToggle, children }: FoldProps) {
  return (
    <details
      open={isOpen}
      data-left-in-print={isLeftInPrint}
      onToggle={onToggle && (({ currentTarget }) => onToggle(currentTarget.open))}
    >
      <summary className="py-[calc((var(--target)-1.25rem)/2)] text-sm text-accent-deep underline decoration-dotted underline-offset-4">
        {title}
      </summary>
      <div className="mt-1 mb-2 flex flex-col gap-3">{children}</div>
    </details>
  );
}
