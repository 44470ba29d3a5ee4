import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Case } from "../../core/case.ts";
import type { Result } from "../../core/result.ts";
import { resultOf } from "../../core/settle.ts";
import type { Settled } from "../../core/settle-amounts.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { noticeLines } from "../../wording/settlement-text.ts";
import { BillTable } from "./bill-table.tsx";
import { Indicators } from "./indicators.tsx";
import { NothingOutside } from "./nothing-outside.tsx";
import { Notices } from "./notices.tsx";
import { OwnSharesTable } from "./own-shares.tsx";
import { ProgressView } from "./progress.tsx";
import { ReadResult } from "./read-aloud.tsx";
import { Receipt } from "./receipt.tsx";
import { Steps } from "./steps.tsx";
import { Trust } from "./trust.tsx";
import { useOpenInPrint } from "./use-open-in-print.ts";
import { VisitFold } from "./visit-fold.tsx";
import { YearTable } from "./year-table.tsx";

export interface ExplanationProps {
  readonly settled: Settled;
  readonly rules: RuleSet;
  /** The visit in hand: of several, the one that is opened. */
  readonly inHand: number;
  /** The address's hash that carries the case; `null` where it is not passed on. */
  readonly hash: string | null;
}

/** What stands behind a result: who pays what, how sure it is, and each step with its citations. */
export function Explanation(props: ExplanationProps) {
  const parts = usePartsOf(props);
  useOpenInPrint();
  return (
    <>
      <NothingOutside encounters={parts.one.encounters} />
      <Cautions {...parts} />
      <ReadResult result={parts.result} />
      <Reasons {...parts} />
    </>
  );
}

/** What is to be known of the visits before their figures. */
export function Cautions({ one, result, rules }: PartsProps) {
  const { t } = useTranslation("facts");
  return <Notices lines={noticeLines(one, result.settlements, rules.documents, t)} />;
}

/** Who pays what, how sure it is, and each step. */
export const Reasons = (props: PartsProps) =>
  props.result.settlements.length > 1 ? <OfYear {...props} /> : <OfVisit {...props} />;

interface PartsProps {
  readonly one: Case;
  readonly result: Result;
  readonly rules: RuleSet;
  readonly inHand: number;
  readonly hash: string | null;
}

/** The result with its steps, and what is told with it. */
export function usePartsOf({ settled, rules, inHand, hash }: ExplanationProps): PartsProps {
  const result = useMemo(() => resultOf(settled), [settled]);
  return { one: settled.one, result, rules, inHand, hash };
}

function OfVisit({ one, result, rules, hash }: PartsProps) {
  return (
    <>
      {result.settlements.map((settlement) => (
        <section key={settlement.index} className="flex flex-col gap-6">
          <Receipt settlement={settlement} />
          <BillTable settlement={settlement} />
          <OwnSharesTable settlement={settlement} />
        </section>
      ))}
      {one.carriedIn !== null && <ProgressView one={one} rules={rules} />}
      <Trust one={one} result={result} rules={rules} hash={hash} />
      {result.years.map((year) => (
        <Indicators key={year.year} year={year} />
      ))}
      {result.settlements.map((settlement) => (
        <Steps key={settlement.index} one={one} settlement={settlement} rules={rules} />
      ))}
    </>
  );
}

/** Several visits: the years' sums and what they used up, then each visit to be opened. */
function OfYear({ one, result, rules, inHand, hash }: PartsProps) {
  return (
    <>
      {result.years.map((year) => (
        <YearTable key={year.year} result={result} year={year} />
      ))}
      <ProgressView one={one} rules={rules} />
      <Trust one={one} result={result} rules={rules} hash={hash} />
      {result.years.map((year) => (
        <Indicators key={year.year} year={year} />
      ))}
      {result.settlements.map((settlement) => (
        <VisitFold
          key={settlement.index}
          one={one}
          settlement={settlement}
          rules={rules}
          isInHand={settlement.index === inHand}
        />
      ))}
    </>
  );
}
