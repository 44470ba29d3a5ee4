import { rulesIndex } from "virtual:rules-index";
import type { TFunction } from "i18next";
import { nameOf } from "../../wording/fact-text.ts";
import type { Option } from "../parts/select-field.tsx";

/** The cities of the rules' index, and each province for all its others. */
export const cityOptions = (t: TFunction): readonly Option[] =>
  rulesIndex.map(({ id, name, kind }) => {
    const text = nameOf(name, t);
    return { value: id, text: kind === "city" ? text : t("form:option.otherCity", { name: text }) };
  });
