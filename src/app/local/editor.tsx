import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { useChunk, withWords } from "../use-chunk.ts";
import type { FigureFormProps } from "./figure-form.tsx";
import { useFiguresPart } from "./own-rules.ts";

/** The form for a figure of one's own, fetched when the first is to be typed. */
export function Editor(props: FigureFormProps) {
  const { t } = useTranslation("explanation");
  // Whoever keeps a figure sees its result at once.
  useFiguresPart(true);
  const { data: FigureForm, isError, refetch } = useChunk("figure-form", fetchForm);
  if (FigureForm !== undefined) return <FigureForm {...props} />;
  if (!isError) return <p role="status">{t("own.coming")}</p>;
  return (
    <>
      <p role="alert">{t("own.failed")}</p>
      <Button onClick={() => void refetch()}>{t("app:rules.retry")}</Button>
    </>
  );
}

const fetchForm = async () =>
  (await withWords(import("./figure-form.tsx"), "facts", "explanation", "figures")).FigureForm;
