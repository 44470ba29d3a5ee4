import { useTranslation } from "react-i18next";
import type { Notice } from "../../core/result.ts";
import type { Documents } from "../../wording/document-name.ts";
import { noticeText } from "../../wording/settlement-text.ts";
import { Mark } from "./mark.tsx";

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly documents: Documents;
  readonly lineNames: readonly string[];
}

/** Documents past their end, and prices above what a document allows. */
export function Notices({ notices, documents, lineNames }: NoticesProps) {
  const { t } = useTranslation("facts");
  if (notices.length === 0) return null;
  return (
    <section className="rounded-lg border-l-4 border-assumed-line bg-assumed-soft px-4 py-3">
      <h3 className="font-bold">{t("notices.title")}</h3>
      <ul className="flex flex-col gap-1">
        {notices.map((notice) => (
          <li key={notice.code === "priceAbove" ? `line ${notice.line}` : notice.document}>
            {notice.code === "lapsedDocument" && <Mark kind="lapsed" />}
            {noticeText(notice, documents, lineNames, t)}
          </li>
        ))}
      </ul>
    </section>
  );
}
