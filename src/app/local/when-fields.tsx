import { useTranslation } from "react-i18next";
import type { Product, When, WhenKey } from "../../facts/fact.ts";
import { whenWord } from "../../wording/when-text.ts";
import { SelectField } from "../parts/select-field.tsx";
import { WORDS_OF_KEY } from "./conditions.ts";

interface WhenFieldsProps {
  readonly name: string;
  readonly keys: readonly WhenKey[];
  readonly when: When;
  readonly products: readonly Product[];
  readonly onChange: (when: When) => void;
}

/** What a figure is for, one question for each condition; "all" leaves it out. */
export function WhenFields({ name, keys, when, products, onChange }: WhenFieldsProps) {
  const { t } = useTranslation("figures");
  const shown = [...new Set([...keys, ...(Object.keys(when) as WhenKey[])])];
  return shown.map((key) => {
    const words = key === "product" ? products.map(({ id }) => id) : (WORDS_OF_KEY[key] ?? when[key] ?? []);
    const options = words.map((word) => ({ value: JSON.stringify([word]), text: whenWord(key, word, products, t) }));
    const now = when[key];
    const value = now === undefined ? "" : JSON.stringify(now);
    const isListed = value === "" || options.some((option) => option.value === value);
    const several = now?.map((word) => whenWord(key, word, products, t)).join(t("facts:and")) ?? "";
    return (
      <SelectField
        key={key}
        name={`${name}-${key}`}
        label={t(`key.${key}`)}
        isLabelSmall
        value={value}
        options={[{ value: "", text: t("all") }, ...options, ...(isListed ? [] : [{ value, text: several }])]}
        onChange={(chosen) => {
          const { [key]: _dropped, ...others } = when;
          onChange(chosen === "" ? others : { ...others, [key]: JSON.parse(chosen) as readonly string[] });
        }}
      />
    );
  });
}
