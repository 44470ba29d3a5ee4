import type { Fact, ShownFact } from "../facts/fact.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import type { Example } from "../rulebook/example.ts";
import { changesOfFacts, changesOfShown, type FactChange } from "../rulebook/fact-changes.ts";
import { compareRules, type Outcome } from "../whatif/compare-rules.ts";
import { parameterName } from "../wording/fact-text.ts";
import { valueText } from "../wording/value-text.ts";
import { whenText } from "../wording/when-text.ts";
import { english } from "./in-words.ts";
import type { Release } from "./releases.ts";

type RulesOf = (city: string, version: string) => RuleSet;

const LEAD = `# Changes of the rules

Written by \`npm run release-rules\`, the newest release first: for each city what changed, fact by fact, and what it does to the worked examples of \`rules/examples/\`, each settled under both versions.
`;

/** Every release against the one before it: which city, days and people a change touches, and by how much. */
export function changelogText(releases: readonly Release[], examples: readonly Example[], rulesOf: RulesOf): string {
  const parts = releases.map((release, i) => releaseText(release, releases[i - 1], examples, rulesOf));
  return `${[LEAD, ...parts.reverse()].join("\n")}`;
}

function releaseText(
  { day, versions }: Release,
  before: Release | undefined,
  examples: readonly Example[],
  rulesOf: RulesOf,
): string {
  const cities = Object.keys(versions).sort();
  const changed = cities.filter((city) => before?.versions[city] !== versions[city]);
  const lines = changed.flatMap((city) => {
    const [old, now] = [before?.versions[city], versions[city] ?? ""];
    if (old === undefined) return [`### ${city} ${now}`, "", "First release.", ""];
    return [
      `### ${city} ${old} → ${now}`,
      "",
      ...cityLines(city, rulesOf(city, old), rulesOf(city, now), examples),
      "",
    ];
  });
  return [`## ${day}: ${changed.map((city) => `${city} ${versions[city]}`).join(", ")}`, "", ...lines].join("\n");
}

function cityLines(city: string, before: RuleSet, now: RuleSet, examples: readonly Example[]): readonly string[] {
  const own = examples.filter((example) => example.case.city === city);
  const moved = own.flatMap((example) => {
    const compared = compareRules(example.case, before, now);
    const [a, b] = [cashIn(compared.before), cashIn(compared.now)];
    return a === b ? [] : [`| ${example.title.en} | ${daysOf(example)} | ${a} | ${b} |`];
  });
  return [
    ...changesOfFacts(before, now).map((change) => `- ${factText(change, now)}`),
    ...changesOfShown(before, now).map((change) => `- ${shownText(change)}`),
    "",
    moved.length === 0
      ? `None of the ${own.length} worked cases of the city pays another amount.`
      : `Of the ${own.length} worked cases of the city ${moved.length} pay another amount, in yuan:`,
    ...(moved.length === 0 ? [] : ["", "| case | days | before | now |", "| --- | --- | --- | --- |", ...moved]),
  ];
}

function factText({ before, now }: FactChange<Fact>, rules: RuleSet): string {
  const fact = now ?? before;
  if (fact === null) return "";
  const products = [...rules.jurisdictions.values()].flatMap((one) => one.products);
  const what = whenText(fact.when, products, english);
  const name = `${parameterName(fact.parameter, english)} (\`${fact.parameter}\`, ${fact.jurisdiction}${what && `, ${what}`})`;
  return `${name}: ${told(before)} → ${told(now)}`;
}

const told = (fact: Fact | null): string =>
  fact === null
    ? "nothing"
    : `${valueText(fact.parameter, fact.value, english)}, ${fact.bound}, ${fact.evidence}${daysText(fact)}`;

const daysText = ({ from, to }: Fact | ShownFact): string =>
  from === null && to === null ? "" : `, ${from ?? "…"} to ${to ?? "…"}`;

function shownText({ before, now }: FactChange<ShownFact>): string {
  const fact = now ?? before;
  const what = before === null ? "new" : now === null ? "gone" : "told otherwise, or beside other things";
  const source = fact?.source ? ` (${[fact.source.document, fact.source.clause].filter(Boolean).join(" ")})` : "";
  return `Shown clause \`${fact?.text}\`${source}: ${what}; it changes no amount.`;
}

const cashIn = (outcome: Outcome): string =>
  outcome.ok
    ? outcome.result.years.map(({ amounts }) => amounts.psn_cash_pay).join(" + ")
    : `refused: ${outcome.problem.code}`;

function daysOf({ case: { encounters } }: Example): string {
  const days = Array.isArray(encounters) ? encounters.map((one: { date?: unknown }) => String(one.date)) : [];
  return [...new Set(days)].join(", ");
}
