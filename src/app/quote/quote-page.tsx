import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useHash } from "../address/use-path.ts";
import { Button } from "../parts/button.tsx";
import { TextField } from "../parts/text-field.tsx";
import { useTitle } from "../parts/use-title.ts";
import { useDay } from "../share/use-day.ts";
import { CaseLink } from "../what-if/case-link.tsx";
import { estimateHref } from "../what-if/what-if-address.ts";
import { CheckCode } from "./check-code.tsx";
import { readQuote } from "./quote-address.ts";
import { MOST_QUOTES, type QuoteAsked, quotesAsked } from "./quote-batch.ts";
import type { Made } from "./quote-code.ts";
import { QuoteSlot } from "./quote-slot.tsx";

/** Sheets to take away: of the case in the address, or of the cases that the desk asks for, one after the other. */
export function QuotePage() {
  const hash = useHash();
  return <Quotes key={hash} hash={hash} />;
}

function Quotes({ hash }: { readonly hash: string }) {
  const { t } = useTranslation("quote");
  const day = useDay();
  const heading = useRef<HTMLHeadingElement>(null);
  const isOne = hash.includes("?");
  const all = useMemo((): readonly QuoteAsked[] => (isOne ? [{ address: hash }] : quotesAsked()), [isOne, hash]);
  const back = useMemo(() => (isOne ? readQuote(hash) : null), [isOne, hash]);
  const asked = all.slice(0, MOST_QUOTES);
  const [names, setNames] = useState<Readonly<Record<number, string>>>({});
  // Typed once for all sheets; until then each has its own.
  const [typedFacility, setFacility] = useState<string | null>(null);
  // Many sheets are drawn anew behind the keys.
  const facility = useDeferredValue(typedFacility);
  const [made, setMade] = useState<Readonly<Record<number, Made>>>({});
  const setName = useCallback((at: number, name: string) => setNames((before) => ({ ...before, [at]: name })), []);
  const note = useCallback((at: number, one: Made) => {
    setMade((before) => (isSame(before[at], one) ? before : { ...before, [at]: one }));
  }, []);
  const drawn = useGrowing(asked.length);
  const results = asked.map((_, i) => made[i]);
  const failed = results.filter((one) => one === "notMade").length;
  const done = results.filter((one) => one !== undefined).length;
  const isMaking = done < asked.length;
  useTitle(t("documentTitle"));
  // On paper the sheets stand alone.
  useLayoutEffect(() => {
    document.documentElement.dataset.paper = "quote";
    return () => {
      delete document.documentElement.dataset.paper;
    };
  }, []);
  useEffect(() => heading.current?.focus(), []);

  return (
    <div className="mx-auto flex max-w-[60rem] flex-col gap-6 px-3 pb-8 sm:px-4 print:block print:max-w-none print:p-0">
      <div className="no-print flex flex-col gap-4">
        <div>
          <h2 ref={heading} tabIndex={-1} className="scroll-mt-4 text-xl font-bold">
            {asked.length > 1 ? t("titleMany", { count: asked.length }) : t("title")}
          </h2>
          <p>{t(asked.length === 0 ? "noCase" : "lead")}</p>
        </div>
        {asked.length === 0 ? (
          <CaseLink href="#/">{t("toEstimate")}</CaseLink>
        ) : (
          <>
            <fieldset className="grid gap-4 rounded-lg border border-line bg-sheet p-4 sm:grid-cols-2">
              <legend className="float-left w-full font-semibold sm:col-span-2">{t("names.title")}</legend>
              {asked.length === 1 && (
                <TextField
                  name="name-0"
                  label={t("names.name")}
                  value={nameOf(0)}
                  onChange={(name) => setName(0, name)}
                />
              )}
              <TextField
                name="facility"
                label={t("names.facility")}
                value={typedFacility ?? asked[0]?.facility ?? ""}
                onChange={setFacility}
              />
              <p className="text-sm text-ink-soft sm:col-span-2">{t("names.hint")}</p>
            </fieldset>
            <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
              {(isOne || !isMaking) && <Button onClick={() => window.print()}>{t("print")}</Button>}
              {!isOne && <CaseLink href="#/desk">{t("toDesk")}</CaseLink>}
              {back && <CaseLink href={estimateHref(back.sheet)}>{t("back")}</CaseLink>}
              {isMaking && asked.length > 1 && <p>{t("makingMany", { done, count: asked.length })}</p>}
              <p role="status">
                {isMaking ? t("making") : failed > 0 && asked.length > 1 ? t("notMade", { count: failed }) : ""}
              </p>
            </div>
            {all.length > asked.length && <p role="alert">{t("tooMany", { most: MOST_QUOTES })}</p>}
            <CheckCode made={results} />
          </>
        )}
      </div>
      {isMaking && asked.length > 1 && <p className="hidden print:block">{t("notAll")}</p>}
      {asked.slice(0, drawn).map(({ address, facility: own = "" }, i) => (
        <QuoteSlot
          // biome-ignore lint/suspicious/noArrayIndexKey: a sheet has nothing but its place in the list
          key={i}
          at={i}
          address={address}
          day={day}
          name={nameOf(i)}
          facility={facility ?? own}
          isAlone={asked.length === 1}
          isNotMade={made[i] === "notMade"}
          onName={setName}
          onMade={note}
        />
      ))}
    </div>
  );

  function nameOf(at: number): string {
    return names[at] ?? asked[at]?.name ?? "";
  }
}

/** Counts up to all, one by one: a sheet takes so long that the page could not answer while all are drawn. */
function useGrowing(all: number): number {
  const [count, setCount] = useState(1);
  useEffect(() => {
    if (count >= all) return;
    const timer = setTimeout(() => setCount(count + 1));
    return () => clearTimeout(timer);
  }, [count, all]);
  return Math.min(count, all);
}

function isSame(a: Made | undefined, b: Made): boolean {
  if (a === undefined || a === "notMade" || b === "notMade") return a === b;
  return a.figures === b.figures && a.names === b.names;
}
