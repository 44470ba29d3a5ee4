import type { Case } from "../../core/case.ts";
import type { Qualifier } from "../../core/result.ts";
import { lastOf } from "../../facts/built-ins.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { type Fen, formatFen, largest, parseFen, plus, ZERO } from "../../money/fen.ts";
import { ticksUpTo } from "../../whatif/chart-scale.ts";
import { type CurvePoint, curveOf, type Kink } from "../../whatif/curve.ts";
import type { PartsHeld } from "../../whatif/split.ts";
import { settleAt, standingAt } from "../../whatif/standing.ts";
import { nearestThresholds } from "../../whatif/thresholds.ts";

/** A total at which one may stop along the curve; amounts in yuan, exact. */
export interface Stop {
  readonly total: string;
  readonly cash: string;
  /** `null` where the cash is exact. */
  readonly qualifier: Qualifier | null;
  readonly kinks: readonly Kink[];
  /** The case's own total. */
  readonly isOwn: boolean;
  /** The total that the person tries. */
  readonly isTried: boolean;
}

export interface Course {
  readonly points: readonly CurvePoint[];
  readonly stops: readonly Stop[];
  /** Whether the total that was tried lies below what the bill's parts allow. */
  readonly isTriedTooLow: boolean;
}

interface CourseOptions {
  readonly upTo: string;
  readonly held: PartsHeld;
  /** A total that the person tries, yuan; `null` for none. */
  readonly tried: string | null;
}

/** Round totals on the way; enough to see the slope, few enough to step through. */
const ROUND_TOTALS = 6;

/** The curve of `encounters[at]` of a case with all totals worth a stop: where it bends, round ones, the case's own, the one tried. */
export function courseOf(one: Case, at: number, rules: RuleSet, { upTo, held, tried }: CourseOptions): Course {
  const points = curveOf(one, at, rules, { upTo, held });
  const standing = standingAt(one, at, rules);
  const [first, last] = [points[0], lastOf(points)];
  if (standing === null || first === undefined || last === undefined) {
    return { points: [], stops: [], isTriedTooLow: false };
  }
  const [low, high] = [fenOr0(first.total), fenOr0(last.total)];
  const own = standing.parts.total;
  const extra = tried === null ? null : fenOr0(tried);
  const isTriedTooLow = extra !== null && extra < low;
  const kinks = new Map(points.map((point) => [fenOr0(point.total), point.kinks]));
  const round = ticksUpTo(formatFen(high), ROUND_TOTALS).map(fenOr0);
  const within = [...kinks.keys(), ...round, own].filter((total) => total >= low && total <= high);
  const totals = extra === null || isTriedTooLow ? within : [...within, extra];
  const stops = [...new Set(totals)]
    .sort((a, b) => a - b)
    .map((total): Stop => {
      const { amounts, qualifiers } = settleAt(standing, held, total).settlement;
      return {
        total: formatFen(total),
        cash: amounts.psn_cash_pay,
        qualifier: qualifiers.psn_cash_pay ?? null,
        kinks: kinks.get(total) ?? [],
        isOwn: total === own && own > 0,
        isTried: total === extra,
      };
    });
  return { points, stops, isTriedTooLow };
}

/** A round end for the curve, yuan: twice the case's total, and past the nearest limit ahead, if there is one. */
export function endFor(one: Case, at: number, rules: RuleSet, held: PartsHeld): string {
  const own = standingAt(one, at, rules)?.parts.total ?? ZERO;
  const next = nearestThresholds(one, at, rules, held)[0]?.total;
  // A fen more: a limit at the very end would not be seen to bend anything.
  const past = next === undefined ? ZERO : plus(fenOr0(next), 1 as Fen);
  return lastOf(ticksUpTo(formatFen(largest(plus(own, own), past)), ROUND_TOTALS)) ?? "0.00";
}

const fenOr0 = (yuan: string): Fen => parseFen(yuan) ?? ZERO;
