import { type Answers, asked, GUIDES, type Guide, isAnswer, kindOf } from "../../guides/questions.ts";

/** What the guides' part of the address says. */
export interface GuideAddress {
  /** `null`: the list of guides. */
  readonly guide: Guide | null;
  /** "" where it is not known. */
  readonly city: string;
  readonly answers: Answers;
}

/** A part of a link that could not be used. */
export interface GuideProblem {
  readonly reason: "unknownName" | "unknownValue" | "repeated" | "doesNotApply";
  readonly name: string;
  readonly value: string;
}

export const GUIDES_PATH = "#/guides";

/** City, guide and answers as the hash: named parameters in alphabetical order, only what is asked and was answered. */
export function writeGuideAddress({ guide, city, answers }: GuideAddress): string {
  const named: Record<string, string> = {};
  if (city !== "") named.city = city;
  if (guide !== null) {
    named.guide = guide;
    for (const question of asked(guide, answers)) {
      const value = answers[question];
      if (value) named[question] = value;
    }
  }
  const parameters = new URLSearchParams(named);
  parameters.sort();
  const query = parameters.toString();
  return query === "" ? GUIDES_PATH : `${GUIDES_PATH}?${query}`;
}

/** What a hash says, with all that could not be read in it; the rest is kept. */
export function readGuideAddress(
  hash: string,
  cities: readonly string[],
): GuideAddress & { readonly problems: readonly GuideProblem[] } {
  const query = hash.indexOf("?");
  const given = [...new URLSearchParams(query < 0 ? "" : hash.slice(query + 1))];
  const guide = GUIDES.find((one) => one === given.find(([name]) => name === "guide")?.[1]) ?? null;
  const answers: Record<string, string> = {};
  const problems: GuideProblem[] = [];
  const seen = new Set<string>();
  let city = "";
  for (const [name, value] of given) {
    const reason = seen.has(name) ? "repeated" : faultOf(name, value, guide, cities);
    if (reason !== null) problems.push({ reason, name, value });
    else if (name === "city") city = value;
    else if (name !== "guide") answers[name] = value;
    seen.add(name);
  }
  const needed = guide === null ? [] : asked(guide, answers);
  for (const [name, value] of Object.entries(answers)) {
    if (!needed.includes(name)) problems.push({ reason: "doesNotApply", name, value });
  }
  return { guide, city, answers, problems };
}

function faultOf(
  name: string,
  value: string,
  guide: Guide | null,
  cities: readonly string[],
): GuideProblem["reason"] | null {
  if (name === "city") return cities.includes(value) ? null : "unknownValue";
  if (name === "guide") return guide === value ? null : "unknownValue";
  if (guide === null || kindOf(guide, name) === undefined) return "unknownName";
  return isAnswer(guide, name, value) ? null : "unknownValue";
}
