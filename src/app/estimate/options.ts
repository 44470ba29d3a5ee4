import { rulesIndex } from "virtual:rules-index";
import type { TFunction } from "i18next";
import { chainFor } from "../../core/chain-for.ts";
import type { Situation } from "../../facts/fact.ts";
import { membersOf } from "../../facts/lookup.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { CARES, CATEGORIES, LEVELS, PLACES } from "../../facts/vocabulary.ts";
import { nameIn } from "../../wording/i18n.ts";
import type { Option } from "../parts/select-field.tsx";
import { today } from "./example.ts";
import { CHOICES, type FieldName, type Form } from "./form.ts";

interface Context {
  readonly form: Form;
  /** Of the chosen city; `null` while they are fetched. */
  readonly rules: RuleSet | null;
  readonly t: TFunction;
  readonly language: string;
}

/** The answers that a field offers, with the present one among them even where the rules do not have it. */
export function optionsFor(field: FieldName, context: Context): readonly Option[] {
  const options = offered(field, context);
  const { form, rules, t } = context;
  const value = form[field];
  if (options.some((option) => option.value === value)) return options;
  if (value === "") return [{ value, text: t("form:choose") }, ...options];
  const text = nameOf(field, context);
  return [...options, { value, text: rules === null ? text : t("form:notApplicable", { value: text }) }];
}

/** What a present answer is called that the field does not offer. */
function nameOf(field: FieldName, { form, rules, t, language }: Context): string {
  // Until the rules and the words are there nobody knows whether it has a name.
  if (field === "disease") return diseaseName(form.disease, t, rules === null ? t("form:bar.waiting") : form.disease);
  const chain = rules && chainFor(rules, form.city, []);
  const product = chain?.products.find(({ id }) => id === form[field]);
  return product === undefined ? form[field] : nameIn(product.name, language);
}

function offered(field: FieldName, context: Context): readonly Option[] {
  const { t, language } = context;
  const unknown = { value: "", text: t("form:unknown") };
  switch (field) {
    case "city":
      return rulesIndex.map(({ id, name, kind }) => {
        const text = nameIn(name, language);
        return { value: id, text: kind === "city" ? text : t("form:option.otherCity", { name: text }) };
      });
    case "huiminbao":
      return [{ value: "none", text: t("form:option.huiminbao.none") }, ...products(context)];
    case "disease":
      return [unknown, ...diseases(context)];
    case "site":
      return [unknown, ...fixed(field, t)];
    case "split":
      return [{ value: "", text: t("form:option.split.known") }, ...fixed(field, t)];
    default:
      return fixed(field, t);
  }
}

const fixed = (field: FieldName, t: TFunction): readonly Option[] =>
  ((CHOICES as Partial<Record<FieldName, readonly string[]>>)[field] ?? []).map((value) => ({
    value,
    text: t(`form:option.${field}.${value}`),
  }));

/** The products of the city and its province that the person may have. */
function products({ form, rules, language }: Context): readonly Option[] {
  const chain = rules && chainFor(rules, form.city, []);
  return (chain?.products ?? [])
    .filter(({ category }) => category === undefined || category === form.category)
    .map(({ id, name }) => ({ value: id, text: nameIn(name, language) }));
}

/** The diseases on the list that holds on the day. */
function diseases({ form, rules, t }: Context): readonly Option[] {
  const chain = rules && chainFor(rules, form.city, []);
  const situation = situationOf(form);
  if (!chain || situation === null || (situation.care !== "chronic" && situation.care !== "special")) return [];
  const listed = membersOf(chain, `${situation.care}.diseases`, situation, form.date || today());
  return [...listed.keys()].map((id) => ({ value: id, text: diseaseName(id, t) }));
}

/** A disease that a rule file brought along and that no text names yet is shown by its id. */
const diseaseName = (id: string, t: TFunction, otherwise = id): string =>
  t(`facts:disease.${id}`, { defaultValue: otherwise });

function situationOf(form: Form): Situation | null {
  const category = CATEGORIES.find((one) => one === form.category);
  const care = CARES.find((one) => one === form.care);
  if (category === undefined || care === undefined) return null;
  return {
    category,
    care,
    retired: form.retired === "true",
    level: LEVELS.find((one) => one === form.level) ?? "primary",
    site: null,
    disease: null,
    assistance: "none",
    product: null,
    place: PLACES.find((one) => one === form.place) ?? "local",
  };
}
