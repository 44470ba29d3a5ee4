import { useTranslation } from "react-i18next";
import { chooseLanguage, LANGUAGES } from "../wording/i18n.ts";
import { PressedButton } from "./parts/pressed-button.tsx";

/** Each language calls itself by its own name. */
const NAMES = { "zh-CN": "中文", en: "English" } as const;

/** The languages side by side, the present one marked. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation("app");
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons in a line are no part of a form
    <div role="group" aria-label={t("languageGroup")} className="flex">
      {LANGUAGES.map((language) => (
        <PressedButton
          key={language}
          lang={language}
          isPressed={i18n.language === language}
          onClick={() => void chooseLanguage(language)}
        >
          {NAMES[language]}
        </PressedButton>
      ))}
    </div>
  );
}
