import type { TFunction } from "i18next";
import type { YearSum } from "../core/result.ts";
import { boundIn, headlinesOf } from "../whatif/headlines.ts";
import { figure, forCitizens } from "./amount.ts";
import { assumptionText } from "./assumption-text.ts";
import { situationText } from "./case-text.ts";
import { citation } from "./citation.ts";
import { headlineText, payLead } from "./headline.ts";
import { PAYMENTS } from "./receipt.ts";
import { visitText } from "./settlement-text.ts";
import { assumedText, madeText, type Shared, weightyAssumptions } from "./shared.ts";
import { type CountedFact, countedFacts, withVisits } from "./visits-of-facts.ts";

/** The whole result in plain text for a chat or a letter: what is paid, by whom, what is assumed, and what it rests on. */
export function shareText(shared: Shared, t: TFunction): string {
  const { one, result, rules, link } = shared;
  const many = result.settlements.length > 1;
  const blocks = [
    [t("share:text.title"), situationText(one, rules, t)],
    headlinesOf(result).flatMap((headline) => [
      headlineText(headline, t),
      ...(headline.qualifier ? [t(`result:explain.${headline.qualifier}`)] : []),
    ]),
    many ? visitLines(shared, t) : [],
    ...result.years.map((year) => receiptLines(shared, year, t)),
    assumptionLines(shared, t),
    citationLines(shared, t),
    [madeText(shared, t), t("share:text.link", { link }), t("share:notGovernment")],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

const visitLines = ({ one, result }: Shared, t: TFunction): readonly string[] =>
  result.settlements.map((settlement) => {
    const lead = payLead(settlement.qualifiers.psn_cash_pay, t);
    const pay = t("result:payLine", { lead, amount: forCitizens(settlement.amounts.psn_cash_pay, t) });
    return t("share:text.visit", { visit: visitText(one, settlement, t), pay });
  });

/** Who pays what of a year, down to the total; what nobody pays of is left out. */
function receiptLines({ result }: Shared, year: YearSum, t: TFunction): readonly string[] {
  const paid = PAYMENTS.filter((key) => year.amounts[key] !== "0.00" || key === "psn_cash_pay").map((key) => {
    const bound = key === "acct_pay" ? undefined : boundIn(result, year.year, key);
    const amount = bound ? `${t(`facts:qualifier.${bound}`)} ${figure(year.amounts[key])}` : figure(year.amounts[key]);
    return t("share:text.payer", { name: t(`explanation:amounts.${key}.plain`), amount });
  });
  const title = result.years.length > 1 ? t("share:text.payersOf", { year: year.year }) : t("share:text.payers");
  const total = t("share:text.payer", {
    name: t("share:payer.total"),
    amount: figure(year.amounts.medfee_sumamt),
  });
  return [title, ...paid, total, assumedText(year, t)];
}

function assumptionLines(shared: Shared, t: TFunction): readonly string[] {
  const weighty = weightyAssumptions(shared);
  const lines = weighty.map((one) => t("share:text.item", { item: assumptionText(one, weighty, t) }));
  return lines.length === 0 ? [] : [t("share:text.assumptions"), ...lines];
}

/** Each fact that counted, with number and title of its document and the clause; each once, told apart by its visits. */
function citationLines({ result, rules }: Shared, t: TFunction): readonly string[] {
  const lines = countedFacts(result).map((counted) => citationLine(counted));
  return lines.length === 0 ? [] : [t("share:text.citations"), ...new Set(lines)];

  function citationLine(counted: CountedFact): string {
    const cited = citation(counted.fact, rules.documents, t);
    const place = cited.document ? [cited.document, cited.clause].filter(Boolean).join(" ") : cited.evidence;
    return t("share:text.citation", { fact: withVisits(cited.fact, counted, t), place });
  }
}
