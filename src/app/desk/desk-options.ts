import type { TFunction } from "i18next";
import type { Coded } from "../../desk/fields.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { type FieldName, NOTHING } from "../estimate/form.ts";
import { optionsFor } from "../estimate/options.ts";
import type { Option } from "../parts/select-field.tsx";

interface Context {
  readonly fixed: Readonly<Record<string, string>>;
  /** Of the city that is fixed, where one is. */
  readonly rules: RuleSet | null;
  readonly t: TFunction;
  readonly language: string;
}

const KINDS_OF_PERSON = ["working", "retired", "resident"];

/** What a field of a desk's file may mean, with nothing said first. */
export function deskOptions(field: Coded, nothing: string, { fixed, rules, t, language }: Context): readonly Option[] {
  return [{ value: "", text: nothing }, ...offered().filter(({ value }) => value !== "" && value !== "unknown")];

  function offered(): readonly Option[] {
    if (field === "personType") {
      return KINDS_OF_PERSON.map((value) => ({ value, text: t(`desk:kindOfPerson.${value}`) }));
    }
    if (field === "disease") {
      const names = t("facts:disease", { returnObjects: true }) as unknown as Readonly<Record<string, string>>;
      return Object.entries(names).map(([value, text]) => ({ value, text }));
    }
    return optionsFor(field as FieldName, { form: { ...NOTHING, ...fixed, [field]: "" }, rules, t, language });
  }
}
