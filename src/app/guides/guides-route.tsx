import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { loadExplanationWords, loadGuidesWords } from "../../wording/i18n.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";

/** The page of guides as soon as it is there, fetched with its words. */
export function GuidesRoute() {
  const { t } = useTranslation("app");
  const {
    data: Page,
    isError,
    refetch,
  } = useQuery({
    queryKey: ["guides"],
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
          <p>{t("guides.failed")}</p>
          <Button onClick={() => void refetch()}>{t("guides.again")}</Button>
        </Notice>
      ) : (
        <p role="status">{t("guides.coming")}</p>
      )}
    </div>
  );
}

async function fetchPage() {
  const [{ GuidesPage }] = await Promise.all([import("./guides-page.tsx"), loadExplanationWords(), loadGuidesWords()]);
  return GuidesPage;
}
