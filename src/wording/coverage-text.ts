import type { TFunction } from "i18next";
import type { Chain } from "../facts/chain.ts";
import type { Fact } from "../facts/fact.ts";
import type { CoverageRow } from "../rulebook/coverage.ts";
import type { BelowFloor } from "../rulebook/floors.ts";
import type { Gap } from "../rulebook/gaps.ts";
import { type Box, DIMENSIONS, type Dimension } from "../rulebook/situations.ts";
import { nameOf, parameterName } from "./fact-text.ts";
import { valueText } from "./value-text.ts";
import { WORD_PLACES } from "./when-text.ts";

/** What a city has for a parameter: where, the value with its bound, and the document. */
export function coverageText({ fact, boxes }: CoverageRow, chain: Chain, t: TFunction): string {
  const where = whereText(boxes, chain, t);
  if (fact === null) return where;
  return t("rulebook:row", { where, value: valueWithBound(fact, t), source: sourceText(fact, chain, t) });
}

/** A parameter that is missing for a while. */
export function gapText({ row, from, to }: Gap, chain: Chain, t: TFunction): string {
  const values = { from, to, parameter: parameterName(row.parameter, t), where: whereText(row.boxes, chain, t) };
  return t(to === null ? "rulebook:gapOpen" : "rulebook:gap", values);
}

/** A city's fact below a floor of its province or of the nation. */
export function belowFloorText(one: BelowFloor, chain: Chain, t: TFunction): string {
  const { from, to, parameter, fact, floor, boxes } = one;
  const owner = chain.jurisdictions.find(({ id }) => id === floor.jurisdiction);
  const values = {
    from,
    to,
    parameter: parameterName(parameter, t),
    value: valueWithBound(fact, t),
    floor: valueWithBound(floor, t),
    owner: owner ? nameOf(owner.name, t) : floor.jurisdiction,
    where: whereText(boxes, chain, t),
  };
  return t(to === null ? "rulebook:belowFloorOpen" : "rulebook:belowFloor", values);
}

/** Situations in words, those that say nothing left out. */
export const whereText = (boxes: readonly Box[], chain: Chain, t: TFunction): string =>
  boxes.map((box) => boxText(box, chain, t)).join(t("rulebook:boxes"));

function boxText(box: Box, chain: Chain, t: TFunction): string {
  const parts = DIMENSIONS.flatMap((dimension) => {
    const words = box[dimension]?.map((word) => wordText(dimension, word, chain, t));
    return words === undefined ? [] : [words.join(t("facts:and"))];
  });
  return parts.length === 0 ? t("rulebook:everywhere") : parts.join(t("rulebook:parts"));
}

const PLACES: Readonly<Record<Exclude<Dimension, "product">, string>> = { ...WORD_PLACES, person: "facts:category" };

/** A word of a dimension as people say it; `null` is any that no fact names. */
export function wordText(dimension: Dimension, word: string | null, chain: Chain, t: TFunction): string {
  if (word === null) return t(`rulebook:other.${dimension}`);
  if (dimension !== "product") return t(`${PLACES[dimension]}.${word}`, { defaultValue: word });
  const product = chain.products.find(({ id }) => id === word);
  return product ? nameOf(product.name, t) : word;
}

/** The value with the word of its bound: 50%，不低于. */
export function valueWithBound({ parameter, value, bound }: Fact, t: TFunction): string {
  const text = valueText(parameter, value, t);
  return bound === "exact" ? text : t("rulebook:value", { value: text, bound: t(`rulebook:bound.${bound}`) });
}

function sourceText({ source }: Fact, chain: Chain, t: TFunction): string {
  if (source === null) return "";
  const entry = chain.documents.get(source.document);
  const clause = source.clause === undefined ? "" : t("rulebook:clause", { clause: source.clause });
  return t("rulebook:source", { document: entry?.number ?? source.document, clause });
}
