import { useTranslation } from "react-i18next";
import { hold } from "../../core/held.ts";
import { citation, shownCitation } from "../../wording/citation.ts";
import type { FactEntry } from "../../wording/fact-entry.ts";
import { Mark } from "../result/mark.tsx";
import { useBook } from "./book.ts";
import { ComputedDetail } from "./computed-detail.tsx";
import { PlainLink } from "./plain-link.tsx";

/** All that is known of a fact: the document's words, its days, whose it is, and what hangs together with it. */
export function FactDetail({ entry }: { readonly entry: FactEntry }) {
  const { t } = useTranslation("rulebook");
  const { chain, day, hrefOf } = useBook();
  const { fact, owner } = entry;
  const isShown = "text" in fact;
  const { quote, clause, document, inForce, evidence, bound, note, lapsed } = isShown
    ? shownCitation(fact, day, chain.documents, t)
    : citation(hold(fact, day, chain.documents).used, chain.documents, t);
  const registered = chain.documents.get(fact.source?.document ?? "");
  return (
    <div className="mb-3 ml-1 flex flex-col gap-2 border-l-4 border-line pl-3 wrap-anywhere">
      {quote && (
        <blockquote lang="zh-CN" className="rounded bg-sheet-sunk px-3 py-2">
          {t("explanation:citation.quote", { quote })}
        </blockquote>
      )}
      <dl className="flex flex-col gap-1">
        <Row name={t("fact.document")}>
          {document === null ? (
            t("fact.noDocument")
          ) : (
            <>
              {document}
              {clause && <span lang="zh-CN"> {clause}</span>}
            </>
          )}
        </Row>
        <Row name={t("fact.evidence")}>{evidence}</Row>
        <Row name={t("fact.bound")}>{bound}</Row>
        <Row name={t("fact.days")}>{inForce ?? t("explanation:days.none")}</Row>
        <Row name={t("fact.owner")}>{owner}</Row>
        <Row name={t("fact.where")}>{entry.where}</Row>
        {fact.figure.length > 0 && (
          <Row name={t("fact.figure")}>
            <span lang="zh-CN">{fact.figure.join(t("facts:and"))}</span>
          </Row>
        )}
        {note !== null && <Row name={t("fact.note")}>{note}</Row>}
        {fact.note !== null && fact.note !== note && (
          <Row name={t("fact.ownNote")}>
            <span lang={fact.evidence === "override" ? undefined : "en"}>{fact.note}</span>
          </Row>
        )}
        {fact.evidence !== "override" && (
          <Row name={t("fact.file")}>
            <span lang="en">
              {fact.origin.file}:{fact.origin.line}
            </span>
          </Row>
        )}
      </dl>
      {lapsed && (
        <p>
          <Mark kind="lapsed" />
          {lapsed}
        </p>
      )}
      {registered && (
        <PlainLink href={hrefOf({ view: "documents", document: registered.id, fact: "" })}>
          {t("fact.toDocument", { number: registered.number })}
        </PlainLink>
      )}
      {!isShown && <ComputedDetail fact={fact} />}
    </div>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div className="grid gap-x-3 @lg:grid-cols-[9rem_1fr]">
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
