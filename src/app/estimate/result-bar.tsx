import { useTranslation } from "react-i18next";
import type { CaseRead } from "../../core/read-case.ts";
import { settleAmounts } from "../../core/settle-amounts.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { headlineAt } from "../../whatif/headlines.ts";
import { inYuan } from "../../wording/amount.ts";
import { headlineLead } from "../../wording/headline.ts";
import { type FieldProblems, missingOf, openVisitOf } from "./field-problems.ts";
import type { FieldName } from "./form.ts";

interface Shown {
  readonly lead: string;
  readonly amount: string;
}

interface ResultBarProps {
  /** What stands in place of one certain amount; `null` where there is nothing of the kind. */
  readonly instead: Shown | null;
  /** `null` where there are no rules to read the case by. */
  readonly read: CaseRead | null;
  /** Why there are none. */
  readonly noRules: () => string;
  readonly rules: RuleSet | null;
  readonly mistakes: FieldProblems;
  /** The visit in hand, whose year is shown. */
  readonly inHand: number;
  readonly onSee: () => void;
}

/** The result in one line that stays in view on narrow screens; a tap leads to the whole of it. */
export function ResultBar({ instead, read, noRules, rules, mistakes, inHand, onSee }: ResultBarProps) {
  const { t } = useTranslation("form");
  const settled = read?.ok && rules ? settleAmounts(read.case, rules) : null;
  const headline = settled?.ok ? headlineAt(settled.amounts, inHand) : undefined;
  const shown = instead ?? certain();
  return (
    <div className="no-print fixed inset-x-0 bottom-0 z-10 border-t border-line bg-sheet shadow-[0_-2px_8px_#23211d1f] lg:hidden">
      <button
        type="button"
        onClick={onSee}
        className="mx-auto flex min-h-target w-full max-w-2xl items-center justify-between gap-3 px-4 py-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] text-left"
      >
        {shown === null ? (
          <span className="line-clamp-2 text-[min(1rem,5vw)]">{whyNone()}</span>
        ) : (
          <span className="leading-tight">
            <span className="line-clamp-2 text-[min(0.875rem,4.5vw)] text-ink-soft">{shown.lead}</span>
            <strong className={`text-[min(1.25rem,6.5vw)] ${instead ? "block text-balance" : "whitespace-nowrap"}`}>
              {shown.amount}
            </strong>
          </span>
        )}
        <span className="shrink-0 text-[min(1rem,5vw)] font-semibold text-accent-deep">
          {t("bar.see")} <span aria-hidden="true">↓</span>
        </span>
      </button>
    </div>
  );

  function certain(): Shown | null {
    return headline ? { lead: headlineLead(headline, t), amount: inYuan(headline.cash, t) } : null;
  }

  function whyNone(): string {
    const named = (fields: readonly FieldName[]): string =>
      fields.map((field) => t(`label.${field}`)).join(t("listJoin"));
    if (read === null) return noRules();
    const wrong = Object.keys(mistakes) as FieldName[];
    if (wrong.length > 0) return t("bar.wrong", { fields: named(wrong) });
    const problems = read.ok ? [] : read.problems;
    const missing = missingOf(problems, inHand);
    if (missing.length > 0) return t("bar.missing", { fields: named(missing) });
    if (problems.some(({ path }) => path.startsWith("carriedIn"))) return t("bar.used");
    const other = openVisitOf(problems);
    return other === null ? t("bar.none") : t("bar.other", { number: other + 1 });
  }
}
