import type { Case } from "../core/case.ts";
import type { StepFact } from "../core/result.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { LARGEST_FIELD } from "../facts/values.ts";
import { type Fen, formatFen, least, minus } from "../money/fen.ts";
import { firstWhere } from "./first-where.ts";
import { type LimitKind, type LimitRule, limitRules, type PayingPart, type Pool } from "./limit-rules.ts";
import type { PartsHeld } from "./split.ts";
import { type Moment, settleAt, settleNow, standingAt } from "./standing.ts";

/** How far a limit is used up; amounts in yuan. */
export interface Limit {
  readonly part: PayingPart;
  readonly kind: LimitKind;
  /** Of basic insurance only. */
  readonly pool: Pool | null;
  readonly perVisit: boolean;
  readonly whole: string;
  /** Not above the whole, except of a threshold or bracket that was passed. */
  readonly used: string;
  readonly left: string;
  /** What the limit rests on; `null` where it was carried in from visits that are not in the case. */
  readonly fact: StepFact | null;
}

/** A limit that is still ahead, and how much more this encounter would have to cost to meet it; yuan. */
export interface Ahead {
  readonly limit: Limit;
  readonly distance: string;
  /** This encounter's total there. */
  readonly total: string;
}

/**
 * The limits of the year as they stand after `encounters[index]`, later encounters left out: deductibles and caps of
 * both pools and each layer in play, critical illness's threshold, the edges of brackets. Empty where the case cannot
 * be settled.
 */
export function limitsOf(one: Case, index: number, rules: RuleSet): readonly Limit[] {
  const standing = standingAt(one, index, rules);
  if (standing === null) return [];
  const now = settleNow(standing);
  return limitRules(standing, now).map((rule) => limitAt(rule, now));
}

/**
 * Those limits that a higher total of this encounter would meet, the nearest first; `held` says how the bill's parts
 * outside scope go along. What no total can meet is left out.
 */
export function nearestThresholds(
  one: Case,
  index: number,
  rules: RuleSet,
  held: PartsHeld = "shares",
): readonly Ahead[] {
  const standing = standingAt(one, index, rules);
  if (standing === null) return [];
  const now = settleNow(standing);
  const from = standing.parts.total;
  const far = settleAt(standing, held, LARGEST_FIELD);
  const ahead = limitRules(standing, now).flatMap((rule) => {
    if (isMet(rule, now) || !isMet(rule, far)) return [];
    const total = firstWhere(from, LARGEST_FIELD, (fen) => isMet(rule, settleAt(standing, held, fen as Fen)));
    return [{ rule, total: total as Fen }];
  });
  return ahead
    .sort((a, b) => a.total - b.total)
    .map(({ rule, total }) => ({
      limit: limitAt(rule, now),
      distance: formatFen(minus(total, from)),
      total: formatFen(total),
    }));
}

/** Whether a limit is used up or reached to the fen. */
export const isMet = (rule: LimitRule, moment: Moment): boolean => rule.usedAt(moment) >= rule.whole;

/** A limit as it stands at a moment. */
export function limitAt(rule: LimitRule, now: Moment): Limit {
  const { part, kind, pool, perVisit, whole, fact } = rule;
  const used = rule.usedAt(now);
  const left = formatFen(minus(whole, used));
  // Different visits may have caps of their own: one may have been paid more than the latest allows.
  const shown = kind === "cap" || kind === "deductible" ? least(used, whole) : used;
  return { part, kind, pool, perVisit, whole: formatFen(whole), used: formatFen(shown), left, fact };
}
