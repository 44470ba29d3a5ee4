import { useTranslation } from "react-i18next";
import { loadFiguresWords } from "../../wording/i18n.ts";
import { Button } from "../parts/button.tsx";
import { useChunk } from "../use-chunk.ts";
import type { FigureFormProps } from "./figure-form.tsx";

/** The form for a figure of one's own, fetched when the first is to be typed. */
export function Editor(props: FigureFormProps) {
  const { t } = useTranslation("explanation");
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

async function fetchForm() {
  const [{ FigureForm }] = await Promise.all([import("./figure-form.tsx"), loadFiguresWords()]);
  return FigureForm;
}
