import { useTranslation } from "react-i18next";
import type { ResultAmounts, VisitAmounts } from "../../core/result.ts";
import { type Headline, headlinesOf } from "../../whatif/headlines.ts";
import { forCitizens, inYuan, roundFigure } from "../../wording/amount.ts";
import { headlineLead, payLead } from "../../wording/headline.ts";

interface HeadlineProps {
  readonly result: ResultAmounts;
  /** The visit in hand: of several, it is named beside the sum. */
  readonly inHand: number;
}

/** What the person pays: one large figure with its bound in words, and what the bound means. */
export function HeadlineView({ result, inHand }: HeadlineProps) {
  const { t } = useTranslation("result");
  const headlines = headlinesOf(result);
  const [only, ...others] = result.settlements;
  const visit = others.length === 0 ? undefined : result.settlements.find(({ index }) => index === inHand);
  const account = others.length === 0 ? (only?.amounts.acct_pay ?? "0.00") : "0.00";
  return (
    <div className="@container">
      {headlines.map((headline) => (
        <LargeFigure key={headline.year} headline={headline} />
      ))}
      {visit && (
        <p className="mt-1 font-semibold">
          {t("ofVisit", { number: inHand + 1, lead: payLead(visit.qualifiers.psn_cash_pay, t), amount: cashOf(visit) })}
        </p>
      )}
      {account !== "0.00" && <p className="mt-1">{t("andAccount", { account: forCitizens(account, t) })}</p>}
    </div>
  );

  function cashOf({ amounts }: VisitAmounts): string {
    return forCitizens(amounts.psn_cash_pay, t);
  }
}

function LargeFigure({ headline }: { readonly headline: Headline }) {
  const { t } = useTranslation("result");
  const { cash, qualifier } = headline;
  return (
    <>
      <p aria-hidden="true">
        <span className="block">{headlineLead(headline, t)}</span>
        <strong className="block text-balance text-[max(1.3rem,min(2.75rem,9vw))] supports-[width:1cqi]:text-[max(1.3rem,min(2.75rem,11cqi))] wrap-anywhere leading-tight font-bold text-accent-deep">
          {inYuan(cash, t)}
        </strong>
        <span className="text-ink-soft">{roundFigure(cash, t)}</span>
      </p>
      {qualifier && <p className="mt-1 text-ink-soft">{t(`explain.${qualifier}`)}</p>}
    </>
  );
}
