import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentEntry } from "../../facts/fact.ts";
import { squeeze } from "../../facts/figures.ts";
import { sha256Hex } from "../../facts/version.ts";
import { Button } from "../parts/button.tsx";
import { useBook } from "./book.ts";
import { DayField } from "./day-field.tsx";
import { type DocumentFact, DocumentItem } from "./document-item.tsx";
import { DocumentText } from "./document-text.tsx";
import { PlainLink } from "./plain-link.tsx";
import { rulebookHref } from "./rulebook-address.ts";
import { useAllBooks } from "./use-all-books.ts";
import { useRegistry } from "./use-rulebook-data.ts";

/** Every registered document with what rests on it, and a place for its text, which is compared with the quotes. */
export function DocumentsView() {
  const { t } = useTranslation("rulebook");
  const { said, say, day } = useBook();
  const registry = useRegistry();
  const { books, isComing, isFailed, refetch } = useAllBooks();
  const [text, setText] = useState<string | null>(null);
  const hash = useMemo(() => (text === null ? null : sha256Hex(squeeze(text))), [text]);
  const facts = useMemo(() => factsByDocument(books), [books]);
  const documents = registry.data ?? [];
  const found = documents.find(({ sha256 }) => sha256 === hash) ?? null;
  // A text that is none of the registered ones can still be compared with the one that is open.
  const compared = found?.id ?? said.document;
  const failed = registry.isError || isFailed;
  return (
    <>
      <DocumentText
        hasText={text !== null}
        onText={(next) => {
          setText(next);
          const known = next === null ? null : documentOf(next, documents);
          if (known !== null) say({ document: known.id }, "document");
        }}
      >
        {text !== null && <Verdict found={found} hash={hash ?? ""} hasChoice={said.document !== ""} />}
      </DocumentText>
      <DayField />
      {failed && (
        <>
          <p role="alert">{t("documents.failed")}</p>
          <Button
            onClick={() => {
              void registry.refetch();
              refetch();
            }}
          >
            {t("app:rules.retry")}
          </Button>
        </>
      )}
      {!failed && (isComing || registry.isPending) && <p role="status">{t("documents.coming")}</p>}
      <ul className="flex flex-col">
        {documents.map((document) => (
          <DocumentItem
            key={document.id}
            document={document}
            facts={facts.get(document.id) ?? []}
            day={day}
            isNamed={said.document === document.id}
            onOpen={(isOpen) => say({ document: isOpen ? document.id : "" }, "document")}
            text={compared === document.id ? text : null}
          />
        ))}
      </ul>
      <NotHeld facts={facts} documents={documents} />
    </>
  );
}

interface NotHeldProps {
  readonly facts: ReadonlyMap<string, readonly DocumentFact[]>;
  readonly documents: readonly DocumentEntry[];
}

/** Documents and published figures that facts name and of which we have no text. */
function NotHeld({ facts, documents }: NotHeldProps) {
  const { t } = useTranslation("rulebook");
  const names = [...facts.keys()].filter((name) => !documents.some(({ id }) => id === name));
  if (documents.length === 0 || names.length === 0) return null;
  return (
    <section>
      <h4 className="font-bold">{t("documents.notHeld")}</h4>
      <ul>
        {names.map((name) => {
          const resting = facts.get(name) ?? [];
          return (
            <li key={name}>
              <PlainLink href={rulebookHref({ city: resting[0]?.city ?? "", find: name })}>
                {t("documents.named", { name, count: resting.length })}
              </PlainLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const documentOf = (text: string, documents: readonly DocumentEntry[]): DocumentEntry | null => {
  const hash = sha256Hex(squeeze(text));
  return documents.find(({ sha256 }) => sha256 === hash) ?? null;
};

/** All facts that rest on each document, whoever's they are, each once. */
function factsByDocument(books: ReturnType<typeof useAllBooks>["books"]): ReadonlyMap<string, readonly DocumentFact[]> {
  const found = new Map<string, DocumentFact[]>();
  const seen = new Set<string>();
  for (const { city, entries } of books) {
    for (const entry of entries) {
      const id = entry.fact.source?.document;
      if (id === undefined || seen.has(entry.key)) continue;
      seen.add(entry.key);
      found.set(id, [...(found.get(id) ?? []), { entry, city }]);
    }
  }
  return found;
}

interface VerdictProps {
  readonly found: DocumentEntry | null;
  readonly hash: string;
  /** Whether a document is open to compare with. */
  readonly hasChoice: boolean;
}

/** Whether the text is one of the registered ones, by its hash. */
function Verdict({ found, hash, hasChoice }: VerdictProps) {
  const { t } = useTranslation("rulebook");
  return (
    <div role="status">
      <p className="font-semibold">
        <span aria-hidden="true">{found ? "✓ " : "✕ "}</span>
        {found ? t("text.same", { number: found.number }) : t("text.none")}
      </p>
      {!found && <p>{t(hasChoice ? "text.compared" : "text.choose")}</p>}
      <p className="text-sm break-all text-ink-soft">{t("text.hash", { hash })}</p>
    </div>
  );
}
