import { useTranslation } from "react-i18next";
import { situationOf } from "../../core/situation.ts";
import type { Weighed } from "../../rulebook/weigh-city.ts";
import { figure } from "../../wording/amount.ts";
import { isWorthless, spanText } from "../../wording/assumption-text.ts";
import { situationText } from "../../wording/case-text.ts";
import { parameterName } from "../../wording/fact-text.ts";
import { conditionsOf } from "../local/conditions.ts";
import { ReplaceFigure } from "../local/replace-figure.tsx";
import { useBook } from "./book.ts";
import { FactLine } from "./fact-line.tsx";

/** An assumption: how much hangs on it at most and on which visit, the span that it is weighed in, and the real figure's field. */
export function WeighedItem({ row }: { readonly row: Weighed }) {
  const { t } = useTranslation("rulebook");
  const { rules } = useBook();
  const { fact, assumption, at, used } = row;
  const { worth, cashLow, cashHigh } = assumption;
  const [encounter] = at.encounters;
  return (
    <li className="rounded-lg border border-line bg-sheet p-3 wrap-anywhere">
      <h4 className="font-bold first-letter:uppercase">{parameterName(fact.parameter, t)}</h4>
      <FactLine fact={fact} />
      <p>{spanText(assumption, t)}</p>
      {isWorthless(assumption) ? (
        <p>{t("unknown.same", { count: used })}</p>
      ) : (
        <>
          <p className="font-semibold">{t("unknown.worth", { worth: figure(worth) })}</p>
          <p className="text-sm text-ink-soft">
            {t("unknown.at", {
              case: situationText(at, rules, t),
              low: figure(cashLow),
              high: figure(cashHigh),
              count: used,
            })}
          </p>
        </>
      )}
      {encounter && (
        <ReplaceFigure
          parameter={fact.parameter}
          value={fact.value}
          // For all that the assumption is for; where it is for everything, for such people as most hangs on it.
          when={{ ...conditionsOf(fact.parameter, fact.when, situationOf(at.person, encounter)), ...fact.when }}
        />
      )}
    </li>
  );
}
