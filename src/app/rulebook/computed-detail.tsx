import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { spanOf } from "../../core/span.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Care } from "../../facts/vocabulary.ts";
import { replacedBy } from "../../rulebook/replaced.ts";
import { boxOfWhen, DIMENSIONS } from "../../rulebook/situations.ts";
import { valueText } from "../../wording/value-text.ts";
import { useBook } from "./book.ts";
import { ChangeList } from "./change-list.tsx";
import { ExamplesOf } from "./examples-of.tsx";
import { PlainLink } from "./plain-link.tsx";

/** Of a fact that is computed with: how far off it may be, what it replaced, its years, and the examples that show it. */
export function ComputedDetail({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation("rulebook");
  const { chain, hrefOf } = useBook();
  const replaced = useMemo(() => replacedBy(chain, fact), [chain, fact]);
  return (
    <>
      <Span fact={fact} />
      <ChangeList title={t("fact.before")} changes={replaced.before} />
      <ChangeList title={t("fact.after")} changes={replaced.after} />
      {replaced.hiddenBy.length > 0 && (
        <ChangeList title={t("fact.hidden")} changes={replaced.hiddenBy.map((other) => ({ day: null, fact: other }))} />
      )}
      <PlainLink href={hrefOf({ view: "timeline", parameter: fact.parameter, fact: "", ...situationOf(fact) })}>
        {t("fact.toTimeline")}
      </PlainLink>
      <ExamplesOf fact={fact} />
    </>
  );
}

/** The first situation that meets the conditions. */
function situationOf({ when }: Fact): Record<string, string> {
  const box = boxOfWhen(when);
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, box[dimension]?.[0] ?? ""]));
}

/** Where no document settles a figure: between what it plausibly lies, by its own word or by our rule of thumb. */
function Span({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation("rulebook");
  const isSettled = fact.evidence === "override" || (fact.evidence === "document" && fact.bound !== "target");
  const [care = "inpatient"] = (fact.when.care ?? []) as readonly Care[];
  const span = isSettled && fact.plausible === null ? null : spanOf(fact, care);
  if (span === null) return null;
  const [low, high] = span.map((value) => valueText(fact.parameter, value, t));
  return <p>{t(fact.plausible ? "fact.plausible" : "fact.span", { low, high })}</p>;
}
