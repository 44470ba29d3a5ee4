import { useTranslation } from "react-i18next";
import { loadExplanationWords, loadGuidesWords } from "../../wording/i18n.ts";
import { LazyPage } from "../lazy-page.tsx";

/** The page of guides, fetched with its words. */
export function GuidesRoute() {
  const { t } = useTranslation("app");
  return (
    <LazyPage name="guides" fetchPage={fetchPage} coming={t("guides.coming")} failed={t("guides.failed")} given={{}} />
  );
}

async function fetchPage() {
  const [{ GuidesPage }] = await Promise.all([import("./guides-page.tsx"), loadExplanationWords(), loadGuidesWords()]);
  return GuidesPage;
}
