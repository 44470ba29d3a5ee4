import { memo, type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Case } from "../../core/case.ts";
import type { Result } from "../../core/result.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { shortVersion } from "../../facts/short-version.ts";
import { type Answer, askedOf, stayAnswers } from "../../wording/asked.ts";
import { dayText } from "../../wording/fact-text.ts";
import { linkTo, publicAddress } from "../share/public-address.ts";
import { Qr } from "../share/qr.tsx";
import { codeOf } from "../share/qr-code.ts";
import { ItemTables } from "./item-tables.tsx";
import { packedAddress } from "./quote-address.ts";
import { QuoteBasis } from "./quote-basis.tsx";
import { codeText, type QuoteCode } from "./quote-code.ts";
import { QuoteVisits } from "./quote-visits.tsx";
import { QuoteYear } from "./quote-year.tsx";

interface QuoteSheetProps {
  readonly one: Case;
  readonly result: Result;
  readonly rules: RuleSet;
  readonly code: QuoteCode;
  /** The day on which it was made. */
  readonly made: string;
  readonly name: string;
  readonly facility: string;
  /** The address's hash that opens it again. */
  readonly hash: string;
  readonly note: ReactNode;
}

/** A page to take away: who, when, where, who pays what, how sure it is, what it rests on, and how to find it again. */
export function QuoteSheet({ one, result, rules, code, made, name, facility, hash, note }: QuoteSheetProps) {
  const { t } = useTranslation("quote");
  const text = codeText(code);
  const { person, used } = askedOf(one, rules, t);
  const [only, ...others] = one.encounters;
  const named = (label: string, value: string): readonly Answer[] => (value === "" ? [] : [{ label, value }]);
  return (
    <article
      aria-label={t("sheet.label", { code: text })}
      className="quote flex flex-col gap-3 rounded-lg border border-line bg-sheet p-4 sm:p-6"
    >
      {/* Repeated on each page of paper. */}
      <header className="quote-head">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b-2 border-ink pb-1 print:mb-2">
          <p>
            <strong className="text-lg">{t("title")}</strong> · {t("app:name")}
          </p>
          <p className="text-sm">
            {t("sheet.made", { day: dayText(made, t), version: shortVersion(result.rulesVersion) })}
          </p>
          <p className="font-bold">{t("sheet.code", { code: text })}</p>
        </div>
      </header>
      <div className="quote-body flex flex-col gap-3">
        {note && <div className="border-l-4 border-assumed-line bg-assumed-soft px-2">{note}</div>}
        <Answers title={t("sheet.who")} answers={[...named(t("sheet.name"), name), ...person]} />
        {used && <Answers title={t("sheet.used", { year: used.year })} answers={used.answers} />}
        {only && others.length === 0 ? (
          <Answers
            title={t("sheet.whenWhere")}
            answers={[...named(t("sheet.facility"), facility), ...stayAnswers(only, t)]}
          />
        ) : (
          <>
            {facility !== "" && <Answers title={t("sheet.whenWhere")} answers={named(t("sheet.facility"), facility)} />}
            <QuoteVisits one={one} result={result} />
          </>
        )}
        {result.years.map((year) => (
          <QuoteYear key={year.year} result={result} year={year} />
        ))}
        <ItemTables one={one} result={result} />
        <QuoteBasis one={one} result={result} rules={rules} />
        <QuoteEnd hash={hash} />
      </div>
    </article>
  );
}

/** Questions and answers in a line after the other. */
function Answers({ title, answers }: { readonly title: string; readonly answers: readonly Answer[] }) {
  const { t } = useTranslation("share");
  return (
    <div className="flex flex-wrap gap-x-4 wrap-anywhere">
      <h4 className="font-bold">{title}</h4>
      {answers.map(({ label, value }) => (
        <span key={label}>{t("asked.row", { label, value })}</span>
      ))}
    </div>
  );
}

/** How to open the sheet again, what its code is worth, and who it is not from. */
const QuoteEnd = memo(function QuoteEnd({ hash }: { readonly hash: string }) {
  const { t } = useTranslation("quote");
  const { link, code } = useMemo(() => linkWithCode(hash), [hash]);
  return (
    <footer className="flex break-inside-avoid flex-wrap items-start gap-4 border-t-2 border-ink pt-2 print:flex-nowrap">
      <div className="min-w-0 flex-1 basis-64 text-sm">
        <p>{t("end.proof")}</p>
        <p>{t("end.notGovernment")}</p>
        {code !== null && <p className="font-semibold">{t("end.again")}</p>}
        {code !== null && <p className="leading-tight break-all print:text-[7pt]">{link}</p>}
        {code === null && <p className="font-semibold">{t("end.tooLong")}</p>}
      </div>
      {code !== null && <Qr code={code} label={t("share:link.code")} isSmall />}
    </footer>
  );
});

/** The link that a code carries: as it is, else packed; no code where both are too long for paper. */
function linkWithCode(hash: string) {
  const links = [hash, packedAddress(hash)].map((one) => linkTo(one, publicAddress()));
  for (const link of links) {
    const code = codeOf(link);
    if (code !== null) return { link, code };
  }
  return { link: "", code: null };
}
