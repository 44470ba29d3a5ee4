import { useTranslation } from "react-i18next";
import { type Said, VIEWS, type View } from "./rulebook-address.ts";

interface ViewLinksProps {
  readonly view: View;
  readonly hrefOf: (said: Partial<Said>) => string;
}

/** The views of the rulebook side by side; each keeps the city, the day and the situation. */
export function ViewLinks({ view, hrefOf }: ViewLinksProps) {
  const { t } = useTranslation("rulebook");
  return (
    <nav aria-label={t("page.views")} className="no-print">
      <ul className="flex flex-wrap gap-2">
        {VIEWS.map((one) => (
          <li key={one}>
            <a
              href={hrefOf({ view: one === "facts" ? "" : one, fact: "", example: "", document: "" })}
              aria-current={one === view ? "page" : undefined}
              className="inline-flex min-h-target items-center rounded-lg border border-line-strong bg-sheet px-3 text-accent-deep underline decoration-transparent underline-offset-4 hover:border-accent aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-bold aria-[current]:decoration-accent"
            >
              {t(`view.${one}.title`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
