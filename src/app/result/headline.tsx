import { useTranslation } from "react-i18next";
import type { Result } from "../../core/result.ts";
import { forCitizens, inYuan, roundFigure } from "../../wording/amount.ts";
import { type Headline, headlineLead, headlinesOf, headlineText } from "../../wording/headline.ts";
import { usePaused } from "./use-paused.ts";

/** Said again only after the person has paused, not at every key. */
const PAUSE = 700;

/** The one line that is read aloud when it changes; the large figure below it says the same and follows every key. */
export function Status({ text }: { readonly text: string }) {
  return (
    <p role="status" className="sr-only">
      {usePaused(text, PAUSE)}
    </p>
  );
}

/** What the person pays: one large figure with its bound in words, and what the bound means. */
export function HeadlineView({ result }: { readonly result: Result }) {
  const { t } = useTranslation("result");
  const headlines = headlinesOf(result);
  const [only, ...others] = result.settlements;
  const account = others.length === 0 ? (only?.amounts.acct_pay ?? "0.00") : "0.00";
  return (
    <div className="@container">
      <Status text={headlines.map((headline) => headlineText(headline, t)).join(" ")} />
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
        <strong className="block text-[min(2.75rem,11cqi)] leading-tight font-bold text-accent-deep">
          {inYuan(cash, t)}
        </strong>
        <span className="text-ink-soft">{roundFigure(cash, t)}</span>
      </p>
      {qualifier && <p className="mt-1 text-ink-soft">{t(`explain.${qualifier}`)}</p>}
    </>
  );
}
