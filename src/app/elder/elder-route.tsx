import { useTranslation } from "react-i18next";
import { loadElderWords } from "../../wording/i18n.ts";
import { LazyPage } from "../lazy-page.tsx";
import type { ElderPageProps } from "./elder-page.tsx";

/** 长辈版, fetched with its words and those of the explanation. */
export function ElderRoute(props: ElderPageProps) {
  const { t } = useTranslation("app");
  return (
    <LazyPage
      name="elder"
      fetchPage={fetchPage}
      coming={t("display.coming")}
      failed={t("display.failed")}
      given={props}
    />
  );
}

async function fetchPage() {
  const [{ ElderPage }] = await Promise.all([import("./elder-page.tsx"), loadElderWords()]);
  return ElderPage;
}
