import { useTranslation } from "react-i18next";
import type { NoticeLine } from "../../wording/settlement-text.ts";
import { Mark } from "./mark.tsx";

/** Documents past their end, and prices above what a document allows. */
export function Notices({ lines }: { readonly lines: readonly NoticeLine[] }) {
  const { t } = useTranslation("facts");
  if (lines.length === 0) return null;
  return (
    <section className="rounded-lg border-l-4 border-assumed-line bg-assumed-soft px-4 py-3">
      <h3 className="font-bold">{t("notices.title")}</h3>
      <ul className="flex flex-col gap-1">
        {lines.map(({ notice, text }) => (
          <li key={text}>
            {notice.code === "lapsedDocument" && <Mark kind="lapsed" />}
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
