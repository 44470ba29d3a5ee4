import { hasOwn } from "../facts/built-ins.ts";
import { isAddedUp, TARGETS, type Target } from "./fields.ts";
import headings from "./headings.json" with { type: "json" };
import { plain } from "./plain.ts";

/** What each column of a file stands for; `null` where it is only carried along. */
export type Matches = readonly (Target | null)[];
/** What somebody decided a heading stands for, by its plain form; "" for nothing. */
export type OwnHeadings = Readonly<Record<string, Target | "">>;

const known = new Map<string, Target>(
  TARGETS.flatMap(
    (target) =>
      (headings as Record<string, readonly string[]>)[target]?.map((name) => [plain(name), target] as const) ?? [],
  ),
);

/** A second column of the bill's own parts is what the sheet says of them. */
const BESIDE: Partial<Record<Target, Target>> = {
  total: "sheet.medfee_sumamt",
  ownExpense: "sheet.fulamt_ownpay_amt",
  overLimit: "sheet.overlmt_selfpay",
  firstPay: "sheet.preselfpay_amt",
};

/**
 * What the columns stand for by their headings: what was decided before, else our own names, the national fields' and the
 * usual Chinese ones. No two columns stand for the same, but where they are added up.
 */
export function matchColumns(found: readonly string[], own: OwnHeadings = {}): Matches {
  const taken = new Set<Target>();
  const take = (target: Target | undefined): Target | null => {
    if (target === undefined) return null;
    if (taken.has(target) && !isAddedUp(target)) return take(BESIDE[target]);
    taken.add(target);
    return target;
  };
  // What was decided goes first, wherever it stands.
  const decided = found.map((heading) => {
    const key = plain(heading);
    return hasOwn(own, key) ? (own[key] ?? "") : null;
  });
  const mine = decided.map((target) => (target === null || target === "" ? null : take(target)));
  return found.map((heading, i) => (decided[i] === null ? take(known.get(plain(heading))) : (mine[i] ?? null)));
}

/** What somebody said that a column stands for, in the order in which it was said. */
export interface Choice {
  readonly column: number;
  readonly target: Target | null;
}

/**
 * The columns as they were matched, with what was said of some. Of two for the same the one said last has it, for as
 * long as it has: who goes through a list key by key takes nothing away for good.
 */
export function withChoices(matches: Matches, choices: readonly Choice[]): Matches {
  const taken = new Set<Target>();
  const said = new Map<number, Target | null>();
  for (const { column, target } of [...choices].reverse()) {
    if (said.has(column)) continue;
    const isFree = target !== null && (isAddedUp(target) || !taken.has(target));
    said.set(column, isFree ? target : null);
    if (target !== null) taken.add(target);
  }
  const isLeft = (target: Target): boolean => isAddedUp(target) || !taken.has(target);
  return matches.map((target, i) => said.get(i) ?? (said.has(i) || target === null || !isLeft(target) ? null : target));
}

/** The columns that stand for a target. */
export const columnsOf = (matches: Matches, target: Target): readonly number[] =>
  matches.flatMap((one, i) => (one === target ? [i] : []));
