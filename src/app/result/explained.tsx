import { memo, useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import { Coming } from "../parts/coming.tsx";
import type { ExplanationProps } from "./explanation.tsx";
import { useExplanation } from "./use-explanation.ts";

/** The explanation of a result as soon as both are there; that it is coming, or did not come, is said in its place. */
export const Explained = memo(function Explained(props: ExplanationProps) {
  const { t } = useTranslation("result");
  const query = useExplanation();
  const Explanation = useDeferredValue(query.data);
  if (Explanation !== undefined) return <Explanation {...props} />;
  return <Coming query={query} coming={t("explanation.coming")} failed={t("explanation.failed")} />;
});
