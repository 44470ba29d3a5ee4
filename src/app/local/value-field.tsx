import { useTranslation } from "react-i18next";
import type { ValueKind } from "../../facts/parameters.ts";
import { WORDS_OF_KIND } from "../../facts/values.ts";
import { CARES } from "../../facts/vocabulary.ts";
import { Button } from "../parts/button.tsx";
import { CheckBox } from "../parts/check-box.tsx";
import { MoneyField } from "../parts/money-field.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { BracketFields } from "./bracket-fields.tsx";
import type { TypedValue } from "./typed-value.ts";

interface ValueFieldProps {
  readonly name: string;
  readonly kind: ValueKind;
  readonly label: string;
  readonly error: string | undefined;
  readonly typed: TypedValue;
  readonly onChange: (typed: TypedValue) => void;
}

/** A parameter's value in the control that fits its kind: an amount, a percentage, a table, a few words. */
export function ValueField({ name, kind, label, error, typed, onChange }: ValueFieldProps) {
  const { t } = useTranslation("figures");
  const change = (part: Partial<TypedValue>): void => onChange({ ...typed, ...part });
  const text = { name, label, error, value: typed.text, onChange: (value: string) => change({ text: value }) };
  const words = WORDS_OF_KIND[kind];
  if (words !== undefined) {
    const options = words.map((value) => ({ value, text: t(`explanation:value.${value}`) }));
    return <SelectField {...text} options={options} />;
  }
  switch (kind) {
    case "money":
      return <MoneyField {...text} unit={t("form:yuan")} onLeave={nothing} />;
    case "moneyOrNone":
      return (
        <>
          {!typed.isNone && <MoneyField {...text} unit={t("form:yuan")} onLeave={nothing} />}
          <CheckBox name={`${name}-none`} isOn={typed.isNone} onChange={(isNone) => change({ isNone })}>
            {t("noCap", { label })}
          </CheckBox>
        </>
      );
    case "cares":
      return (
        <fieldset className="min-w-0">
          <legend className="mb-1 font-semibold">{label}</legend>
          {CARES.map((care) => (
            <CheckBox
              key={care}
              name={`${name}-${care}`}
              isOn={typed.picked.includes(care)}
              onChange={(isOn) =>
                change({ picked: CARES.filter((one) => (one === care ? isOn : typed.picked.includes(one))) })
              }
            >
              {t(`facts:care.${care}`)}
            </CheckBox>
          ))}
        </fieldset>
      );
    case "brackets":
    case "rateOrBrackets":
      if (kind === "brackets" || typed.brackets.length > 0) {
        return (
          <BracketFields
            name={name}
            label={label}
            error={error}
            brackets={typed.brackets}
            onChange={(brackets) => change({ brackets })}
          />
        );
      }
      return (
        <>
          <MoneyField {...text} unit="%" onLeave={nothing} />
          <Button onClick={() => change({ brackets: [{ upTo: "", rate: typed.text }] })}>{t("inBrackets")}</Button>
        </>
      );
    default:
      return (
        <MoneyField {...text} hint={kind === "factors" ? t("factorsHint") : undefined} unit="%" onLeave={nothing} />
      );
  }
}

const nothing = (): void => {};
