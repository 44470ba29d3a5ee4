import { type MouseEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentEntry } from "../../facts/fact.ts";
import { documentName } from "../../wording/document-name.ts";
import { entryText, type FactEntry } from "../../wording/fact-entry.ts";
import { dayText, nameOf } from "../../wording/fact-text.ts";
import { shortDays } from "../../wording/rulebook-text.ts";
import { Mark } from "../result/mark.tsx";
import { EvidenceMark } from "./evidence-mark.tsx";
import { NameList } from "./name-list.tsx";
import { PlainLink } from "./plain-link.tsx";
import { rulebookHref } from "./rulebook-address.ts";
import { TextCheck } from "./text-check.tsx";

/** A fact with a city at which the rulebook has it. */
export interface DocumentFact {
  readonly entry: FactEntry;
  readonly city: string;
}

interface DocumentItemProps {
  readonly document: DocumentEntry;
  readonly facts: readonly DocumentFact[];
  readonly day: string;
  readonly isNamed: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** The text to compare with; `null` for none. */
  readonly text: string | null;
}

/** A document: what it is, from when to when, whether it has lapsed, what rests on it, and its text's hash. */
export function DocumentItem({ document, facts, day, isNamed, onOpen, text }: DocumentItemProps) {
  const { t } = useTranslation("rulebook");
  const [isOpen, setOpen] = useState(isNamed);
  const [wasNamed, setNamed] = useState(isNamed);
  if (isNamed !== wasNamed) {
    setNamed(isNamed);
    if (isNamed) setOpen(true);
  }
  const isLapsed = document.to !== null && day > document.to;
  const rows = [
    { label: t("document.number"), value: document.number },
    { label: t("document.issuer"), value: nameOf(document.issuer, t) },
    { label: t("document.days"), value: shortDays(document, t) ?? t("explanation:days.none") },
    { label: t("document.state", { day: dayText(day, t) }), value: t(`document.${stateOf(document, day)}`) },
  ];
  return (
    <li className="border-t border-line">
      <details open={isOpen} data-left-in-print onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button of its own */}
        <summary onClick={toggle} className="min-h-target px-1 py-2 wrap-anywhere">
          {isLapsed && <Mark kind="lapsed" />}
          <span className="font-semibold">{documentName(document, t)}</span>
          <span className="block text-sm text-ink-soft">
            {[nameOf(document.issuer, t), shortDays(document, t), t("document.count", { count: facts.length })]
              .filter(Boolean)
              .join(t("facts.join"))}
          </span>
        </summary>
        {isOpen && (
          <div className="mb-3 ml-1 flex flex-col gap-3 border-l-4 border-line pl-3 wrap-anywhere">
            <NameList title={t("document.about")} rows={rows} />
            {isLapsed && document.to !== null && <p>{t("facts:lapsed", { to: dayText(document.to, t) })}</p>}
            <div>
              <p className="text-sm text-ink-soft">{t("document.hash")}</p>
              <p className="break-all">{document.sha256}</p>
            </div>
            {text !== null && <TextCheck document={document} facts={facts.map(({ entry }) => entry)} text={text} />}
            <section>
              <h5 className="font-semibold">{t("document.facts", { count: facts.length })}</h5>
              <ul>
                {facts.map(({ entry, city }) => (
                  <li key={entry.key}>
                    <PlainLink href={rulebookHref({ city, fact: entry.key })}>
                      <span>
                        <EvidenceMark fact={entry.fact} />
                        {entryText(entry, t)}
                        <span className="block text-sm font-normal">
                          {[entry.owner, entry.fact.source?.clause, entry.where].filter(Boolean).join(t("facts.join"))}
                        </span>
                      </span>
                    </PlainLink>
                  </li>
                ))}
              </ul>
            </section>
          </div>
        )}
      </details>
    </li>
  );

  function toggle(event: MouseEvent): void {
    event.preventDefault();
    setOpen(!isOpen);
    onOpen(!isOpen);
  }
}

function stateOf({ from, to }: DocumentEntry, day: string): "before" | "lapsed" | "inForce" {
  if (from !== null && day < from) return "before";
  return to !== null && day > to ? "lapsed" : "inForce";
}
