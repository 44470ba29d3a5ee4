import { useTranslation } from "react-i18next";
import type { Citation } from "../../wording/citation.ts";
import { Mark } from "./mark.tsx";

const LOOKS = {
  plain: "border-accent",
  assumed: "border-assumed-line border-dashed bg-assumed-soft",
} as const;

interface CitationViewProps {
  readonly citation: Citation;
  /** Where the fact stands in the rulebook; absent for what does not stand there. */
  readonly href?: string | undefined;
}

/** What a figure rests on: the fact, the document's own words, where they stand and how far they reach. */
export function CitationView({ citation, href }: CitationViewProps) {
  const { t } = useTranslation("explanation");
  const { fact, document, clause, quote, inForce, lapsed, evidence, bound, note, mark } = citation;
  const isAmber = mark !== null || lapsed !== null;
  return (
    <div className={`break-inside-avoid border-l-4 py-1 pl-3 wrap-anywhere ${isAmber ? LOOKS.assumed : LOOKS.plain}`}>
      <p>
        {mark && <Mark kind={mark} />}
        {lapsed && <Mark kind="lapsed" />}
        {href === undefined ? (
          <span className="inline-block font-semibold first-letter:uppercase">{fact}</span>
        ) : (
          <a
            href={href}
            title={t("citation.inRulebook")}
            className="inline-flex min-h-target items-center font-semibold underline decoration-dotted underline-offset-4 first-letter:uppercase print:min-h-0 print:no-underline"
          >
            {fact}
          </a>
        )}
      </p>
      {quote && (
        <blockquote lang="zh-CN" className="my-1">
          {t("citation.quote", { quote })}
        </blockquote>
      )}
      {document && (
        <p className="text-sm">
          {document}
          {clause && <span lang="zh-CN"> {clause}</span>}
        </p>
      )}
      {inForce && <p className="text-sm text-ink-soft">{t("citation.inForce", { days: inForce })}</p>}
      <p className="text-sm text-ink-soft">{t("citation.evidence", { evidence, bound })}</p>
      {note && <p className="text-sm text-ink-soft">{note}</p>}
      {lapsed && <p className="text-sm text-assumed">{lapsed}</p>}
    </div>
  );
}
