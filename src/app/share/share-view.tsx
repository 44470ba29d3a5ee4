import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { resultOf } from "../../core/settle.ts";
import type { Settled } from "../../core/settle-amounts.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { shareText } from "../../wording/share-text.ts";
import type { Shared } from "../../wording/shared.ts";
import { Button } from "../parts/button.tsx";
import { quoteHref } from "../quote/quote-path.ts";
import { CaseLink } from "../what-if/case-link.tsx";
import { CopyField } from "./copy-field.tsx";
import { LinkPart } from "./link-part.tsx";
import { PicturePart } from "./picture-part.tsx";
import { linkTo, publicAddress } from "./public-address.ts";
import { codeOf } from "./qr-code.ts";
import { useDay } from "./use-day.ts";

export interface ShareProps {
  readonly settled: Settled;
  readonly rules: RuleSet;
  /** The address's hash that carries the case. */
  readonly hash: string;
}

/** The ways to pass a result on: link and code, picture, text, paper. */
export const ShareView = memo(function ShareView({ settled, rules, hash }: ShareProps) {
  const { t } = useTranslation("share");
  const day = useDay();
  const link = linkTo(hash, publicAddress());
  const code = useMemo(() => codeOf(link), [link]);
  const result = useMemo(() => resultOf(settled), [settled]);
  const shared = useMemo(
    (): Shared => ({ one: settled.one, result, rules, link, day }),
    [settled, result, rules, link, day],
  );
  return (
    <>
      <p className="text-ink-soft">{t("lead")}</p>
      <LinkPart link={link} code={code} />
      <PicturePart shared={shared} code={code} />
      <div>
        <h3 className="text-lg font-bold">{t("text.heading")}</h3>
        <p className="text-sm text-ink-soft">{t("text.lead")}</p>
        <CopyField label={t("text.label")} text={shareText(shared, t)} rows={8} copy={t("text.copy")} />
      </div>
      <div>
        <h3 className="text-lg font-bold">{t("print.title")}</h3>
        <p className="mb-2 text-sm text-ink-soft">{t("print.lead")}</p>
        <Button onClick={() => window.print()}>{t("print.button")}</Button>
      </div>
      <div>
        <h3 className="text-lg font-bold">{t("quote.title")}</h3>
        <p className="text-sm text-ink-soft">{t("quote.lead")}</p>
        <CaseLink href={quoteHref(hash)}>{t("quote.link")}</CaseLink>
      </div>
    </>
  );
});
