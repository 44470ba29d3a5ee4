import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { readCase } from "../../core/read-case.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import type { Example } from "../../rulebook/example.ts";
import { tryExample } from "../../rulebook/try-example.ts";
import { askedOf } from "../../wording/asked.ts";
import { expectedRows } from "../../wording/example-text.ts";
import { nameOf } from "../../wording/fact-text.ts";
import { useRules } from "../rules/use-rules.ts";
import { estimateHref } from "../what-if/what-if-address.ts";
import { sheetOfCase } from "./case-sheet.ts";
import { NameList } from "./name-list.tsx";
import { PlainLink } from "./plain-link.tsx";

/** A worked example: the arithmetic, the case, what comes out of it, and the way to it in the estimate. */
export function ExampleView({ example }: { readonly example: Example }) {
  const { t } = useTranslation("rulebook");
  const rules = useRules(String(example.case.city)).data;
  const sheet = useMemo(() => sheetOfCase(example.case), [example]);
  return (
    <div className="mb-3 flex flex-col gap-3 rounded bg-sheet-sunk p-3 wrap-anywhere">
      <p>{nameOf(example.why, t)}</p>
      {rules && <CaseInWords example={example} rules={rules} />}
      <NameList title={t("example.expected")} rows={expectedRows(example, t)} />
      {rules && <Verdict example={example} rules={rules} />}
      {sheet === null ? (
        <p className="text-sm text-ink-soft">{t("example.noForm")}</p>
      ) : (
        <PlainLink href={estimateHref(sheet)}>{t("example.open")}</PlainLink>
      )}
    </div>
  );
}

interface OfRules {
  readonly example: Example;
  readonly rules: RuleSet;
}

/** The case as the form asks for it; one that is refused is shown as it is written. */
function CaseInWords({ example, rules }: OfRules) {
  const { t } = useTranslation("rulebook");
  const read = useMemo(() => readCase(example.case, rules), [example, rules]);
  if (!read.ok) {
    return (
      <div>
        <p className="font-semibold">{t("example.asWritten")}</p>
        <pre lang="en" className="text-sm whitespace-pre-wrap">
          {JSON.stringify(example.case, null, 1)}
        </pre>
      </div>
    );
  }
  const { person, used, visits } = askedOf(read.case, rules, t);
  return (
    <>
      <NameList title={t("share:asked.person")} rows={person} />
      {used && <NameList title={t("share:asked.used", { year: used.year })} rows={used.answers} />}
      {visits.map((answers, i) => (
        <NameList
          // biome-ignore lint/suspicious/noArrayIndexKey: visits have nothing but their place in the case
          key={i}
          title={visits.length === 1 ? t("share:asked.visit") : t("share:asked.visitNumber", { number: i + 1 })}
          rows={answers}
        />
      ))}
    </>
  );
}

/** Whether today's rules still give what the example says. */
function Verdict({ example, rules }: OfRules) {
  const { t } = useTranslation("rulebook");
  const differences = useMemo(() => tryExample(example, rules), [example, rules]);
  const isSame = differences.length === 0;
  return (
    <div>
      <p className="font-semibold">
        <span aria-hidden="true">{isSame ? "✓ " : "✕ "}</span>
        {t(isSame ? "example.same" : "example.differs")}
      </p>
      <ul>
        {differences.map((difference) => (
          <li key={difference.path}>{t("example.difference", { ...difference })}</li>
        ))}
      </ul>
    </div>
  );
}
