import type { Problem } from "../core/problem.ts";
import { readCase } from "../core/read-case.ts";
import type { Result } from "../core/result.ts";
import { settle } from "../core/settle.ts";
import { canonical } from "../facts/canonical.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { formatFen, plus, ZERO } from "../money/fen.ts";
import { type Compared, changeOf, differencesOf, type FactDifference } from "./compare.ts";
import { fenOf } from "./standing.ts";

/** A whole case settled, or the first thing in its way. */
export type Outcome =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly problem: Problem };

export interface RulesCompared {
  readonly before: Outcome;
  readonly now: Outcome;
  /** The cash of all encounters now against before; `null` where one of them cannot be told. `amount` in yuan. */
  readonly change: Compared["change"];
  /** The facts that changed and that some encounter rests on, `here` before and `there` now; each pair once. */
  readonly differences: readonly FactDifference[];
}

/** Settles one case under two versions of the same city's rules. */
export function compareRules(json: unknown, before: RuleSet, now: RuleSet): RulesCompared {
  const [a, b] = [outcomeOf(json, before), outcomeOf(json, now)];
  if (!a.ok || !b.ok) return { before: a, now: b, change: null, differences: [] };
  return {
    before: a,
    now: b,
    change: changeOf(cashOf(a.result), cashOf(b.result)),
    differences: differencesOfAll(a.result, b.result),
  };
}

function outcomeOf(json: unknown, rules: RuleSet): Outcome {
  const read = readCase(json, rules);
  if (read.ok) return settle(read.case, rules);
  return { ok: false, problem: read.problems[0] ?? { code: "invalidJson", path: "" } };
}

const cashOf = ({ years }: Result): string =>
  formatFen(years.reduce((sum, { amounts }) => plus(sum, fenOf(amounts.psn_cash_pay)), ZERO));

function differencesOfAll(before: Result, now: Result): readonly FactDifference[] {
  const found = new Map<string, FactDifference>();
  for (const settlement of before.settlements) {
    const other = now.settlements.find(({ index }) => index === settlement.index);
    if (other === undefined) continue;
    for (const one of differencesOf(settlement, other)) found.set(canonical(one), one);
  }
  return [...found.values()];
}
