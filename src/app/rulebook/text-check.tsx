import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentEntry } from "../../facts/fact.ts";
import { type CheckedFact, checkText } from "../../rulebook/check-text.ts";
import { entryText, type FactEntry } from "../../wording/fact-entry.ts";

interface TextCheckProps {
  readonly document: DocumentEntry;
  readonly facts: readonly FactEntry[];
  readonly text: string;
}

/** A text against a document's facts: whether it is the registered one, and each quote in its place. */
export function TextCheck({ document, facts, text }: TextCheckProps) {
  const { t } = useTranslation("rulebook");
  const checked = useMemo(
    () =>
      checkText(
        text,
        facts.map(({ fact }) => fact),
      ),
    [text, facts],
  );
  const isSame = checked.sha256 === document.sha256;
  const found = checked.facts.filter(({ place, missing }) => place !== null && missing.length === 0).length;
  return (
    <section className="flex flex-col gap-2 rounded bg-sheet-sunk p-3">
      <h5 className="font-semibold">{t("check.title")}</h5>
      <p>
        <span aria-hidden="true">{isSame ? "✓ " : "✕ "}</span>
        {t(isSame ? "check.sameHash" : "check.otherHash")}
      </p>
      <p>{t("check.count", { count: checked.facts.length, found })}</p>
      <ol className="flex flex-col gap-3">
        {checked.facts.map((one) => (
          <li key={facts.find(({ fact }) => fact === one.fact)?.key} className="border-t border-line pt-2">
            <FactCheck checked={one} entry={facts.find(({ fact }) => fact === one.fact)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One quote in its place, or that it is not there; and whether it carries the figure. */
function FactCheck({ checked, entry }: { readonly checked: CheckedFact; readonly entry: FactEntry | undefined }) {
  const { t } = useTranslation("rulebook");
  const { fact, place, missing } = checked;
  return (
    <>
      <p className="font-semibold">{entry && entryText(entry, t)}</p>
      <p>
        <span aria-hidden="true">{place ? "✓ " : "✕ "}</span>
        {t(place ? "check.found" : "check.notFound", { count: place?.times ?? 0 })}
      </p>
      {place ? (
        <blockquote lang="zh-CN" className="whitespace-pre-line">
          {place.before}
          <mark className="bg-accent-soft font-semibold text-ink underline decoration-accent decoration-2">
            {place.quote}
          </mark>
          {place.after}
        </blockquote>
      ) : (
        <blockquote lang="zh-CN">{t("explanation:citation.quote", { quote: fact.source?.quote })}</blockquote>
      )}
      {missing.length > 0 ? (
        <p>
          <span aria-hidden="true">✕ </span>
          {t("check.noFigure", { figures: missing.join(t("facts:and")) })}
        </p>
      ) : (
        <p>
          <span aria-hidden="true">✓ </span>
          {t("check.figure")}
        </p>
      )}
    </>
  );
}
