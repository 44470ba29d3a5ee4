import type { AmountKey, QualifiedKey, Qualifier, ResultAmounts } from "../core/result.ts";
import { yearOf } from "../facts/days.ts";

/** What the person pays in cash in a year, with its bound. */
export interface Headline {
  readonly year: number;
  readonly visits: number;
  /** Whether there are other years beside it. */
  readonly isOneOfMany: boolean;
  readonly cash: string;
  readonly qualifier: Qualifier | undefined;
}

/** One headline a year, most often just one. */
export function headlinesOf(result: ResultAmounts): readonly Headline[] {
  return result.years.map(({ year, amounts }) => {
    const visits = visitsIn(result.settlements, year).length;
    const isOneOfMany = result.years.length > 1;
    return { year, visits, isOneOfMany, cash: amounts.psn_cash_pay, qualifier: boundIn(result, year, "psn_cash_pay") };
  });
}

/** The bound of a year's sum: what is exact leaves it alone, different bounds are `about`. */
export function boundIn(result: ResultAmounts, year: number, key: AmountKey): Qualifier | undefined {
  const bounds = new Set(
    visitsIn(result.settlements, year).flatMap(({ qualifiers }) => qualifiers[key as QualifiedKey] ?? []),
  );
  const [bound] = bounds;
  return bounds.size > 1 ? "about" : bound;
}

/** The visits of a year. */
export const visitsIn = <Visit extends { readonly date: string }>(visits: readonly Visit[], year: number): Visit[] =>
  visits.filter(({ date }) => yearOf(date) === year);

/** The headline of the year that an encounter lies in. */
export function headlineAt(result: ResultAmounts, index: number): Headline | undefined {
  const visit = result.settlements.find((settlement) => settlement.index === index);
  return headlinesOf(result).find(({ year }) => visit?.date.startsWith(`${year}-`));
}
