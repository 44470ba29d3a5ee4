import { useTranslation } from "react-i18next";
import type { FactEntry } from "../../wording/fact-entry.ts";
import { shortDays } from "../../wording/rulebook-text.ts";
import { EvidenceMark } from "./evidence-mark.tsx";

/** What a fact says, for whom, whose it is and since when, in one or two lines. */
export function FactSummary({ entry }: { readonly entry: FactEntry }) {
  const { t } = useTranslation("rulebook");
  const { fact, value, where, owner, source } = entry;
  const facts = [owner, source, shortDays(fact, t)];
  return (
    <>
      <EvidenceMark fact={fact} />
      <span className="font-semibold">{value}</span>
      {where !== t("everywhere") && <span>{t("facts.where", { where })}</span>}
      <span className="block text-sm text-ink-soft">{facts.filter((one) => one !== null).join(t("facts.join"))}</span>
    </>
  );
}
