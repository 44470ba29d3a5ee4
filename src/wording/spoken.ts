import type { TFunction } from "i18next";
import type { Result, YearSum } from "../core/result.ts";
import { boundIn, type Headline, headlinesOf } from "../whatif/headlines.ts";
import { headlineLead } from "./headline.ts";
import { PAYMENTS } from "./receipt.ts";

/** "1270元5角", "1270元零5分" for "1270.50", "1270.05": no commas and no zeros, so that a voice says it as a person would. */
export function spokenAmount(yuan: string, t: TFunction): string {
  const [whole = "0", decimals = ""] = yuan.split(".");
  const [jiao = "0", fen = "0"] = decimals;
  const key = jiao === "0" ? (fen === "0" ? "whole" : "fen") : fen === "0" ? "jiao" : "jiaoFen";
  return t(`spoken:amount.${key}`, { yuan: whole, jiao, fen });
}

/** A result sentence by sentence, to be read aloud: what the person pays and how sure that is, who pays what, what it rests on. */
export function spokenResult(result: Result, t: TFunction): readonly string[] {
  const lapsed = result.settlements.some(({ notices }) => notices.some(({ code }) => code === "lapsedDocument"));
  return [
    ...headlinesOf(result).flatMap((headline) => spokenHeadline(headline, t)),
    ...result.years.flatMap((year) => [spokenPayers(result, year, t), ...spokenTrust(year, t)]),
    ...(lapsed ? [t("spoken:lapsed")] : []),
  ];
}

function spokenHeadline(headline: Headline, t: TFunction): readonly string[] {
  const { cash, qualifier } = headline;
  const sentence = t("spoken:pay", { lead: headlineLead(headline, t), amount: spokenAmount(cash, t) });
  return qualifier ? [sentence, t(`result:explain.${qualifier}`)] : [sentence];
}

/** Everybody who pays something, in the order of the law. */
function spokenPayers(result: Result, { year, amounts }: YearSum, t: TFunction): string {
  const parts = PAYMENTS.filter((key) => amounts[key] !== "0.00").map((key) => {
    const bound = (key === "acct_pay" ? undefined : boundIn(result, year, key)) ?? "exact";
    const amount = t(`amount:qualified.${bound}`, { amount: spokenAmount(amounts[key], t) });
    return t(`spoken:payer.${key}`, { amount });
  });
  const key = result.years.length > 1 ? "payersOfYear" : "payers";
  const total = spokenAmount(amounts.medfee_sumamt, t);
  return t(`spoken:${key}`, { year, total, parts: parts.join(t("spoken:join")) });
}

function spokenTrust({ documented, assumed }: YearSum, t: TFunction): readonly string[] {
  if (documented === "0.00" && assumed === "0.00") return [t("spoken:nobody")];
  const key = assumed === "0.00" ? "documented" : documented === "0.00" ? "assumed" : "both";
  const sums = { documented: spokenAmount(documented, t), assumed: spokenAmount(assumed, t) };
  return [t(`spoken:rests.${key}`, sums)];
}
