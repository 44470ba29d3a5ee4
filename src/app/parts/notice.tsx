import type { ReactNode } from "react";

const LOOKS = {
  plain: "border-accent bg-accent-soft",
  warning: "border-assumed-line bg-assumed-soft",
  wrong: "border-wrong bg-wrong-soft",
} as const;

/** Something to know before reading on, with what can be done about it. */
export function Notice({ kind, children }: { kind: keyof typeof LOOKS; children: ReactNode }) {
  return (
    <div className={`flex flex-col items-start gap-2 rounded-lg border-l-4 px-4 py-3 ${LOOKS[kind]}`}>{children}</div>
  );
}
