import type { FiguresUsed, RulesAt } from "../desk/protocol.ts";
import { type Bundle, openBundle } from "../facts/bundle.ts";
import type { RuleSet } from "../facts/rule-set.ts";

export interface OpenedRules {
  readonly ruleSets: ReadonlyMap<string, RuleSet>;
  /** Of the places that have figures of the device's own. */
  readonly figures: readonly FiguresUsed[];
}

/** The rules of every city and province, with the device's own figures before them: the one place where the worker opens them. */
export async function openRules(at: readonly RulesAt[]): Promise<OpenedRules> {
  const ruleSets = new Map<string, RuleSet>();
  const figures: FiguresUsed[] = [];
  for (const { id, url, figures: text } of at) {
    const published = await fetchRules(url);
    if (text === "") {
      ruleSets.set(id, published);
      continue;
    }
    const { openFigures } = await import("../local/local-figures.ts");
    const opened = openFigures(published, id, text);
    ruleSets.set(id, opened.rules);
    figures.push({ city: id, count: opened.figures.length, areRefused: opened.problems.length > 0 });
  }
  return { ruleSets, figures };
}

async function fetchRules(url: string): Promise<RuleSet> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return openBundle((await response.json()) as Bundle);
}
