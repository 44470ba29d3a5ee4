import type { ReactNode } from "react";

/** What can be opened by those who want to know; printed open. */
export function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details>
      <summary className="py-[0.65rem] text-sm text-accent-deep underline decoration-dotted underline-offset-4">
        {title}
      </summary>
      <div className="mt-1 mb-2 flex flex-col gap-3">{children}</div>
    </details>
  );
}
