import type { TFunction } from "i18next";
import type { End, YearSpan } from "../whatif/span.ts";
import { figure, inYuan, qualifiedAmount } from "./amount.ts";
import { headlineLead } from "./headline.ts";

/** Whether both ends are the same amount. */
export const isOne = ({ low, high }: YearSpan): boolean => low.cash === high.cash;

/** "1,270.00 到 3,560.00 元"; one amount where both ends are the same. */
export const spanAmount = (span: YearSpan, t: TFunction): string =>
  isOne(span)
    ? inYuan(span.low.cash, t)
    : t("ranges:spanYuan", { low: figure(span.low.cash), high: figure(span.high.cash) });

/** The same as short as it is exact: without .00 where both ends are whole yuan. */
export function shortSpan(span: YearSpan, t: TFunction): string {
  const text = spanAmount(span, t);
  return text.match(/\.00/g)?.length === text.match(/\.\d\d/g)?.length ? text.replaceAll(".00", "") : text;
}

/** The words before the amount, with the bound that both ends share. */
export function spanLead(span: YearSpan, t: TFunction): string {
  const { low, high } = span;
  return headlineLead(
    { ...span, cash: low.cash, qualifier: low.qualifier === high.qualifier ? low.qualifier : undefined },
    t,
  );
}

/** The bound of each end in words; `null` where both have the same, which the words before the amount say. */
export function endsText(span: YearSpan, t: TFunction): string | null {
  const { low, high } = span;
  if (low.qualifier === high.qualifier) return null;
  const inWords = ({ cash, qualifier }: End): string => qualifiedAmount(cash, qualifier, t);
  return t("ranges:ends", { low: inWords(low), high: inWords(high) });
}

/** One end in a cell of a table: 约 1,270.00; broken in two only where the bound is of several words, and after them. */
function endFigure({ cash, qualifier }: End, t: TFunction): string {
  if (!qualifier) return figure(cash);
  const words = t(`facts:qualifier.${qualifier}`).split(" ");
  return [words.join("\u00a0"), figure(cash)].join(words.length > 1 ? " " : "\u00a0");
}

/** The ends in a cell of a table, one where they are the same; "about" is said once of both. */
export function spanFigures(span: YearSpan, t: TFunction): string {
  const { low, high } = span;
  const isSameBound = low.qualifier === high.qualifier;
  if (isOne(span) && isSameBound) return endFigure(low, t);
  const end = isSameBound && high.qualifier === "about" ? { ...high, qualifier: undefined } : high;
  return t("ranges:span", { low: endFigure(low, t), high: endFigure(end, t) });
}

/** What is read aloud: the range of each year with the bounds of its ends. */
export function spansText(years: readonly YearSpan[], t: TFunction): string {
  const texts = years.flatMap((span) => [
    t("ranges:sentence", { text: t("result:payLine", { lead: spanLead(span, t), amount: spanAmount(span, t) }) }),
    endsText(span, t),
    isOne(span) ? t("ranges:same") : null,
  ]);
  return texts.filter(Boolean).join(" ");
}
