import { useTranslation } from "react-i18next";
import { chooseLanguage, LANGUAGES } from "../wording/i18n.ts";

/** Each language calls itself by its own name. */
const NAMES = { "zh-CN": "中文", en: "English" } as const;

/** The languages side by side, the present one marked. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation("app");
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons in a line are no part of a form
    <div role="group" aria-label={t("languageGroup")} className="no-print -mx-2 flex">
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.language === language}
          onClick={() => void chooseLanguage(language)}
          className="min-h-target min-w-target px-2 whitespace-nowrap text-ink-soft aria-pressed:font-bold aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-accent aria-pressed:decoration-2 aria-pressed:underline-offset-8"
        >
          {NAMES[language]}
        </button>
      ))}
    </div>
  );
}
