import type { TFunction } from "i18next";
import type { End, YearSpan } from "../whatif/span.ts";
import { isOne, spanLead } from "./range-text.ts";
import { spokenAmount } from "./spoken.ts";

/** One answer to what is not known, by its name, with what the person then pays. */
export interface SpokenRow {
  readonly name: string;
  /** `null` where that cannot be worked out. */
  readonly span: YearSpan | null;
}

/** A range sentence by sentence, to be read aloud: from what to what in each year, and how sure its ends are. */
export const spokenSpans = (years: readonly YearSpan[], t: TFunction): readonly string[] =>
  years.flatMap((span) => [
    t("spoken:pay", { lead: spanLead(span, t), amount: spokenSpan(span, t) }),
    ...(isOne(span) ? [t("ranges:same")] : []),
    ...spokenBound(span, t),
  ]);

/** Each answer with what is then paid, as one sentence; "" where there is none. */
export function spokenRows(rows: readonly SpokenRow[], t: TFunction): string {
  if (rows.length === 0) return "";
  const visits = rows.find(({ span }) => span !== null)?.span?.visits ?? 1;
  const parts = rows.map(({ name, span }) =>
    t("ranges:spoken.row", { name, amount: span ? boundedSpan(span, t) : t("ranges:none") }),
  );
  const lead = visits > 1 ? t("ranges:spoken.leadMany", { count: visits }) : t("ranges:spoken.lead");
  return t("ranges:spoken.rows", { lead, rows: parts.join(t("spoken:join")) });
}

const spokenSpan = (span: YearSpan, t: TFunction): string =>
  isOne(span)
    ? spokenAmount(span.low.cash, t)
    : t("ranges:span", { low: spokenAmount(span.low.cash, t), high: spokenAmount(span.high.cash, t) });

/** What the bound of both ends means, or each end with its own. */
function spokenBound({ low, high }: YearSpan, t: TFunction): readonly string[] {
  if (low.qualifier !== high.qualifier) {
    return [t("ranges:ends", { low: boundedEnd(low, t), high: boundedEnd(high, t) })];
  }
  return low.qualifier ? [t(`result:explain.${low.qualifier}`)] : [];
}

/** The ends with their bounds; the bound that both have is said once. */
function boundedSpan(span: YearSpan, t: TFunction): string {
  const { low, high } = span;
  if (low.qualifier === high.qualifier) return bounded(spokenSpan(span, t), low.qualifier, t);
  return t("ranges:span", { low: boundedEnd(low, t), high: boundedEnd(high, t) });
}

const boundedEnd = ({ cash, qualifier }: End, t: TFunction): string => bounded(spokenAmount(cash, t), qualifier, t);

const bounded = (amount: string, qualifier: End["qualifier"], t: TFunction): string =>
  t(`amount:qualified.${qualifier ?? "exact"}`, { amount });
