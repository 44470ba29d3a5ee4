import type { Case } from "../core/case.ts";
import { chainFor } from "../core/chain-for.ts";
import { freshLedger } from "../core/ledger.ts";
import { settleOn } from "../core/settle.ts";
import { yearOf } from "../facts/days.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { formatFen, minus } from "../money/fen.ts";
import { limitRules } from "./limit-rules.ts";
import { type Moment, standingAt } from "./standing.ts";
import { type Limit, limitAt } from "./thresholds.ts";

/** How the visits of a year used up one limit; amounts in yuan. */
export interface Progress {
  readonly limit: Limit;
  /** Used before the first of the visits. */
  readonly before: string;
  /** What each visit added, in the order of their days. */
  readonly byVisit: readonly { readonly index: number; readonly used: string }[];
}

export interface YearProgress {
  readonly year: number;
  readonly limits: readonly Progress[];
}

/**
 * What each encounter used up of the year's deductibles, thresholds and caps, as the limits stand after the last of the
 * year; limits of a single visit are none of the year's. Empty where the case cannot be settled.
 */
export function progressOf(one: Case, rules: RuleSet): readonly YearProgress[] {
  const moments = momentsOf(one, rules);
  const years = [...new Set(moments.map(({ settlement }) => yearOf(settlement.date)))];
  return years.flatMap((year) => {
    const visits = moments.filter(({ settlement }) => yearOf(settlement.date) === year);
    const last = visits[visits.length - 1];
    const standing = last && standingAt(one, last.settlement.index, rules);
    if (!last || !standing) return [];
    const { carriedIn } = one;
    const carried = carriedIn?.year === year ? carriedIn.ledger : freshLedger();
    const limits = limitRules(standing, last)
      .filter(({ kind, perVisit }) => kind !== "bracket" && !perVisit)
      .map((rule): Progress => {
        let used = rule.usedAt({ settlement: last.settlement, ledger: carried });
        const before = formatFen(used);
        const byVisit = visits.map((visit) => {
          const after = rule.usedAt(visit);
          const added = minus(after, used);
          used = after;
          return { index: visit.settlement.index, used: formatFen(added) };
        });
        return { limit: limitAt(rule, last), before, byVisit };
      });
    return [{ year, limits }];
  });
}

/** Each encounter's settlement with what its year has used up after it, in the order of their days. */
function momentsOf(one: Case, rules: RuleSet): readonly Moment[] {
  const chain = chainFor(rules, one.city, one.overrides);
  const whole = chain && settleOn(chain, one, { steps: false });
  if (!chain || !whole?.ok) return [];
  const { settlements } = whole.result;
  const inOrder = settlements.flatMap(({ index }) => one.encounters[index] ?? []);
  return settlements.flatMap((settlement, i) => {
    const upTo = settleOn(chain, { ...one, encounters: inOrder.slice(0, i + 1) }, { steps: false });
    const ledger = upTo.ok ? upTo.ledgers.get(yearOf(settlement.date)) : undefined;
    return ledger === undefined ? [] : [{ settlement, ledger }];
  });
}
