import type { TFunction } from "i18next";
import type { StepFact } from "../core/result.ts";
import type { DocumentEntry, Fact, ShownFact } from "../facts/fact.ts";
import type { Evidence } from "../facts/vocabulary.ts";
import { type Documents, documentName } from "./document-name.ts";
import { dayText, parameterKey, parameterName } from "./fact-text.ts";
import { valueText } from "./value-text.ts";

/** What a fact rests on, ready to be read; what does not apply is `null`. */
export interface Citation {
  /** "基本医保报销比例：90%". */
  readonly fact: string;
  /** Number and title of the document; `null` for an assumption and for the person's own figure. */
  readonly document: string | null;
  readonly clause: string | null;
  /** Always in the document's own language. */
  readonly quote: string | null;
  readonly inForce: string | null;
  readonly lapsed: string | null;
  readonly evidence: string;
  readonly bound: string;
  readonly note: string | null;
  /** Shown with the mark of assumptions: no document's word that we hold, or only a direction. */
  readonly mark: "assumed" | "target" | null;
}

/** The citation of a fact that a step computes with. */
export function citation(fact: StepFact, documents: Documents, t: TFunction): Citation {
  // Whoever enters a figure may name any source: its words are never shown as a document's own.
  const isOwn = fact.evidence === "override";
  const entry = isOwn ? undefined : fact.source && documents.get(fact.source.document);
  const isAlways = fact.from === null && fact.to === null;
  const hasNoDays = fact.evidence === "reference" || (isOwn && isAlways);
  return {
    fact: t("explanation:citation.fact", {
      name: parameterName(fact.parameter, t),
      value: valueText(fact.parameter, fact.value, t),
    }),
    document: isOwn ? ownSource(fact, t) : documentText(fact, entry, t),
    clause: isOwn ? null : (fact.source?.clause ?? null),
    quote: isOwn ? null : (fact.source?.quote ?? null),
    inForce: hasNoDays ? null : daysText(fact, entry, t),
    lapsed: fact.lapsed ? lapsedText(entry, t) : null,
    evidence: t(`explanation:evidence.${fact.evidence}`),
    bound: boundText(fact, t),
    note: noteText(fact, t),
    mark: markOf(fact),
  };
}

/** What a shown clause says, in our words where there are any, else in its own; with the place where it stands. */
function shownText(fact: ShownFact, t: TFunction): string {
  return t(`shown:${fact.text}`, { defaultValue: fact.source?.quote ?? fact.text });
}

/** The citation of a shown clause on the day of an encounter: its document may be past its end by then. */
export function shownCitation(fact: ShownFact, day: string, documents: Documents, t: TFunction): Citation {
  const entry = fact.source ? documents.get(fact.source.document) : undefined;
  const isLapsed = entry?.to != null && day > entry.to;
  const cited = { evidence: fact.evidence, source: fact.source ?? undefined, parameter: "" };
  return {
    fact: shownText(fact, t),
    document: documentText(cited, entry, t),
    clause: fact.source?.clause ?? null,
    quote: fact.source?.quote ?? null,
    inForce: daysText(fact, entry, t),
    lapsed: isLapsed ? lapsedText(entry, t) : null,
    evidence: t(`explanation:evidence.${fact.evidence}`),
    bound: t(`explanation:bound.${fact.bound}`),
    note: null,
    mark: markOf(fact),
  };
}

/** What whoever entered a figure says it is from, in words of their own; "" where nothing was said. */
export const ownWords = ({ source }: StepFact): string =>
  source ? [source.document, source.clause, source.quote].filter(Boolean).join(" ") : "";

function ownSource(fact: StepFact, t: TFunction): string | null {
  const source = ownWords(fact);
  return source === "" ? null : t("explanation:citation.ownSource", { source });
}

type Cited = Pick<StepFact, "evidence" | "parameter"> & { readonly source?: StepFact["source"] | undefined };

/**
 * A public document that we do not hold has a number, or is a published figure named in the rule file's language. A desk
 * names the source of its own table in its own words.
 */
function documentText(fact: Cited, entry: DocumentEntry | undefined, t: TFunction): string | null {
  if (entry) return documentName(entry, t);
  return fact.source ? notRegistered(fact.source.document, fact.evidence, t) : null;
}

function notRegistered(document: string, evidence: Evidence, t: TFunction): string {
  const asItIs = evidence === "override" || document.includes("〔");
  return asItIs || t("facts:language") === "en" ? document : t("explanation:publicIncome");
}

/** Where a fact stands, in short: the document's number and the clause; "" for an assumption. */
export function placeText({ source, evidence }: Fact | ShownFact, documents: Documents, t: TFunction): string {
  if (source === null) return "";
  const registered = evidence === "override" ? undefined : documents.get(source.document);
  const number = registered?.number ?? notRegistered(source.document, evidence, t);
  return [number, source.clause].filter(Boolean).join(" ");
}

function daysText(
  fact: { readonly from: string | null; readonly to: string | null },
  entry: DocumentEntry | undefined,
  t: TFunction,
): string {
  const to = fact.to ?? entry?.to ?? null;
  // A document may tell what held before it began: then its own first day says nothing.
  const ownFirst = entry?.from != null && (to === null || entry.from <= to) ? entry.from : null;
  const from = fact.from ?? ownFirst;
  const days = { from: from && dayText(from, t), to: to && dayText(to, t) };
  if (from !== null) return t(to === null ? "explanation:days.from" : "explanation:days.fromTo", days);
  return t(to === null ? "explanation:days.none" : "explanation:days.to", days);
}

const lapsedText = (entry: DocumentEntry | undefined, t: TFunction): string =>
  entry?.to ? t("facts:lapsed", { to: dayText(entry.to, t) }) : t("facts:lapsedUnknownDay");

/** The bound in words; an assumption of ours is no document's exact figure. */
function boundText({ evidence, bound }: StepFact, t: TFunction): string {
  if (evidence === "override") return t("explanation:boundOfOwn");
  return t(
    evidence === "reference" && bound === "exact" ? "explanation:boundOfAssumption" : `explanation:bound.${bound}`,
  );
}

/** Notes in rule files are English: shown as they are in English, by a sentence of the parameter's in Chinese. */
function noteText(fact: StepFact, t: TFunction): string | null {
  if (fact.evidence === "override") return fact.note ?? null;
  if (t("facts:language") === "en" && fact.note !== undefined) return fact.note;
  if (fact.evidence === "reference") return t(`explanation:note.${parameterKey(fact.parameter)}`);
  return fact.evidence === "secondary" ? t("explanation:secondaryNote") : null;
}

function markOf(fact: Pick<StepFact, "evidence" | "bound">): Citation["mark"] {
  if (fact.bound === "target") return "target";
  return fact.evidence === "reference" || fact.evidence === "secondary" ? "assumed" : null;
}
