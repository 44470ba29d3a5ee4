import { useTranslation } from "react-i18next";
import type { Citation } from "../../wording/citation.ts";

const LOOKS = {
  plain: "border-accent",
  assumed: "border-assumed-line border-dashed bg-assumed-soft",
} as const;

/** What a figure rests on: the fact, the document's own words, where they stand and how far they reach. */
export function CitationView({ citation }: { readonly citation: Citation }) {
  const { t } = useTranslation("result");
  const { fact, document, clause, quote, inForce, lapsed, evidence, bound, note, mark } = citation;
  const isAmber = mark !== null || lapsed !== null;
  return (
    <div className={`break-inside-avoid border-l-4 py-1 pl-3 wrap-anywhere ${isAmber ? LOOKS.assumed : LOOKS.plain}`}>
      <p>
        {mark && <Mark kind={mark} />}
        {lapsed && <Mark kind="lapsed" />}
        <span className="inline-block font-semibold first-letter:uppercase">{fact}</span>
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

const SIGNS = { assumed: "≈", target: "→", lapsed: "!" } as const;

/** A word with a sign, so that colour is never the only mark. */
export function Mark({ kind }: { readonly kind: keyof typeof SIGNS }) {
  const { t } = useTranslation("result");
  return (
    <span className="mr-2 inline-block rounded border border-assumed-line bg-assumed-soft px-1.5 text-sm font-semibold text-assumed">
      <span aria-hidden="true">{SIGNS[kind]} </span>
      {t(`citation.${kind}`)}
    </span>
  );
}
