import { useTranslation } from "react-i18next";
import type { Result } from "../../core/result.ts";
import { forCitizens, inYuan, roundFigure } from "../../wording/amount.ts";
import { type Headline, headlineLead, headlinesOf } from "../../wording/headline.ts";

/** What the person pays: one large figure with its bound in words, and what the bound means. */
export function HeadlineView({ result }: { readonly result: Result }) {
  const { t } = useTranslation("result");
  const headlines = headlinesOf(result);
  const [only, ...others] = result.settlements;
  const account = others.length === 0 ? (only?.amounts.acct_pay ?? "0.00") : "0.00";
  return (
    <div className="@container">
      {headlines.map((headline) => (
        <LargeFigure key={headline.year} headline={headline} />
      ))}
      {account !== "0.00" && <p className="mt-1">{t("andAccount", { account: forCitizens(account, t) })}</p>}
    </div>
  );
}

function LargeFigure({ headline }: { readonly headline: Headline }) {
  const { t } = useTranslation("result");
  const { cash, qualifier } = headline;
  return (
    <>
      <p aria-hidden="true">
        <span className="block">{headlineLead(headline, t)}</span>
        <strong className="block text-[max(1.3rem,min(2.75rem,9vw))] supports-[width:1cqi]:text-[max(1.3rem,min(2.75rem,11cqi))] wrap-anywhere leading-tight font-bold text-accent-deep">
          {inYuan(cash, t)}
        </strong>
        <span className="text-ink-soft">{roundFigure(cash, t)}</span>
      </p>
      {qualifier && <p className="mt-1 text-ink-soft">{t(`explain.${qualifier}`)}</p>}
    </>
  );
}
