import { useTranslation } from "react-i18next";
import { type Dimension, type Point, wordsOf } from "../../rulebook/situations.ts";
import { wordText } from "../../wording/coverage-text.ts";
import { SelectField } from "../parts/select-field.tsx";
import { useBook } from "./book.ts";
import type { Said } from "./rulebook-address.ts";

/** What was said of a situation. */
export function pointSaid(said: Said): Point {
  const { person, care, level, site, disease, assistance, product, place } = said;
  const given = Object.entries({ person, care, level, site, disease, assistance, product, place });
  return Object.fromEntries(given.filter(([, word]) => word !== ""));
}

/** Where nothing was said: a resident's stay at primary in the own city. */
const USUAL: Point = { person: "resident", care: "inpatient", level: "primary", assistance: "none", place: "local" };

/** One situation, told apart by these dimensions. */
export function pointFor(said: Said, dimensions: readonly Dimension[]): Point {
  const point = { ...USUAL, ...pointSaid(said) };
  return Object.fromEntries(dimensions.map((dimension) => [dimension, point[dimension] ?? null]));
}

interface SituationFieldsProps {
  readonly dimensions: readonly Dimension[];
  /** Whether what is not said may be any; else it is what is usual, or whatever no fact names. */
  readonly mayBeAny: boolean;
}

/** A list to choose from for each thing that situations differ in. */
export function SituationFields({ dimensions, mayBeAny }: SituationFieldsProps) {
  const { t } = useTranslation("rulebook");
  const { chain, said, say } = useBook();
  return dimensions.map((dimension) => {
    const words = wordsOf(chain, dimension);
    const named = words.filter((word) => word !== null);
    if (named.length === 0) return null;
    const nothing = mayBeAny ? t("facts.any") : words.includes(null) ? wordText(dimension, null, chain, t) : null;
    return (
      <SelectField
        key={dimension}
        name={dimension}
        label={t(`dimension.${dimension}`)}
        value={said[dimension] || (mayBeAny ? "" : (USUAL[dimension] ?? ""))}
        onChange={(word) => say({ [dimension]: word, fact: "" }, dimension)}
        options={[
          ...(nothing === null ? [] : [{ value: "", text: nothing }]),
          ...named.map((word) => ({ value: word, text: wordText(dimension, word, chain, t) })),
        ]}
      />
    );
  });
}
