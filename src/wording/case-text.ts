import type { TFunction } from "i18next";
import type { Case, Encounter } from "../core/case.ts";
import { chainFor } from "../core/chain-for.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { type Fen, formatFen, plus, ZERO } from "../money/fen.ts";
import { inYuan } from "./amount.ts";
import { dayText, nameOf } from "./fact-text.ts";

/** A city as the form calls it: a province stands for its other cities. */
export function cityText({ city }: Case, rules: RuleSet, t: TFunction): string {
  const found = rules.jurisdictions.get(city);
  if (found === undefined) return city;
  const name = nameOf(found.name, t);
  return found.kind === "city" ? name : t("form:option.otherCity", { name });
}

/** What the person bought of Huiminbao, or that nothing was. */
export function productText({ city, person: { huiminbao } }: Case, rules: RuleSet, t: TFunction): string {
  if (huiminbao === null) return t("form:option.huiminbao.none");
  const product = chainFor(rules, city, [])?.products.find(({ id }) => id === huiminbao);
  return product === undefined ? huiminbao : nameOf(product.name, t);
}

/** What an encounter cost in all, yuan. */
export function totalOf({ bill }: Encounter): string {
  if ("expenses" in bill) return formatFen(bill.expenses.total);
  return formatFen(bill.items.reduce<Fen>((sum, { amount }) => plus(sum, amount), ZERO));
}

/** Who goes to see a doctor, and of one visit where and for how much: a line without any name. */
export function situationText(one: Case, rules: RuleSet, t: TFunction): string {
  const { person, encounters } = one;
  const [only, ...others] = encounters;
  const said = [
    cityText(one, rules, t),
    t(`form:option.category.${person.category}`),
    ...(person.category === "employee" ? [t(`form:option.retired.${person.retired}`)] : []),
    ...(person.assistance === "none" ? [] : [t(`form:option.assistance.${person.assistance}`)]),
    ...(person.huiminbao === null ? [] : [productText(one, rules, t)]),
    ...(only && others.length === 0 ? visitParts(only, t) : []),
  ];
  return said.join(t("share:join"));
}

function visitParts({ care, level, place, date, ...encounter }: Encounter, t: TFunction): readonly string[] {
  return [
    t(`facts:care.${care}`),
    ...(care === "familyBed" ? [] : [t(`facts:level.${level}`)]),
    ...(place === "local" ? [] : [t(`facts:place.${place}`)]),
    dayText(date, t),
    t("share:total", { total: inYuan(totalOf({ care, level, place, date, ...encounter }), t) }),
  ];
}
