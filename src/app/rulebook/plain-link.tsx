import type { ReactNode } from "react";

/** A link on a line of its own. */
export function PlainLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a
      href={href}
      className="no-print inline-flex min-h-target items-center self-start font-semibold text-accent-deep underline underline-offset-4"
    >
      {children}
    </a>
  );
}
