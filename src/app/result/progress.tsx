import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Case } from "../../core/case.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { type Progress, progressOf } from "../../whatif/progress.ts";
import { figure } from "../../wording/amount.ts";
import { limitName, limitText } from "../../wording/what-if-text.ts";

interface ProgressViewProps {
  readonly one: Case;
  readonly rules: RuleSet;
}

/** What each visit used up of the year's limits, and how much is left of them. */
export function ProgressView({ one, rules }: ProgressViewProps) {
  const { t } = useTranslation("explanation");
  const years = useMemo(() => progressOf(one, rules), [one, rules]);
  return years.map(({ year, limits }) => (
    <section key={year}>
      <h3 className="break-after-avoid text-lg font-bold">{t("progress.title", { year })}</h3>
      <p className="text-sm text-ink-soft">{t("progress.lead")}</p>
      {limits.length === 0 && <p>{t("progress.none")}</p>}
      <ul className="mt-2 flex flex-col gap-4">
        {limits.map((progress) => (
          <LimitProgress key={keyOf(progress)} progress={progress} />
        ))}
      </ul>
    </section>
  ));
}

const keyOf = ({ limit: { part, kind, pool } }: Progress): string => `${part} ${kind} ${pool}`;

/** A limit as a bar that the visits fill one after the other, and the same in words. */
function LimitProgress({ progress: { limit, before, byVisit } }: { readonly progress: Progress }) {
  const { t } = useTranslation("explanation");
  const pieces = [
    { name: "before", text: t("progress.before", { used: figure(before) }), used: before },
    ...byVisit.map(({ index, used }) => ({
      name: String(index),
      text: t("progress.visit", { number: index + 1, used: figure(used) }),
      used,
    })),
  ].filter(({ used }) => used !== "0.00");
  // Shares of a drawing, not of money: the words carry the amounts.
  const width = (used: string): string =>
    `${(100 * Number(used)) / Math.max(Number(limit.whole), Number(limit.used))}%`;
  return (
    <li className="break-inside-avoid">
      <p className="font-semibold first-letter:uppercase">{limitName(limit, t)}</p>
      <p aria-hidden="true" className="flex h-[0.9em] w-full overflow-hidden border border-line-strong bg-sheet-sunk">
        {pieces.map(({ name, used }) => (
          <span
            key={name}
            className="h-full shrink-0 border-r-2 border-sheet bg-accent last:border-r-0"
            style={{ width: width(used) }}
          />
        ))}
      </p>
      <p className="text-sm">{limitText(limit, t)}</p>
      {pieces.length > 0 && (
        <p className="text-sm text-ink-soft">{pieces.map(({ text }) => text).join(t("progress.joint"))}</p>
      )}
    </li>
  );
}
