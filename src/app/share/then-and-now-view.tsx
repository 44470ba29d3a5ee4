import { use, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { RuleSet } from "../../facts/rule-set.ts";
import { compareRules, type Outcome } from "../../whatif/compare-rules.ts";
import { headlinesOf } from "../../whatif/headlines.ts";
import { inYuan } from "../../wording/amount.ts";
import { headlineText } from "../../wording/headline.ts";
import { problemText } from "../../wording/problem-text.ts";
import { FiguresContext, useFiguresPart, useOwnRules } from "../local/own-rules.ts";
import { Button } from "../parts/button.tsx";
import { ChangedFacts } from "./changed-facts.tsx";
import { useReleased } from "./released-rules.ts";

export interface ThenAndNowProps {
  /** The case as the link has it. */
  readonly json: unknown;
  readonly city: string;
  /** The short versions that the link was made under, and that hold now. */
  readonly made: string;
  readonly now: string;
}

/** Fetches the rules that a link was made under, and says honestly where they are not to be had. */
export function ThenAndNowView(props: ThenAndNowProps) {
  const { t } = useTranslation("share");
  const released = useReleased(props.city, props.made);
  const inUse = use(FiguresContext);
  const figures = inUse?.figures ?? "";
  const own = useOwnRules(props.city, figures);
  const part = useFiguresPart(figures !== "");
  if (released.isError) {
    return (
      <>
        <p role="alert">{t("then.failed")}</p>
        <Button onClick={() => void released.refetch()}>{t("app:rules.retry")}</Button>
      </>
    );
  }
  if (released.data === undefined || own.rules === null) return <p>{t("then.coming")}</p>;
  if (typeof released.data === "string") return <p>{t(`then.${released.data}`, { made: props.made })}</p>;
  // The figures of one's own are the same then and now.
  const before = part.data ? part.data.openFigures(released.data, props.city, figures).rules : released.data;
  return <Compared {...props} before={before} after={own.rules} />;
}

interface ComparedProps extends ThenAndNowProps {
  readonly before: RuleSet;
  readonly after: RuleSet;
}

/** What the person pays under both, how far apart it is, and fact by fact what changed. */
function Compared({ json, made, now, before, after }: ComparedProps) {
  const { t } = useTranslation("share");
  const compared = useMemo(() => compareRules(json, before, after), [json, before, after]);
  const { change } = compared;
  const line = (key: "then" | "now", version: string, outcome: Outcome) => (
    <div className="border-t border-assumed-line py-1">
      <dt className="text-sm">{t(`then.${key}`, { version })}</dt>
      <dd className="font-bold">{outcomeText(outcome)}</dd>
    </div>
  );
  return (
    <div className="w-full">
      <dl>
        {line("then", made, compared.before)}
        {line("now", now, compared.now)}
      </dl>
      {change && <p>{t(`then.change.${change.direction}`, { amount: inYuan(change.amount, t) })}</p>}
      {change && <ChangedFacts differences={compared.differences} before={before.documents} now={after.documents} />}
    </div>
  );

  function outcomeText(outcome: Outcome): string {
    if (!outcome.ok) return t("then.cannot", { reason: problemText(outcome.problem, t) });
    return headlinesOf(outcome.result)
      .map((headline) => headlineText(headline, t))
      .join(" ");
  }
}
