import { useTranslation } from "react-i18next";
import type { Case } from "../../core/case.ts";
import type { Result } from "../../core/result.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { visitText } from "../../wording/settlement-text.ts";
import { BillTable } from "./bill-table.tsx";
import { Indicators } from "./indicators.tsx";
import { OwnSharesTable } from "./own-shares.tsx";
import { ReadAloud } from "./read-aloud.tsx";
import { Receipt } from "./receipt.tsx";
import { Steps } from "./steps.tsx";
import { Trust } from "./trust.tsx";

export interface ExplanationProps {
  readonly one: Case;
  readonly result: Result;
  readonly rules: RuleSet;
}

/** What stands behind a result: who pays what, how sure it is, and each step with its citations. */
export function Explanation({ one, result, rules }: ExplanationProps) {
  const { t } = useTranslation("explanation");
  return (
    <>
      <ReadAloud result={result} />
      {result.settlements.map((settlement) => (
        <section key={settlement.index} className="flex flex-col gap-6">
          {one.encounters.length > 1 && <p className="font-bold">{visitText(one, settlement, t)}</p>}
          <Receipt settlement={settlement} />
          <BillTable settlement={settlement} />
          <OwnSharesTable settlement={settlement} />
        </section>
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
