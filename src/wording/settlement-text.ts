import type { TFunction } from "i18next";
import type { Case } from "../core/case.ts";
import type { Notice, Settlement } from "../core/result.ts";
import { figure } from "./amount.ts";
import { type Documents, documentName } from "./document-name.ts";
import { dayText } from "./fact-text.ts";

/** A notice in words: a document past its end, or a price above what a document allows. */
export function noticeText(notice: Notice, documents: Documents, lineNames: readonly string[], t: TFunction): string {
  if (notice.code === "lapsedDocument") {
    const entry = documents.get(notice.document);
    const to = entry?.to ? dayText(entry.to, t) : "";
    return t("facts:notices.lapsedDocument", { document: entry ? documentName(entry, t) : notice.document, to });
  }
  const values = { line: notice.line + 1, name: lineNames[notice.line] ?? "", limit: figure(notice.limit) };
  return t("facts:notices.priceAbove", values);
}

export interface NoticeLine {
  readonly notice: Notice;
  readonly text: string;
}

/** What is to be known of all visits: what several have in common is said once. */
export function noticeLines(
  { encounters }: Case,
  settlements: readonly Settlement[],
  documents: Documents,
  t: TFunction,
): readonly NoticeLine[] {
  const found = new Map<string, NoticeLine>();
  for (const { index, notices } of settlements) {
    const bill = encounters[index]?.bill;
    const lineNames = bill && "items" in bill ? bill.items.map(({ name }) => name) : [];
    for (const notice of notices) {
      const text = noticeText(notice, documents, lineNames, t);
      if (!found.has(text)) found.set(text, { notice, text });
    }
  }
  return [...found.values()];
}

/** Which encounter it is: its place, day, kind of care and level. */
export function visitText({ encounters }: Case, { index, date }: Settlement, t: TFunction): string {
  const encounter = encounters[index];
  return t("facts:encounter", {
    number: index + 1,
    date: dayText(date, t),
    care: encounter ? t(`facts:care.${encounter.care}`) : "",
    level: encounter ? t(`facts:level.${encounter.level}`) : "",
  });
}
