import type { ReactNode } from "react";

interface CaseLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link to another page with a case: one begins to read there at the top. */
export function CaseLink({ href, children }: CaseLinkProps) {
  return (
    <a
      href={href}
      onClick={() => window.scrollTo(0, 0)}
      className="no-print inline-flex min-h-target items-center self-start font-semibold text-accent-deep underline underline-offset-4"
    >
      {children}
    </a>
  );
}
