import type { TFunction } from "i18next";
import type { Case, Encounter, Expenses } from "../core/case.ts";
import type { Ledger } from "../core/ledger.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { type Fen, formatFen } from "../money/fen.ts";
import { formatRate } from "../money/rate.ts";
import { figure, inYuan, percent } from "./amount.ts";
import { cityText, productText, totalOf } from "./case-text.ts";
import { dayText, parameterName } from "./fact-text.ts";
import { valueText } from "./value-text.ts";

export interface Answer {
  /** The question as the form asks it. */
  readonly label: string;
  readonly value: string;
}

export interface Asked {
  readonly person: readonly Answer[];
  /** What earlier visits of a year had used up; `null` where nothing was said of it. */
  readonly used: { readonly year: number; readonly answers: readonly Answer[] } | null;
  readonly visits: readonly (readonly Answer[])[];
}

/** All that a result was worked out from, as the form asked for it: for whoever sees the result without the form. */
export function askedOf(one: Case, rules: RuleSet, t: TFunction): Asked {
  return {
    person: [...personAnswers(one, rules, t), ...overrideAnswers(one, t)],
    used: one.carriedIn && { year: one.carriedIn.year, answers: usedAnswers(one.carriedIn.ledger, t) },
    visits: one.encounters.map((encounter) => visitAnswers(encounter, t)),
  };
}

function personAnswers(one: Case, rules: RuleSet, t: TFunction): readonly Answer[] {
  const { person } = one;
  const isEmployee = person.category === "employee";
  return [
    answer("city", cityText(one, rules, t), t),
    answer("category", t(`form:option.category.${person.category}`), t),
    ...(isEmployee ? [answer("retired", t(`form:option.retired.${person.retired}`), t)] : []),
    ...(person.birthDate === null ? [] : [answer("birthDate", dayText(person.birthDate, t), t)]),
    ...(isEmployee ? [answer("accountBalance", inYuan(formatFen(person.accountBalance), t), t)] : []),
    answer("assistance", t(`form:option.assistance.${person.assistance}`), t),
    answer("huiminbao", productText(one, rules, t), t),
  ];
}

const overrideAnswers = ({ overrides }: Case, t: TFunction): readonly Answer[] =>
  overrides.map(({ parameter, value }) => ({
    label: parameterName(parameter, t),
    value: valueText(parameter, value, t),
  }));

/** Each counter that is above 0, by the name under which it is asked for; a number of stays, all else amounts. */
function usedAnswers(ledger: Readonly<Ledger>, t: TFunction): readonly Answer[] {
  const counters = Object.entries(ledger).flatMap(([part, value]: [string, Fen | object]): [string, Fen][] =>
    typeof value === "number" ? [[part, value]] : Object.entries(value).map(([name, own]) => [`${part}.${name}`, own]),
  );
  return counters
    .filter(([name, value]) => value > 0 && !name.endsWith(".deductibleDue"))
    .map(([name, value]) => ({
      label: t(`year:used.label.${name}`),
      value: name.endsWith(".admissions") ? String(value) : inYuan(formatFen(value), t),
    }));
}

const visitAnswers = (encounter: Encounter, t: TFunction): readonly Answer[] => [
  ...stayAnswers(encounter, t),
  answer("total", inYuan(totalOf(encounter), t), t),
  ...billAnswers(encounter, t),
];

/** When, where and for what kind of care, without the bill. */
export function stayAnswers(encounter: Encounter, t: TFunction): readonly Answer[] {
  const { date, care, disease, level, site, place } = encounter;
  const isListed = care === "chronic" || care === "special";
  return [
    answer("date", dayText(date, t), t),
    answer("care", t(`form:option.care.${care}`), t),
    ...(isListed ? [answer("disease", diseaseText(disease, t), t)] : []),
    ...(care === "familyBed" ? [] : [answer("level", t(`form:option.level.${level}`), t)]),
    ...(site === null ? [] : [answer("site", t(`form:option.site.${site}`), t)]),
    answer("place", t(`form:option.place.${place}`), t),
  ];
}

const PARTS = ["ownExpense", "overLimit", "firstPay"] as const satisfies readonly (keyof Expenses)[];

/** The parts of the bill that there are; of an itemised one each line. */
function billAnswers({ bill }: Encounter, t: TFunction): readonly Answer[] {
  if ("expenses" in bill) {
    const { expenses } = bill;
    return PARTS.flatMap((part) =>
      expenses[part] === 0 ? [] : [answer(part, inYuan(formatFen(expenses[part]), t), t)],
    );
  }
  return bill.items.map(({ name, class: kind, amount, firstPayRate }) => ({
    label: name,
    value: t("share:asked.item", {
      amount: figure(formatFen(amount)),
      kind,
      rate: percent(formatRate(firstPayRate)),
    }),
  }));
}

const diseaseText = (disease: string | null, t: TFunction): string =>
  disease === null ? t("form:unknown") : t(`facts:disease.${disease}`, { defaultValue: disease });

const answer = (field: string, value: string, t: TFunction): Answer => ({ label: t(`form:label.${field}`), value });
