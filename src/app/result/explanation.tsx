import type { Case } from "../../core/case.ts";
import type { Result } from "../../core/result.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { BillTable } from "./bill-table.tsx";
import { Indicators } from "./indicators.tsx";
import { OwnSharesTable } from "./own-shares.tsx";
import { Steps } from "./steps.tsx";
import { Trust } from "./trust.tsx";

export interface ExplanationProps {
  readonly one: Case;
  readonly result: Result;
  readonly rules: RuleSet;
}

/** What stands behind a result: how bill and share are divided, how sure it is, and each step with its citations. */
export function Explanation({ one, result, rules }: ExplanationProps) {
  return (
    <>
      {result.settlements.map((settlement) => (
        <section key={settlement.index} className="flex flex-col gap-6">
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
