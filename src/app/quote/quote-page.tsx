import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useHash } from "../address/use-path.ts";
import { Button } from "../parts/button.tsx";
import { TextField } from "../parts/text-field.tsx";
import { useTitle } from "../parts/use-title.ts";
import { useDay } from "../share/use-day.ts";
import { CaseLink } from "../what-if/case-link.tsx";
import { estimateHref } from "../what-if/what-if-address.ts";
import { CheckCode } from "./check-code.tsx";
import { Quote } from "./quote.tsx";
import { readQuote } from "./quote-address.ts";
import { MOST_QUOTES, type QuoteAsked, quotesAsked } from "./quote-batch.ts";
import type { Made } from "./quote-code.ts";

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
  const facilityOf = (at: number): string => typedFacility ?? asked[at]?.facility ?? "";
  const [made, setMade] = useState<Readonly<Record<number, Made>>>({});
  const results = asked.map((_, i) => made[i]);
  const failed = results.filter((one) => one === "notMade").length;
  const isMaking = results.includes(undefined);
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
              {asked.length === 1 && nameField(0)}
              <TextField name="facility" label={t("names.facility")} value={facilityOf(0)} onChange={setFacility} />
              <p className="text-sm text-ink-soft sm:col-span-2">{t("names.hint")}</p>
            </fieldset>
            <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
              <Button onClick={() => window.print()}>{t("print")}</Button>
              {!isOne && <CaseLink href="#/desk">{t("toDesk")}</CaseLink>}
              {back && <CaseLink href={estimateHref(back.sheet)}>{t("back")}</CaseLink>}
              <p role="status">
                {isMaking ? t("making") : failed > 0 && asked.length > 1 ? t("notMade", { count: failed }) : ""}
              </p>
            </div>
            {all.length > asked.length && <p role="alert">{t("tooMany", { most: MOST_QUOTES })}</p>}
            <CheckCode made={results} />
          </>
        )}
      </div>
      {asked.map(({ address }, i) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a sheet has nothing but its place in the list
          key={i}
          className={`flex flex-col gap-3 ${made[i] === "notMade" ? "no-print" : "print:block print:not-first:break-before-page"}`}
        >
          {asked.length > 1 && <div className="no-print max-w-[30rem]">{nameField(i)}</div>}
          <Quote
            address={address}
            day={day}
            name={nameOf(i)}
            facility={facilityOf(i)}
            onMade={(one) => setMade((before) => (isSame(before[i], one) ? before : { ...before, [i]: one }))}
          />
        </div>
      ))}
    </div>
  );

  function nameOf(at: number): string {
    return names[at] ?? asked[at]?.name ?? "";
  }

  function nameField(at: number) {
    const label = asked.length > 1 ? t("check.which", { number: at + 1, text: t("names.name") }) : t("names.name");
    const set = (name: string): void => setNames((before) => ({ ...before, [at]: name }));
    return <TextField name={`name-${at}`} label={label} value={nameOf(at)} onChange={set} />;
  }
}

function isSame(a: Made | undefined, b: Made): boolean {
  if (a === undefined || a === "notMade" || b === "notMade") return a === b;
  return a.figures === b.figures && a.names === b.names;
}
