import { useTranslation } from "react-i18next";

const STEPS = ["read", "write", "check", "settle"] as const;

/** How a city is added, in short; the guide in the repository has it in full. */
export function AddingACity() {
  const { t } = useTranslation("rulebook");
  return (
    <section className="flex flex-col gap-2 rounded-lg border border-line bg-sheet p-3 sm:p-4">
      <h4 className="font-bold text-accent-deep">{t("adding.title")}</h4>
      <p>{t("adding.lead")}</p>
      <ol className="list-decimal pl-6">
        {STEPS.map((step) => (
          <li key={step} className="wrap-anywhere">
            {t(`adding.${step}.text`)}
            <code className="block rounded bg-sheet-sunk px-2 py-1 text-sm whitespace-pre-wrap">
              {t(`adding.${step}.command`)}
            </code>
          </li>
        ))}
      </ol>
      <p>{t("adding.guide")}</p>
    </section>
  );
}
