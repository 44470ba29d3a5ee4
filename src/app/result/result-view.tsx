import { type ComponentType, type ReactNode, useDeferredValue, useId, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CaseRead } from "../../core/read-case.ts";
import { settleAmounts } from "../../core/settle-amounts.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { headlinesOf } from "../../whatif/headlines.ts";
import { headlineText } from "../../wording/headline.ts";
import { ShareButtons } from "../share/share-buttons.tsx";
import { ShareSection } from "../share/share-section.tsx";
import { useShare } from "../share/use-share.ts";
import { Explained } from "./explained.tsx";
import type { ExplanationProps } from "./explanation.tsx";
import { HeadlineView } from "./headline.tsx";
import { Missing } from "./missing.tsx";
import { Status } from "./status.tsx";
import { useExplanation } from "./use-explanation.ts";
import { usePaused } from "./use-paused.ts";

/** Who types on presses the next key within so many milliseconds. */
const BETWEEN_KEYS = 250;

/** A case as read and the rules that it was read under. */
export interface Reading {
  readonly read: CaseRead;
  readonly rules: RuleSet;
}

export interface ResultViewProps {
  /** `null` where there are no rules to read a case by. */
  readonly reading: Reading | null;
  /** The visit in hand: of several, the one that is opened. */
  readonly inHand: number;
  /** What stands in place of one certain result; `null` where all is known. */
  readonly instead: { readonly line: string; readonly view: ReactNode } | null;
  /** The address's hash that carries the case; `null` where it is not passed on. */
  readonly hash: string | null;
  /** Why there is no result, or not yet the new one; `null` where nothing stands in its way. */
  readonly obstacle: string | null;
  /** What can be done about it. */
  readonly children?: ReactNode;
  /** Where one may go on from here. */
  readonly onward?: ReactNode;
  readonly explained?: ComponentType<ExplanationProps> | undefined;
}

/** A case settled and explained; or, where it cannot be settled, what is missing. Its frame is there in every state. */
export function ResultView(props: ResultViewProps) {
  const { reading, instead, inHand, hash, obstacle, children, onward, explained: Told = Explained } = props;
  const { t } = useTranslation("result");
  const title = useId();
  const explanation = useExplanation();
  const share = useShare(hash !== null && !explanation.isPending);
  const shareHeading = useRef<HTMLHeadingElement>(null);
  const one = reading?.read.ok && instead === null ? reading.read.case : null;
  const settled = useMemo(() => (one && reading ? settleAmounts(one, reading.rules) : null), [one, reading]);
  const problems = instead === null ? problemsOf(reading, settled) : [];
  const result = settled?.ok ? settled.amounts : null;
  // The figure follows every key; what explains it comes when the keys pause and there is time, never in a key's way.
  const rules = reading?.rules ?? null;
  const explainable = useMemo(
    () => (settled?.ok && rules ? { settled, rules, inHand, hash } : null),
    [settled, rules, inHand, hash],
  );
  const explained = useDeferredValue(usePaused(explainable, BETWEEN_KEYS), null);
  const certain = result
    ? headlinesOf(result).map((headline) => headlineText(headline, t))
    : [t("missing.status", { count: problems.length })];
  const isPassedOn = result !== null && obstacle === null && hash !== null;
  return (
    <>
      <section
        data-open-in-print
        aria-labelledby={title}
        className="flex flex-col gap-8 rounded-lg border border-line bg-sheet p-4 print:border-0 print:bg-transparent print:p-0"
      >
        <div>
          <h2 id={title} className="mb-2 text-xl font-bold">
            {t("region")}
          </h2>
          <Status text={obstacle ?? instead?.line ?? certain.join(" ")} />
          {obstacle !== null && <p aria-hidden="true">{obstacle}</p>}
          {children}
          {reading && instead?.view}
          {result && <HeadlineView result={result} inHand={inHand} />}
          {isPassedOn && <ShareButtons share={share} heading={shareHeading} />}
          {problems.length > 0 && <Missing problems={problems} />}
          {reading && onward}
        </div>
        {explained && (
          <>
            {share.data && <share.data.AskedView one={explained.settled.one} rules={explained.rules} />}
            <Told {...explained} />
            {share.data && explained.hash !== null && (
              <share.data.PrintEnd result={explained.settled.amounts} hash={explained.hash} />
            )}
          </>
        )}
      </section>
      {explained && explained.hash !== null && isPassedOn && (
        <ShareSection
          share={share}
          heading={shareHeading}
          settled={explained.settled}
          rules={explained.rules}
          hash={explained.hash}
        />
      )}
    </>
  );
}

function problemsOf(reading: Reading | null, settled: ReturnType<typeof settleAmounts> | null) {
  if (reading?.read.ok === false) return reading.read.problems;
  return settled?.ok === false ? [settled.problem] : [];
}
