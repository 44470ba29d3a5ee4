import { useTranslation } from "react-i18next";

/** The national hotline of the medical insurance. */
const NUMBER = "12393";

/** Whom to ask when an answer is not enough. */
export function Hotline() {
  const { t } = useTranslation("guides");
  return (
    <div className="flex flex-col items-start gap-2">
      <p>{t("hotline.text")}</p>
      <a
        href={`tel:${NUMBER}`}
        className="inline-flex min-h-target items-center rounded-lg border border-accent bg-sheet px-4 font-semibold text-accent-deep hover:bg-accent-soft"
      >
        {t("hotline.call", { number: NUMBER })}
      </a>
      <p className="text-sm text-ink-soft">{t("hotline.ask")}</p>
    </div>
  );
}
