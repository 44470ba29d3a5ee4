import type { Problem } from "../core/problem.ts";
import { readCase } from "../core/read-case.ts";
import type { ResultAmounts } from "../core/result.ts";
import { settleAmounts } from "../core/settle-amounts.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { type Headline, headlineAt, headlinesOf } from "./headlines.ts";
import { spanOf, type YearSpan } from "./span.ts";
import { type Pick, picksOf, type Unknown, withPick } from "./unknown.ts";
import type { CaseJson } from "./variants.ts";

/** One answer of the encounter in hand, and what the person then pays in that encounter's year. */
export interface RangeRow {
  /** What is asked first: the total, else the level, else the split; the others are `null`. */
  readonly pick: Pick;
  /** `null` where none of its variants can be settled. */
  readonly span: YearSpan | null;
  /** Why a variant cannot be settled. */
  readonly problem: Problem | null;
}

export interface Range {
  /** What the person pays in each year over all variants; empty where the total in hand is not known. */
  readonly years: readonly YearSpan[];
  /** By the first open question of the encounter in hand; empty where only others have any. */
  readonly rows: readonly RangeRow[];
  /** So many answers are open that those of the other encounters were varied all together. */
  readonly together: boolean;
  /** Where no variant can be settled: what is wrong with the case apart from what is not known. */
  readonly problems: readonly Problem[];
}

/** So many settled encounters are worked out while somebody waits. */
const MOST_SETTLED = 20_000;

/**
 * What the person pays over all that may hold: each answer to what is not known of `encounters[at]` with each answer to
 * what is not known of the others, every one settled as a case of its own. `totals` (yuan) are tried where the
 * encounter's total is not known. Of the other encounters the total must be known.
 */
export function rangeOf(
  json: CaseJson,
  at: number,
  unknowns: readonly Unknown[],
  rules: RuleSet,
  totals: readonly string[],
): Range {
  const inHand = unknowns.find(({ index }) => index === at) ?? null;
  const own = picksInHand(inHand, totals);
  const visits = Array.isArray(json.encounters) ? json.encounters.length : 0;
  const { cases, together } = withOthers(
    json,
    unknowns.filter((one) => one !== inHand),
    MOST_SETTLED / Math.max(visits * own.length, 1),
  );
  const outcomes = own.flatMap((pick) =>
    cases.map((one) => outcomeOf(inHand === null ? one : withPick(one, inHand, pick), at, rules, pick)),
  );
  const settled = outcomes.filter(({ result }) => result !== null);
  return {
    years: inHand?.total ? [] : yearsOf(settled),
    rows: inHand === null ? [] : rowsOf(outcomes),
    together,
    problems: settled.length === 0 ? (outcomes[0]?.problems ?? []) : [],
  };
}

function picksInHand(inHand: Unknown | null, totals: readonly string[]): readonly Pick[] {
  if (inHand === null) return [{ level: null, split: null, total: null }];
  const picks = picksOf(inHand);
  return inHand.total ? totals.flatMap((total) => picks.map((pick) => ({ ...pick, total }))) : picks;
}

/** The case with the other encounters answered: every combination, or where these are too many, all alike. */
function withOthers(json: CaseJson, others: readonly Unknown[], most: number) {
  const count = others.reduce((product, one) => product * picksOf(one).length, 1);
  if (count <= most) {
    const put = (cases: readonly CaseJson[], one: Unknown): readonly CaseJson[] =>
      cases.flatMap((before) => picksOf(one).map((pick) => withPick(before, one, pick)));
    return { cases: others.reduce(put, [json]), together: false };
  }
  const everything = {
    level: others.some(({ level }) => level),
    share: others.find(({ share }) => share)?.share ?? null,
  };
  const cases = picksOf({ index: -1, total: false, ...everything }).map(({ level, split }) =>
    others.reduce((before, one) => {
      const pick = { level: one.level ? level : null, split: one.share === null ? null : split, total: null };
      return withPick(before, one, pick);
    }, json),
  );
  return { cases, together: true };
}

interface Outcome {
  readonly pick: Pick;
  readonly result: ResultAmounts | null;
  /** Of the year that the encounter in hand lies in. */
  readonly headline: Headline | null;
  readonly problems: readonly Problem[];
}

function outcomeOf(json: CaseJson, at: number, rules: RuleSet, pick: Pick): Outcome {
  const fails = (problems: readonly Problem[]): Outcome => ({ pick, result: null, headline: null, problems });
  const read = readCase(json, rules);
  if (!read.ok) return fails(read.problems);
  const settled = settleAmounts(read.case, rules);
  if (!settled.ok) return fails([settled.problem]);
  const result = settled.amounts;
  return { pick, result, headline: headlineAt(result, at) ?? null, problems: [] };
}

function yearsOf(outcomes: readonly Outcome[]): readonly YearSpan[] {
  const headlines = outcomes.flatMap(({ result }) => (result === null ? [] : headlinesOf(result)));
  const years = [...new Set(headlines.map(({ year }) => year))];
  return years.flatMap((year) => spanOf(headlines.filter((one) => one.year === year)) ?? []);
}

/** Together by the first open question. */
function rowsOf(outcomes: readonly Outcome[]): readonly RangeRow[] {
  const groups = new Map<string, { pick: Pick; outcomes: Outcome[] }>();
  for (const outcome of outcomes) {
    const pick = firstOf(outcome.pick);
    const key = JSON.stringify(pick);
    const group = groups.get(key) ?? { pick, outcomes: [] };
    group.outcomes.push(outcome);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({
    pick: group.pick,
    span: spanOf(group.outcomes.flatMap(({ headline }) => headline ?? [])),
    problem: group.outcomes.find(({ problems }) => problems.length > 0)?.problems[0] ?? null,
  }));
}

function firstOf({ level, split, total }: Pick): Pick {
  if (total !== null) return { level: null, split: null, total };
  return level === null ? { level, split, total } : { level, split: null, total };
}
