import { useTranslation } from "react-i18next";
import { loadExplanationWords, loadWhatIfWords } from "../../wording/i18n.ts";
import { LazyPage } from "../lazy-page.tsx";

/** The comparison with other situations, fetched with its words. */
export function WhatIfRoute() {
  const { t } = useTranslation("app");
  return (
    <LazyPage name="what-if" fetchPage={fetchPage} coming={t("whatIf.coming")} failed={t("whatIf.failed")} given={{}} />
  );
}

async function fetchPage() {
  const [{ WhatIfPage }] = await Promise.all([import("./what-if-page.tsx"), loadExplanationWords(), loadWhatIfWords()]);
  return WhatIfPage;
}
