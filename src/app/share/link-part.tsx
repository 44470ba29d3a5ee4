import { useTranslation } from "react-i18next";
import { CopyField } from "./copy-field.tsx";
import { isOnlyHere } from "./public-address.ts";
import { Qr } from "./qr.tsx";
import type { Code } from "./qr-code.ts";
import { SendButton } from "./send-button.tsx";

/** The link to a result, and its code to be scanned off this screen. */
export function LinkPart({ link, code }: { readonly link: string; readonly code: Code | null }) {
  const { t } = useTranslation("share");
  return (
    <div>
      <h3 className="text-lg font-bold">{t("link.title")}</h3>
      <p className="text-sm text-ink-soft">{t("link.lead")}</p>
      {isOnlyHere(link) && <p className="text-sm text-assumed">{t("link.onlyHere")}</p>}
      <CopyField label={t("link.label")} text={link} rows={3} copy={t("link.copy")}>
        {"share" in navigator && (
          <SendButton make={() => ({ title: t("app:name"), url: link })}>{t("link.send")}</SendButton>
        )}
      </CopyField>
      {code === null ? (
        <p>{t("link.tooLong")}</p>
      ) : (
        <>
          <p className="my-2 text-sm text-ink-soft">{t("link.scan")}</p>
          <Qr code={code} label={t("link.code")} />
        </>
      )}
    </div>
  );
}
