import { readCase } from "../core/read-case.ts";
import { isObject } from "../core/reader.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { type Fen, formatFen, largest, parseFen, plus, ZERO } from "../money/fen.ts";
import { fenOf } from "./standing.ts";
import { type Ahead, type Limit, nearestThresholds } from "./thresholds.ts";
import { picksOf, type Unknown, withPick } from "./unknown.ts";
import type { CaseJson } from "./variants.ts";

/** A total worth trying where nobody knows it yet, yuan. */
export interface TotalToTry {
  readonly total: string;
  /** The limits that are met there to the fen; none for a round total. */
  readonly limits: readonly Limit[];
}

/** Enough to go from a small bill to a large one. */
const ROUND_TOTALS = 7;
/** Beyond so many limits a table is no longer read. */
const MOST_LIMITS = 4;
/** Below 100 yuan nobody asks. */
const SMALLEST = 10_000 as Fen;

/**
 * Round totals, 1, 2 and 5 times a power of ten, from the first one that the deductible does not eat up; where nothing
 * but the total is open, with the totals at which the next limits are met. The bill's parts keep their amounts: no total
 * lies below them.
 */
export function totalsToTry(json: CaseJson, unknown: Unknown, rules: RuleSet): readonly TotalToTry[] {
  const parts = partsIn(json, unknown.index);
  const ahead = picksOf(unknown).map((pick) =>
    aheadFrom(withPick(json, unknown, { ...pick, total: formatFen(parts) })),
  );
  const deductibles = ahead.flat().filter(({ limit }) => limit.kind === "deductible" && limit.part === "basic");
  const first = deductibles.reduce((low, { total }) => (low === null ? fenOf(total) : low), null as Fen | null);
  const round = roundTotals(largest(largest(first ?? ZERO, parts), SMALLEST));
  const found = new Map<Fen, Limit[]>(round.map((total) => [total, []]));
  const near = picksOf(unknown).length === 1 ? (ahead[0] ?? []).slice(0, MOST_LIMITS) : [];
  for (const { total, limit } of near) found.set(fenOf(total), [...(found.get(fenOf(total)) ?? []), limit]);
  return [...found].sort(([a], [b]) => a - b).map(([total, limits]) => ({ total: formatFen(total), limits }));

  function aheadFrom(one: CaseJson): readonly Ahead[] {
    const read = readCase(one, rules);
    return read.ok ? nearestThresholds(read.case, unknown.index, rules, "fixed") : [];
  }
}

/** What the bill's parts come to; 0 where they are not known. */
function partsIn({ encounters }: CaseJson, index: number): Fen {
  const encounter: unknown = Array.isArray(encounters) ? encounters[index] : null;
  const bill = isObject(encounter) && isObject(encounter.expenses) ? encounter.expenses : {};
  const parts = [bill.ownExpense, bill.overLimit, bill.firstPay];
  return parts.reduce<Fen>((sum, part) => plus(sum, (typeof part === "string" && parseFen(part)) || ZERO), ZERO);
}

/** From the first one at or above `from`. */
function roundTotals(from: Fen): readonly Fen[] {
  const totals: Fen[] = [];
  for (let power = 1; totals.length < ROUND_TOTALS; power *= 10) {
    for (const times of [1, 2, 5]) {
      if (times * power >= from && totals.length < ROUND_TOTALS) totals.push((times * power) as Fen);
    }
  }
  return totals;
}
