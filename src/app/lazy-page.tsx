import { useQuery } from "@tanstack/react-query";
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./parts/button.tsx";
import { Notice } from "./parts/notice.tsx";

interface LazyPageProps {
  /** Names the page among what is kept once it was fetched. */
  readonly name: string;
  /** Fetches the page with its words. */
  readonly fetchPage: () => Promise<ComponentType>;
  readonly coming: string;
  readonly failed: string;
}

/** A page of a chunk of its own, as soon as it is there; that it is coming, or did not come, is said in its place. */
export function LazyPage({ name, fetchPage, coming, failed }: LazyPageProps) {
  const { t } = useTranslation("app");
  const query = useQuery({
    queryKey: ["page", name],
    queryFn: fetchPage,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    networkMode: "always",
    retry: 1,
    retryDelay: 500,
  });
  const Page = query.data;
  if (Page !== undefined) return <Page />;
  return (
    <div className="mx-auto max-w-[84rem] px-3 sm:px-4">
      {query.isError ? (
        <Notice kind="wrong">
          <p>{failed}</p>
          <Button onClick={() => void query.refetch()}>{t("rules.retry")}</Button>
        </Notice>
      ) : (
        <p role="status">{coming}</p>
      )}
    </div>
  );
}
