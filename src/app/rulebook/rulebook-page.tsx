import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { chainFor } from "../../core/chain-for.ts";
import { factKey } from "../../rulebook/fact-key.ts";
import { factEntries } from "../../wording/fact-entry.ts";
import { nameIn } from "../../wording/i18n.ts";
import { exampleFor } from "../estimate/example.ts";
import { deviceFigures } from "../local/device.ts";
import { FiguresNotice } from "../local/figures-notice.tsx";
import { FiguresContext, useFiguresInUse } from "../local/own-rules.ts";
import { Button } from "../parts/button.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { useTitle } from "../parts/use-title.ts";
import { useOpenInPrint } from "../result/use-open-in-print.ts";
import { entryOf } from "../rules/use-rules.ts";
import { useDay } from "../share/use-day.ts";
import { AsOfView } from "./as-of-view.tsx";
import { type Book, BookContext } from "./book.ts";
import { cityOptions } from "./city-options.ts";
import { DocumentsView } from "./documents-view.tsx";
import { FactsView } from "./facts-view.tsx";
import { LinkProblems } from "./link-problems.tsx";
import { RegistryView } from "./registry-view.tsx";
import { rulebookHref, type Said, VIEWS, type View, writeRulebookAddress } from "./rulebook-address.ts";
import { TimelineView } from "./timeline-view.tsx";
import { UnknownView } from "./unknown-view.tsx";
import { useSaid } from "./use-said.ts";
import { ViewLinks } from "./view-links.tsx";

/** The rulebook of a city: every fact, every document, and what nobody knows. */
export function RulebookPage() {
  const { t, i18n } = useTranslation("rulebook");
  const { said, problems, say, dismissProblems } = useSaid();
  const city = said.city || exampleFor("").city;
  const figures = said.figures || deviceFigures(city);
  const inUse = useFiguresInUse(city, figures, changeFigures);
  const today = useDay();
  const view = VIEWS.find((one) => one === said.view) ?? "facts";
  const namesFact = said.fact !== "";
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(view);
  useOpenInPrint();
  useTitle(t("page.documentTitle"));
  useEffect(() => {
    // Whoever opened another view goes on reading at its heading, or at the fact that the address names.
    if (shown.current !== view && !namesFact) heading.current?.focus();
    shown.current = view;
  }, [view, namesFact]);

  const { rules, query } = inUse;
  const chain = rules && chainFor(rules, city, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are those of the language
  const entries = useMemo(() => (chain ? factEntries(chain, t) : []), [chain, i18n.language]);
  const book: Book | null = rules && chain && { ...common(), rules, chain, entries };
  return (
    <FiguresContext value={inUse}>
      <div data-open-in-print className="mx-auto flex max-w-[84rem] flex-col gap-4 px-3 pb-8 sm:px-4">
        <div>
          <h2 className="text-xl font-bold">{t("page.title")}</h2>
          <p>{t("page.lead")}</p>
        </div>
        <LinkProblems problems={problems} onDismiss={dismissProblems} />
        <div className="w-full max-w-xl">
          <SelectField
            name="city"
            label={t("page.city")}
            value={city}
            onChange={(next) => say({ city: next, fact: "", product: "", figures: "" }, "city")}
            options={cityOptions(t)}
          />
        </div>
        <FiguresNotice />
        <ViewLinks view={view} hrefOf={hrefOf} />
        <section aria-labelledby="rulebook-view" className="@container flex min-w-0 flex-col gap-4">
          <div>
            <h3
              id="rulebook-view"
              ref={heading}
              tabIndex={-1}
              className="scroll-mt-4 text-lg font-bold text-accent-deep"
            >
              {t(`view.${view}.title`)}
            </h3>
            <p className="text-sm text-ink-soft">{t(`view.${view}.lead`)}</p>
          </div>
          {book ? (
            <BookContext value={book}>
              <ViewOf view={view} />
            </BookContext>
          ) : (
            <NoRules city={city} isError={query.isError} onRetry={() => void query.refetch()} />
          )}
        </section>
      </div>
    </FiguresContext>
  );

  /** This device's own figures stay its own; others live in the address. */
  function changeFigures(next: string): void {
    say({ figures: deviceFigures(city) === next ? "" : next }, `figures ${next}`);
  }

  function common(): Omit<Book, "rules" | "chain" | "entries"> {
    const factHref: Book["factHref"] = (fact) =>
      rulebookHref({ city, day: said.day, figures: said.figures, fact: factKey(fact) });
    return { said, city, today, day: said.day || today, hrefOf, factHref, say };
  }

  function hrefOf(other: Partial<Said>): string {
    return writeRulebookAddress({ ...said, ...other });
  }
}

function ViewOf({ view }: { readonly view: View }) {
  switch (view) {
    case "timeline":
      return <TimelineView />;
    case "documents":
      return <DocumentsView />;
    case "asOf":
      return <AsOfView />;
    case "unknown":
      return <UnknownView />;
    case "registry":
      return <RegistryView />;
    default:
      return <FactsView />;
  }
}

interface NoRulesProps {
  readonly city: string;
  readonly isError: boolean;
  readonly onRetry: () => void;
}

/** The rules are coming, or did not come. */
function NoRules({ city, isError, onRetry }: NoRulesProps) {
  const { t, i18n } = useTranslation("app");
  const entry = entryOf(city);
  const name = { city: entry ? nameIn(entry.name, i18n.language) : city };
  return (
    <>
      <p role="status">{t(isError ? "rules.failed" : "rules.loading", name)}</p>
      {isError && <Button onClick={onRetry}>{t("rules.retry")}</Button>}
    </>
  );
}
