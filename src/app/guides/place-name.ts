import { rulesIndex } from "virtual:rules-index";
import type { TFunction } from "i18next";
import { nameIn } from "../../wording/i18n.ts";
import type { Option } from "../parts/select-field.tsx";

/** The province whose rules stand in where the city is not known; `null` where there are several to choose from. */
export function wholeProvince(): string | null {
  const provinces = rulesIndex.filter(({ kind }) => kind === "province");
  return provinces.length === 1 ? (provinces[0]?.id ?? null) : null;
}

/** The cities of the rules' index, and that one does not know. */
export const cityOptions = (t: TFunction, language: string): readonly Option[] => [
  { value: "", text: t("guides:city.unknown") },
  ...rulesIndex.map(({ id, name, kind }) => {
    const text = nameIn(name, language);
    return { value: id, text: kind === "city" ? text : t("guides:city.other", { name: text }) };
  }),
];
