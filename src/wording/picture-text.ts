import type { TFunction } from "i18next";
import type { QualifiedKey, YearSum } from "../core/result.ts";
import { boundIn, type Headline, headlinesOf, visitsIn } from "../whatif/headlines.ts";
import { figure, forCitizens, inYuan, roundFigure } from "./amount.ts";
import { situationText } from "./case-text.ts";
import { parameterName } from "./fact-text.ts";
import { headlineLead, payLead } from "./headline.ts";
import { visitText } from "./settlement-text.ts";
import { assumedText, madeText, type Shared, weightyAssumptions } from "./shared.ts";
import { type Part, type Payer, waterfallOfAll } from "./waterfall.ts";

export interface PictureRow {
  /** `null` for the total. */
  readonly payer: Payer | null;
  readonly name: string;
  readonly amount: string;
}

export interface PictureYear {
  readonly lead: string;
  readonly cash: string;
  readonly round: string | null;
  /** What the bound means, and what the account pays besides. */
  readonly notes: readonly string[];
  readonly parts: readonly Part[];
  readonly rows: readonly PictureRow[];
  readonly assumed: string;
}

/** All words of the picture for chats, in the language spoken. */
export interface PictureText {
  readonly name: string;
  readonly question: string;
  readonly situation: string;
  readonly years: readonly PictureYear[];
  /** Of several visits, what each costs. */
  readonly visits: readonly string[];
  /** What the result hangs on most; empty where nothing is assumed. */
  readonly assumptions: string;
  readonly made: string;
  readonly notGovernment: string;
  /** Beside the code that leads to the steps, or why there is none. */
  readonly scan: string;
}

/** More visits than these are counted, not told. */
const VISITS_TOLD = 8;
const ASSUMPTIONS_TOLD = 4;

/** The picture's words; `hasCode` says whether the link fits a code. */
export function pictureText(shared: Shared, hasCode: boolean, t: TFunction): PictureText {
  const { one, result, rules } = shared;
  return {
    name: t("app:name"),
    question: t("app:question"),
    situation: situationText(one, rules, t),
    years: headlinesOf(result).flatMap((headline, i) => {
      const year = result.years[i];
      return year ? [yearText(shared, headline, year, t)] : [];
    }),
    visits: result.settlements.length > 1 ? visitTexts(shared, t) : [],
    assumptions: assumptionsText(shared, t),
    made: madeText(shared, t),
    notGovernment: t("share:notGovernment"),
    scan: t(hasCode ? "share:picture.scan" : "share:picture.noCode"),
  };
}

function yearText({ result }: Shared, headline: Headline, year: YearSum, t: TFunction): PictureYear {
  const parts = waterfallOfAll(visitsIn(result.settlements, year.year));
  const account = year.amounts.acct_pay;
  return {
    lead: headlineLead(headline, t),
    cash: inYuan(headline.cash, t),
    round: roundFigure(headline.cash, t)?.trim() ?? null,
    notes: [
      ...(headline.qualifier ? [t(`result:explain.${headline.qualifier}`)] : []),
      ...(account === "0.00" ? [] : [t("result:andAccount", { account: forCitizens(account, t) })]),
    ],
    parts,
    rows: [
      ...parts
        .filter(({ amount }) => amount !== "0.00")
        .map(({ payer, amount }): PictureRow => {
          const key = KEYS[payer];
          const bound = key === undefined ? undefined : boundIn(result, year.year, key);
          const word = bound ? `${t(`facts:qualifier.${bound}`)} ` : "";
          return { payer, name: t(`share:payer.${payer}`), amount: word + figure(amount) };
        }),
      { payer: null, name: t("share:payer.total"), amount: figure(year.amounts.medfee_sumamt) },
    ],
    assumed: assumedText(year, t),
  };
}

/** Whose bound a part has; what lies outside the catalogue and what the account pays are as they are. */
const KEYS: Readonly<Partial<Record<Payer, QualifiedKey>>> = {
  basic: "hifp_pay",
  critical: "hifmi_pay",
  aid: "maf_pay",
  huiminbao: "hmb_pay",
  cash: "psn_cash_pay",
};

function visitTexts({ one, result: { settlements } }: Shared, t: TFunction): readonly string[] {
  const told = settlements.slice(0, VISITS_TOLD).map((settlement) => {
    const lead = payLead(settlement.qualifiers.psn_cash_pay, t);
    const pay = t("result:payLine", { lead, amount: inYuan(settlement.amounts.psn_cash_pay, t) });
    return t("share:text.visit", { visit: visitText(one, settlement, t), pay });
  });
  const more = settlements.length - told.length;
  return more > 0 ? [...told, t("share:picture.moreVisits", { count: more })] : told;
}

function assumptionsText(shared: Shared, t: TFunction): string {
  const names = [...new Set(weightyAssumptions(shared).map(({ fact }) => parameterName(fact.parameter, t)))];
  if (names.length === 0) return "";
  const told = names.slice(0, ASSUMPTIONS_TOLD).join(t("form:listJoin"));
  const isAll = names.length <= ASSUMPTIONS_TOLD;
  return t(isAll ? "share:picture.assumptions" : "share:picture.someAssumptions", { names: told, count: names.length });
}
