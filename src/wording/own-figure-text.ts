import type { TFunction } from "i18next";
import type { Fact, Product } from "../facts/fact.ts";
import { dayText, parameterName } from "./fact-text.ts";
import { valueText } from "./value-text.ts";
import { whenText } from "./when-text.ts";

/** A figure of one's own in a line, and below it what it is for, its days and where one has it from. */
export function ownFigureText(
  {
    parameter,
    value,
    when,
    from,
    to,
    note,
    source,
  }: Pick<Fact, "parameter" | "value" | "when" | "from" | "to" | "note" | "source">,
  products: readonly Product[],
  t: TFunction,
): { readonly lead: string; readonly rest: readonly string[] } {
  const lead = t("explanation:citation.fact", {
    name: parameterName(parameter, t),
    value: valueText(parameter, value, t),
  });
  const what = whenText(when, products, t);
  const days = { from: from && dayText(from, t), to: to && dayText(to, t) };
  const key = from === null ? "to" : to === null ? "from" : "fromTo";
  return {
    lead,
    rest: [
      what === "" ? t("explanation:own.forAll") : t("explanation:own.for", { what }),
      ...(from === null && to === null ? [] : [t(`explanation:days.${key}`, days)]),
      ...(source === null ? [] : [t("explanation:own.source", { source: source.document })]),
      ...(note === null ? [] : [note]),
    ],
  };
}
