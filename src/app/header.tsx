import { useTranslation } from "react-i18next";
import { useMode } from "./display/display.ts";
import { ModeSwitch, SizeSwitch } from "./display/display-switch.tsx";
import { LanguageSwitch } from "./language-switch.tsx";

/** The question that people come with, who asks it, and what becomes of the answers, which 长辈版 says at its end. */
export function Header() {
  const { t } = useTranslation("app");
  return (
    <header className="mx-auto max-w-[84rem] px-3 pt-4 pb-4 sm:px-4 lg:grid lg:grid-cols-[1fr_auto] lg:items-center">
      <h1 className="text-2xl font-bold break-keep wrap-anywhere">{t("question")}</h1>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-3 lg:mt-0 lg:gap-x-6">
        <p className="flex items-center gap-2 text-lg font-bold whitespace-nowrap text-accent-deep">
          <img src="./icon.svg" alt="" width="28" height="28" fetchPriority="low" className="size-[1.4em]" />
          {t("name")}
        </p>
        <div className="no-print -mx-2 flex flex-wrap">
          <LanguageSwitch />
          <ModeSwitch />
        </div>
        <SizeSwitch />
      </div>
      {useMode() === "full" && <p className="text-sm text-ink-soft lg:col-span-2">{t("promise")}</p>}
    </header>
  );
}
