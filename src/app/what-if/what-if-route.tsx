import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { loadExplanationWords, loadWhatIfWords } from "../../wording/i18n.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";

/** The comparison with other situations as soon as it is there, fetched with its words. */
export function WhatIfRoute() {
  const { t } = useTranslation("app");
  const {
    data: Page,
    isError,
    refetch,
  } = useQuery({
    queryKey: ["what-if"],
    queryFn: fetchPage,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    networkMode: "always",
    retry: 1,
    retryDelay: 500,
  });
  if (Page !== undefined) return <Page />;
  return (
    <div className="mx-auto max-w-[84rem] px-3 sm:px-4">
      {isError ? (
        <Notice kind="wrong">
          <p>{t("whatIf.failed")}</p>
          <Button onClick={() => void refetch()}>{t("rules.retry")}</Button>
        </Notice>
      ) : (
        <p role="status">{t("whatIf.coming")}</p>
      )}
    </div>
  );
}

async function fetchPage() {
  const [{ WhatIfPage }] = await Promise.all([import("./what-if-page.tsx"), loadExplanationWords(), loadWhatIfWords()]);
  return WhatIfPage;
}
