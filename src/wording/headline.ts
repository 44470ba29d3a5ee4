import type { TFunction } from "i18next";
import type { Qualifier } from "../core/result.ts";
import type { Headline } from "../whatif/headlines.ts";
import { forCitizens } from "./amount.ts";

/** The words before the amount: 您最多付, 您大约要付, … */
export const payLead = (qualifier: Qualifier | undefined, t: TFunction): string =>
  t(`result:pay.${qualifier ?? "exact"}`);

/** The same with the number of visits where there are several, and the year where there are others. */
export function headlineLead({ year, qualifier, visits, isOneOfMany }: Headline, t: TFunction): string {
  const lead = payLead(qualifier, t);
  const counted = visits > 1 ? t("result:leadMany", { count: visits, lead }) : lead;
  return isOneOfMany ? t("result:leadYear", { year, lead: counted }) : counted;
}

/** The one line that matters: what the person pays in cash, with its bound in words. */
export const headlineText = (headline: Headline, t: TFunction): string =>
  t("result:payLine", { lead: headlineLead(headline, t), amount: forCitizens(headline.cash, t) });
