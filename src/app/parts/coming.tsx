import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

interface ComingProps {
  readonly query: { readonly isError: boolean; readonly refetch: () => unknown };
  /** In place of the words for any part. */
  readonly coming?: string;
  readonly failed?: string;
}

/** In place of a part that is still to be fetched: that it is coming; or that it did not come, and a way to try again. */
export function Coming({ query, coming, failed }: ComingProps) {
  const { t } = useTranslation("app");
  if (!query.isError) return <p>{coming ?? t("share.coming")}</p>;
  return (
    <Notice kind="wrong">
      <p>{failed ?? t("share.failed")}</p>
      <Button onClick={() => void query.refetch()}>{t("rules.retry")}</Button>
    </Notice>
  );
}
