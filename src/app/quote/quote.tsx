import { type ReactNode, useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../../core/problem.ts";
import { readCase } from "../../core/read-case.ts";
import { settle } from "../../core/settle.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { shortVersion } from "../../facts/short-version.ts";
import { toCaseJson } from "../estimate/case-json.ts";
import { useFiguresPart, useOwnRules } from "../local/own-rules.ts";
import { Button } from "../parts/button.tsx";
import { Missing } from "../result/missing.tsx";
import { entryOf } from "../rules/use-rules.ts";
import { useReleased } from "../share/released-rules.ts";
import { CaseLink } from "../what-if/case-link.tsx";
import { estimateHref } from "../what-if/what-if-address.ts";
import { type QuoteRead, quoteAddress, readQuote } from "./quote-address.ts";
import { type Made, quoteCode } from "./quote-code.ts";
import { QuoteSheet } from "./quote-sheet.tsx";

interface QuoteProps {
  /** The case's address. */
  readonly address: string;
  readonly day: string;
  readonly name: string;
  readonly facility: string;
  readonly onMade: (made: Made) => void;
}

/** One sheet, by the rules that its address names: today's, or those of the day it was made. */
export function Quote({ address, ...props }: QuoteProps) {
  const { t } = useTranslation("quote");
  const read = useMemo(() => readQuote(address), [address]);
  const entry = entryOf(read?.sheet.person.city ?? "");
  if (read === null || entry === null) return <NotMade {...props}>{t("app:rules.noCity")}</NotMade>;
  const isOld = read.rules !== null && read.rules !== shortVersion(entry.version);
  const given = { ...props, read };
  return isOld ? <QuoteOfThen {...given} version={read.rules ?? ""} /> : <QuoteOfToday {...given} />;
}

interface ReadProps extends Omit<QuoteProps, "address"> {
  readonly read: QuoteRead;
  /** What is to be known before the sheet. */
  readonly note?: ReactNode;
}

function QuoteOfToday(props: ReadProps) {
  const { t } = useTranslation("quote");
  const { city } = props.read.sheet.person;
  const own = useOwnRules(city, props.read.sheet.figures);
  if (own.query.isError) {
    return (
      <NotMade {...props}>
        {t("share.failed", { ns: "app" })}{" "}
        <Button onClick={() => void own.query.refetch()}>{t("app:rules.retry")}</Button>
      </NotMade>
    );
  }
  if (own.published === null || own.rules === null) return <p role="status">{t("making")}</p>;
  if (own.opened && own.opened.problems.length > 0) return <NotMade {...props}>{t("wrong.figures")}</NotMade>;
  return <QuoteOf {...props} published={own.published} rules={own.rules} />;
}

/** Under the rules of the day it was made, where they were kept: then it is the very sheet again. */
function QuoteOfThen({ version, ...props }: ReadProps & { readonly version: string }) {
  const { t } = useTranslation("quote");
  const { sheet } = props.read;
  const { city } = sheet.person;
  const released = useReleased(city, version);
  const part = useFiguresPart(sheet.figures !== "");
  const open = part.data?.openFigures;
  const then = released.data;
  const opened = useMemo(() => {
    if (then === undefined || typeof then === "string" || sheet.figures === "") return null;
    return open?.(then, city, sheet.figures) ?? null;
  }, [then, open, city, sheet.figures]);
  if (released.isError || typeof then === "string") {
    return <QuoteOfToday {...props} note={<p>{t("older.gone", { made: version })}</p>} />;
  }
  if (then === undefined || (sheet.figures !== "" && opened === null)) return <p role="status">{t("older.coming")}</p>;
  if (opened && opened.problems.length > 0) return <NotMade {...props}>{t("wrong.figures")}</NotMade>;
  const note = (
    <p>
      {t("older.then", { version })} <CaseLink href={estimateHref(sheet)}>{t("older.now")}</CaseLink>
    </p>
  );
  return <QuoteOf {...props} note={note} published={then} rules={opened?.rules ?? then} />;
}

interface QuoteOfProps extends ReadProps {
  readonly published: RuleSet;
  /** With the figures of one's own. */
  readonly rules: RuleSet;
}

function QuoteOf({ read, note, published, rules, day, name, facility, onMade }: QuoteOfProps) {
  const { t } = useTranslation("quote");
  const { sheet } = read;
  const made = read.made ?? day;
  const settled = useMemo(() => settledOf(toCaseJson(sheet), rules), [sheet, rules]);
  const code = useMemo(
    () => (settled.ok ? quoteCode(settled.one, settled.result, made, [name, facility]) : null),
    [settled, made, name, facility],
  );
  useEffect(() => onMade(code ?? "notMade"));
  if (!settled.ok || code === null) {
    return (
      <div className="no-print rounded-lg border-l-4 border-wrong bg-wrong-soft p-4">
        <Missing problems={settled.ok ? [] : settled.problems} />
      </div>
    );
  }
  const version = published.versions.get(sheet.person.city) ?? null;
  return (
    <QuoteSheet
      one={settled.one}
      result={settled.result}
      rules={rules}
      code={code}
      made={made}
      name={name.trim()}
      facility={facility.trim()}
      hash={quoteAddress(sheet, version, made)}
      note={read.problems.length > 0 ? <p>{t("wrong.address")}</p> : note}
    />
  );
}

function settledOf(json: unknown, rules: RuleSet) {
  const read = readCase(json, rules);
  if (!read.ok) return { ok: false, problems: read.problems } as const;
  const settled = settle(read.case, rules);
  if (settled.ok) return { ok: true, one: read.case, result: settled.result } as const;
  return { ok: false, problems: [settled.problem] as readonly Problem[] } as const;
}

/** In place of a sheet: why there is none; it is not printed. */
function NotMade({ onMade, children }: Pick<QuoteProps, "onMade"> & { readonly children: ReactNode }) {
  const { t } = useTranslation("quote");
  useEffect(() => onMade("notMade"));
  return (
    <div className="no-print rounded-lg border-l-4 border-wrong bg-wrong-soft p-4">
      <p className="text-lg font-bold">{t("wrong.notMade")}</p>
      <p>{children}</p>
    </div>
  );
}
