import { useId, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Case } from "../../core/case.ts";
import type { CaseRead } from "../../core/read-case.ts";
import type { Result, Settlement } from "../../core/result.ts";
import { settle } from "../../core/settle.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { headlinesOf, headlineText } from "../../wording/headline.ts";
import { visitText } from "../../wording/settlement-text.ts";
import { HeadlineView } from "./headline.tsx";
import { Indicators } from "./indicators.tsx";
import { Missing } from "./missing.tsx";
import { Notices } from "./notices.tsx";
import { Receipt } from "./receipt.tsx";
import { Status } from "./status.tsx";
import { Steps } from "./steps.tsx";
import { Trust } from "./trust.tsx";
import { useOpenInPrint } from "./use-open-in-print.ts";

interface ResultViewProps {
  readonly read: CaseRead;
  readonly rules: RuleSet;
}

/** A case settled and explained; or, where it cannot be settled, what is missing. */
export function ResultView({ read, rules }: ResultViewProps) {
  const { t } = useTranslation("result");
  const title = useId();
  const view = useRef<HTMLElement>(null);
  useOpenInPrint(view);
  const settled = useMemo(() => (read.ok ? settle(read.case, rules) : null), [read, rules]);
  const problems = read.ok ? (settled?.ok === false ? [settled.problem] : []) : read.problems;
  const result = settled?.ok ? settled.result : null;
  const status = result
    ? headlinesOf(result).map((headline) => headlineText(headline, t))
    : [t("missing.status", { count: problems.length })];
  return (
    <section
      ref={view}
      aria-labelledby={title}
      className="flex flex-col gap-8 rounded-lg border border-line bg-sheet p-4 print:border-0 print:bg-transparent print:p-0"
    >
      <div>
        <h2 id={title} className="text-xl font-bold">
          {t("region")}
        </h2>
        <Status text={status.join(" ")} />
        {result ? <HeadlineView result={result} /> : <Missing problems={problems} />}
      </div>
      {read.ok && result && <Explained one={read.case} result={result} rules={rules} />}
    </section>
  );
}

interface ExplainedProps {
  readonly one: Case;
  readonly result: Result;
  readonly rules: RuleSet;
}

function Explained({ one, result, rules }: ExplainedProps) {
  return (
    <>
      {result.settlements.map((settlement) => (
        <Visit key={settlement.index} settlement={settlement} one={one} result={result} rules={rules} />
      ))}
      <Trust one={one} result={result} rules={rules} />
      {result.years.map((year) => (
        <Indicators key={year.year} year={year} />
      ))}
      {result.settlements.map((settlement) => (
        <Steps key={settlement.index} one={one} settlement={settlement} rules={rules} />
      ))}
    </>
  );
}

/** Who pays what in one encounter; which one is said where there are several. */
function Visit({ settlement, one, result, rules }: ExplainedProps & { readonly settlement: Settlement }) {
  const { t } = useTranslation("result");
  const bill = one.encounters[settlement.index]?.bill;
  const lineNames = bill && "items" in bill ? bill.items.map(({ name }) => name) : [];
  return (
    <>
      {result.settlements.length > 1 && <p className="font-bold">{visitText(one, settlement, t)}</p>}
      <Notices notices={settlement.notices} documents={rules.documents} lineNames={lineNames} />
      <Receipt settlement={settlement} />
    </>
  );
}
