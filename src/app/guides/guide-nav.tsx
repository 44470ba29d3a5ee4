import { useTranslation } from "react-i18next";
import { GUIDES, type Guide } from "../../guides/questions.ts";

interface GuideNavProps {
  readonly current: Guide | null;
  readonly hrefOf: (guide: Guide | null) => string;
}

/** The guides to choose from; on a phone they make way for the one that was chosen. */
export function GuideNav({ current, hrefOf }: GuideNavProps) {
  const { t } = useTranslation("guides");
  return (
    <nav aria-label={t("nav")} className={`no-print ${current === null ? "" : "hidden lg:block"}`}>
      <ul className={`grid gap-2 ${current === null ? "md:grid-cols-2 lg:grid-cols-3" : ""}`}>
        {GUIDES.map((guide) => (
          <li key={guide}>
            <a
              href={hrefOf(guide)}
              aria-current={guide === current ? "page" : undefined}
              className="block h-full rounded-lg border border-line bg-sheet px-4 py-2 hover:border-accent aria-[current]:border-accent aria-[current]:bg-accent-soft"
            >
              <span className="block font-semibold text-accent-deep underline underline-offset-4">
                {t(`guide.${guide}.title`)}
              </span>
              <span className="block text-sm text-ink-soft">{t(`guide.${guide}.about`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
