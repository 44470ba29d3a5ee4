import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface SectionProps {
  /** Key of its words. */
  readonly name: "ahead" | "limits" | "compare" | "curve";
  readonly children: ReactNode;
}

/** A part of the comparison on a sheet of its own. */
export function Section({ name, children }: SectionProps) {
  const { t } = useTranslation("what-if");
  return (
    <section
      aria-labelledby={`what-if-${name}`}
      className="@container flex min-w-0 flex-col gap-3 rounded-lg border border-line bg-sheet p-3 sm:p-4"
    >
      <div>
        <h3 id={`what-if-${name}`} className="text-lg font-bold text-accent-deep">
          {t(`${name}.title`)}
        </h3>
        <p className="text-sm text-ink-soft">{t(`${name}.lead`)}</p>
      </div>
      {children}
    </section>
  );
}
