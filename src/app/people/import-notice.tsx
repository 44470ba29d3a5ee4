import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import type { Imported } from "./import-button.tsx";

interface ImportNoticeProps {
  readonly imported: Imported;
  readonly onDismiss: () => void;
}

/** What became of a file, and of each person in it. */
export function ImportNotice({ imported, onDismiss }: ImportNoticeProps) {
  const { t } = useTranslation("people");
  return (
    <Notice kind={imported.kind === "fault" ? "wrong" : "plain"}>
      <div role="status" className="wrap-anywhere">
        {imported.kind === "fault" ? <p>{faultText(imported)}</p> : lines(imported)}
      </div>
      <Button onClick={onDismiss}>{t("dismiss")}</Button>
    </Notice>
  );

  function faultText({ reason, line }: Imported & { kind: "fault" }): string {
    return line === undefined ? t(`file.fault.${reason}`) : t("file.fault.notJsonAt", { line });
  }

  function lines({ added, same, faults }: Imported & { kind: "read" }) {
    const names = added.map(({ name }) => name).join(t("join"));
    return (
      <>
        {added.length > 0 && <p>{t("file.imported", { count: added.length, names })}</p>}
        {same > 0 && <p>{t("file.same", { count: same })}</p>}
        {faults.map(({ place, fault }) => (
          <p key={place}>{t("file.place", { place, why: t(`file.person.${fault}`) })}</p>
        ))}
      </>
    );
  }
}
