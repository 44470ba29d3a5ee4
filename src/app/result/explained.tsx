import { memo, useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import type { ExplanationProps } from "./explanation.tsx";
import { useExplanation } from "./use-explanation.ts";

/** The explanation of a result as soon as both are there; that it is coming, or did not come, is said in its place. */
export const Explained = memo(function Explained(props: ExplanationProps) {
  const { t } = useTranslation("result");
  const { data, isError, refetch } = useExplanation();
  const Explanation = useDeferredValue(data);
  if (Explanation !== undefined) return <Explanation {...props} />;
  if (!isError) return <p className="text-ink-soft">{t("explanation.coming")}</p>;
  return (
    <Notice kind="wrong">
      <p>{t("explanation.failed")}</p>
      <Button onClick={() => void refetch()}>{t("explanation.again")}</Button>
    </Notice>
  );
});
