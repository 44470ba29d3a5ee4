import { useTranslation } from "react-i18next";
import { nameIn } from "../../wording/i18n.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { entryOf } from "../rules/use-rules.ts";
import { LinkNotice } from "./link-notice.tsx";
import type { Estimate } from "./use-estimate.ts";

interface FormNoticesProps {
  readonly estimate: Estimate;
  readonly onClear: () => void;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What there is to know about the form as it stands: an example, just cleared, from a link. */
export function FormNotices({ estimate, onClear, onUndo, onDismiss }: FormNoticesProps) {
  const { t, i18n } = useTranslation("form");
  const entry = entryOf(estimate.form.city);
  return (
    <>
      {estimate.link && <LinkNotice link={estimate.link} onDismiss={onDismiss} />}
      {estimate.example && (
        <Notice kind="plain">
          <p>{t(`example.${estimate.example}`, { city: entry ? nameIn(entry.name, i18n.language) : "" })}</p>
          <Button onClick={onClear}>{t("example.clear")}</Button>
        </Notice>
      )}
      {estimate.undo && (
        <Notice kind="plain">
          <p>{t(`undo.${estimate.undo.what}.text`)}</p>
          <Button onClick={onUndo}>{t(`undo.${estimate.undo.what}.button`)}</Button>
        </Notice>
      )}
    </>
  );
}
