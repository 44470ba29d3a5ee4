import type { Case } from "../../core/case.ts";
import type { Result } from "../../core/result.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { Indicators } from "./indicators.tsx";
import { Steps } from "./steps.tsx";
import { Trust } from "./trust.tsx";

export interface ExplanationProps {
  readonly one: Case;
  readonly result: Result;
  readonly rules: RuleSet;
}

/** What a result rests on: how sure it is, what the documents aim at, and each step with its citations. */
export function Explanation({ one, result, rules }: ExplanationProps) {
  return (
    <>
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
