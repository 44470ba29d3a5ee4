import type { TFunction } from "i18next";
import type { Chain } from "../facts/chain.ts";
import type { Fact, ShownFact } from "../facts/fact.ts";
import { isParameter, PARAMETERS, type ParameterName } from "../facts/parameters.ts";
import { factKey } from "../rulebook/fact-key.ts";
import { boxOfWhen } from "../rulebook/situations.ts";
import { placeText } from "./citation.ts";
import { valueWithBound, whereText } from "./coverage-text.ts";
import { documentName } from "./document-name.ts";
import { nameOf, parameterName } from "./fact-text.ts";
import { layerOfTopic } from "./shown-places.ts";

/** The parts of the rulebook: the payers in the order of the law, and what stands beside them. */
export const CHAPTERS = [
  "scope",
  "basic",
  "critical",
  "aid",
  "huiminbao",
  "person",
  "order",
  "indicator",
  "other",
] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** A fact as the rulebook lists it and finds it. */
export interface FactEntry {
  /** Names it in links. */
  readonly key: string;
  readonly fact: Fact | ShownFact;
  /** What it is called: a parameter's name; a clause says itself what it is. */
  readonly name: string | null;
  /** The value with its bound, or what the clause says. */
  readonly value: string;
  /** For whom and where it holds. */
  readonly where: string;
  /** Whose it is. */
  readonly owner: string;
  /** Number of the document and clause; `null` for assumptions. */
  readonly source: string | null;
  readonly chapters: readonly Chapter[];
  /** All that it may be looked for by, as `forSearch` has it. */
  readonly text: string;
}

/** All facts of a city's chain, computed ones in the order of the parameters, then the clauses that are only shown. */
export function factEntries(chain: Chain, t: TFunction): readonly FactEntry[] {
  const names = Object.keys(PARAMETERS) as ParameterName[];
  const facts = names.flatMap((name) => chain.facts.get(name) ?? []).map(({ fact }) => fact);
  const order = (fact: Fact | ShownFact): number => CHAPTERS.indexOf(chaptersOf(fact)[0] ?? "other");
  const seen = new Map<string, number>();
  return [...facts, ...[...chain.shown].sort((a, b) => order(a) - order(b))].map((fact) => {
    const key = factKey(fact);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return entryOf(fact, times === 1 ? key : `${key} ~${times}`, chain, t);
  });
}

function entryOf(fact: Fact | ShownFact, key: string, chain: Chain, t: TFunction): FactEntry {
  const isShown = "text" in fact;
  const entry = chain.documents.get(fact.source?.document ?? "");
  const owner = chain.jurisdictions.find(({ id }) => id === fact.jurisdiction);
  const known = {
    name: isShown ? null : parameterName(fact.parameter, t),
    value: isShown
      ? t(`shown:${fact.text}`, { defaultValue: fact.source?.quote ?? fact.text })
      : valueWithBound(fact, t),
    where: whereText([boxOfWhen(fact.when)], chain, t),
    owner: owner ? nameOf(owner.name, t) : fact.jurisdiction,
    source: placeText(fact, chain.documents, t) || null,
  };
  const texts = [
    ...Object.values(known),
    ...(isShown ? [] : [fact.parameter, JSON.stringify(fact.value)]),
    fact.source?.quote,
    fact.source?.document,
    entry ? documentName(entry, t) : "",
    fact.note,
    fact.jurisdiction,
  ];
  return { key, fact, ...known, chapters: chaptersOf(fact), text: texts.map((one) => forSearch(one ?? "")).join(" ") };
}

/** A fact in a line: its name with its value, or what a clause says. */
export const entryText = ({ name, value }: FactEntry, t: TFunction): string =>
  name === null ? value : t("explanation:citation.fact", { name, value });

/** The chapters that a fact belongs to, that of its parameter or those of what it concerns. */
function chaptersOf(fact: Fact | ShownFact): readonly Chapter[] {
  if (!("text" in fact)) return [chapterOfParameter(fact.parameter)];
  const found = fact.concerns.map(
    (one): Chapter => (isParameter(one) ? chapterOfParameter(one) : (layerOfTopic(one) ?? "other")),
  );
  return [...new Set(found)];
}

const OWN_CHAPTERS: Readonly<Record<string, Chapter>> = {
  price: "scope",
  critical: "critical",
  aid: "aid",
  huiminbao: "huiminbao",
  layers: "order",
  indicator: "indicator",
};
const chapterOfParameter = (parameter: ParameterName): Chapter =>
  OWN_CHAPTERS[parameter.split(".")[0] ?? ""] ?? "basic";

/** Full-width or half-width, large or small, spaced or grouped: all the same to a search. */
const forSearch = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/gu, "")
    .replace(/(\d),(?=\d{3})/g, "$1");

/** Whether a fact has each of the words that were typed. */
export function isFound(entry: FactEntry, typed: string): boolean {
  return typed
    .split(/\s+/u)
    .map(forSearch)
    .every((word) => entry.text.includes(word));
}
