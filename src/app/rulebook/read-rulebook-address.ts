import { isDay } from "../../facts/days.ts";
import { isParameter } from "../../facts/parameters.ts";
import { ADDED_EVIDENCE, ASSISTANCES, CARES, LEVELS, PLACES, SITES } from "../../facts/vocabulary.ts";
import { PERSONS } from "../../rulebook/situations.ts";
import { CHAPTERS } from "../../wording/fact-entry.ts";
import { COMPARISONS, NAMES, type Name, NOTHING_SAID, type Said, VIEWS } from "./rulebook-address.ts";

/** A part of a link that could not be used. */
export interface RulebookProblem {
  readonly reason: "unknownName" | "unknownValue" | "repeated";
  readonly name: string;
  readonly value: string;
}

/** Names with a few words that they may hold; all others hold any text. */
const WORDS: Partial<Record<Name, readonly string[]>> = {
  view: VIEWS,
  chapter: CHAPTERS,
  evidence: ADDED_EVIDENCE,
  person: PERSONS,
  care: CARES,
  level: LEVELS,
  site: SITES,
  assistance: ASSISTANCES,
  place: PLACES,
  compare: COMPARISONS,
};

/** What a hash says, with all that could not be read in it; the rest is kept. */
export function readRulebookAddress(
  hash: string,
  cities: readonly string[],
): { readonly said: Said; readonly problems: readonly RulebookProblem[] } {
  const query = hash.indexOf("?");
  const said: Record<Name, string> = { ...NOTHING_SAID };
  const problems: RulebookProblem[] = [];
  for (const [given, value] of new URLSearchParams(query < 0 ? "" : hash.slice(query + 1))) {
    const name = NAMES.find((one) => one === given);
    if (name === undefined) problems.push({ reason: "unknownName", name: given, value });
    else if (said[name] !== "") problems.push({ reason: "repeated", name, value });
    else if (!isAnswer(name, value, cities)) problems.push({ reason: "unknownValue", name, value });
    else said[name] = value;
  }
  return { said, problems };
}

function isAnswer(name: Name, value: string, cities: readonly string[]): boolean {
  if (name === "city" || name === "with") return cities.includes(value);
  if (name === "day" || name === "other") return isDay(value);
  if (name === "parameter") return isParameter(value);
  return WORDS[name]?.includes(value) ?? true;
}
