import type { Qualifier, ResultAmounts } from "../core/result.ts";

/** What the person pays in cash in a year, with its bound. */
export interface Headline {
  readonly year: number;
  readonly visits: number;
  /** Whether there are other years beside it. */
  readonly isOneOfMany: boolean;
  readonly cash: string;
  readonly qualifier: Qualifier | undefined;
}

/** One headline a year, most often just one; what is exact leaves the bound of a sum alone, different bounds are `about`. */
export function headlinesOf(result: ResultAmounts): readonly Headline[] {
  return result.years.map(({ year, amounts }) => {
    const visits = result.settlements.filter(({ date }) => date.startsWith(`${year}-`));
    const bounds = new Set(visits.flatMap(({ qualifiers }) => qualifiers.psn_cash_pay ?? []));
    const [bound] = bounds;
    const qualifier = bounds.size > 1 ? "about" : bound;
    const isOneOfMany = result.years.length > 1;
    return { year, visits: visits.length, isOneOfMany, cash: amounts.psn_cash_pay, qualifier };
  });
}

/** The headline of the year that an encounter lies in. */
export function headlineAt(result: ResultAmounts, index: number): Headline | undefined {
  const visit = result.settlements.find((settlement) => settlement.index === index);
  return headlinesOf(result).find(({ year }) => visit?.date.startsWith(`${year}-`));
}
