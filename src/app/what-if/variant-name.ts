import type { TFunction } from "i18next";
import { chainFor } from "../../core/chain-for.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import type { Variant } from "../../whatif/variants.ts";
import { dayText } from "../../wording/fact-text.ts";
import { nameIn } from "../../wording/i18n.ts";
import { entryOf } from "../rules/use-rules.ts";

type RulesOf = (city: string) => RuleSet | null;

/** What a variant is called in its table. */
export function variantName({ kind, value, product, json }: Variant, rulesOf: RulesOf, t: TFunction, language: string) {
  switch (kind) {
    case "city": {
      const city = cityName(value, t, language);
      if (chainOf(value, rulesOf)?.products.length === 0) return city;
      if (product === null || product === "none") return t("what-if:compare.noProduct", { city });
      return t("what-if:compare.product", { city, product: productName(value, product, rulesOf, t, language) });
    }
    case "huiminbao": {
      const name = productName(String(json.city), value, rulesOf, t, language);
      return value === "none" ? name : t("what-if:compare.buy", { product: name });
    }
    case "year":
      return dayText(value, t);
    default:
      return t(`form:option.${kind}.${value}`);
  }
}

/** What a product of Huiminbao is called, or that none was bought. */
export function productName(city: string, id: string, rulesOf: RulesOf, t: TFunction, language: string): string {
  if (id === "none") return t("form:option.huiminbao.none");
  const product = chainOf(city, rulesOf)?.products.find((one) => one.id === id);
  return product === undefined ? id : nameIn(product.name, language);
}

function chainOf(city: string, rulesOf: RulesOf) {
  const rules = rulesOf(city);
  return rules && chainFor(rules, city, []);
}

/** As the form calls it: a province stands for its other cities. */
function cityName(id: string, t: TFunction, language: string): string {
  const entry = entryOf(id);
  if (entry === null) return id;
  const name = nameIn(entry.name, language);
  return entry.kind === "city" ? name : t("form:option.otherCity", { name });
}
