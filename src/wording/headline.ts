import type { TFunction } from "i18next";
import type { Qualifier, Result } from "../core/result.ts";
import { forCitizens } from "./amount.ts";
import { payLead } from "./settlement-text.ts";

/** What the person pays in cash in a year, with its bound. */
export interface Headline {
  readonly year: number;
  readonly visits: number;
  readonly cash: string;
  readonly qualifier: Qualifier | undefined;
}

/** One headline a year, most often just one; visits with different bounds are `about` together. */
export function headlinesOf(result: Result): readonly Headline[] {
  return result.years.map(({ year, amounts }) => {
    const visits = result.settlements.filter(({ date }) => date.startsWith(`${year}-`));
    const bounds = new Set(visits.map(({ qualifiers }) => qualifiers.psn_cash_pay));
    const [bound] = bounds;
    const qualifier = bounds.size > 1 ? "about" : bound;
    return { year, visits: visits.length, cash: amounts.psn_cash_pay, qualifier };
  });
}

/** The words before the amount: 您最多付, 您大约要付, …; with the number of visits where there are several. */
export function headlineLead({ qualifier, visits }: Headline, t: TFunction): string {
  const lead = payLead(qualifier, t);
  return visits > 1 ? t("result:leadMany", { count: visits, lead }) : lead;
}

/** The one line that matters: what the person pays in cash, with its bound in words. */
export const headlineText = (headline: Headline, t: TFunction): string =>
  t("result:payLine", { lead: headlineLead(headline, t), amount: forCitizens(headline.cash, t) });
