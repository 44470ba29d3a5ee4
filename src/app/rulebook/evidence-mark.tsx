import { useTranslation } from "react-i18next";
import type { Fact, ShownFact } from "../../facts/fact.ts";
import { Mark } from "../result/mark.tsx";

/** The mark of a fact that is no document's word that we hold; none for one that is. */
export function EvidenceMark({ fact: { evidence, bound } }: { readonly fact: Fact | ShownFact }) {
  const { t } = useTranslation("rulebook");
  if (evidence === "override") {
    return (
      <span className="mr-2 inline-block rounded border border-accent bg-accent-soft px-1.5 text-sm font-semibold text-accent-deep">
        <span aria-hidden="true">✎ </span>
        {t("standing.override")}
      </span>
    );
  }
  if (bound === "target") return <Mark kind="target" />;
  return evidence === "document" ? null : <Mark kind="assumed" />;
}
