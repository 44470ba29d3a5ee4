import type { Case } from "../core/case.ts";
import type { Step, StepFact } from "../core/result.ts";
import { lastOf } from "../facts/built-ins.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { LARGEST_FIELD } from "../facts/values.ts";
import { type Fen, formatFen, least, parseFen } from "../money/fen.ts";
import { firstWhere } from "./first-where.ts";
import { type LimitKind, limitRules, type PayingPart, type Pool } from "./limit-rules.ts";
import { regimesOf, turnsBetween } from "./regime.ts";
import { lowestTotal, type PartsHeld } from "./split.ts";
import { fenOf, type Moment, type Standing, settleAt, settleNow, standingAt } from "./standing.ts";
import { isMet } from "./thresholds.ts";

/**
 * What changes at a kink: a limit is met; `left`: a part pays no more than is left, or begins to; `empty`: the account
 * is used up; `other`: none of these.
 */
export interface Kink {
  readonly part: PayingPart | "account" | null;
  readonly kind: LimitKind | "left" | "empty" | "other";
  readonly pool: Pool | null;
  /** The limit in yuan, where one is met. */
  readonly whole: string | null;
  readonly fact: StepFact | null;
}

/** A point of the curve, yuan; exact. Between two of them cash runs straight, but for the layers' rounding fens. */
export interface CurvePoint {
  readonly total: string;
  readonly cash: string;
  /** Empty at both ends of the curve. */
  readonly kinks: readonly Kink[];
}

export interface CurveOptions {
  /** The curve's end, yuan. */
  readonly upTo: string;
  readonly held?: PartsHeld;
}

/** What all layers' roundings together may bend a straight line by, in fen. */
const ROUNDING = 8n;
const MOST_POINTS = 60;

/**
 * The person's cash for `encounters[index]` over its total, from the smallest total that its parts allow. Every point
 * is settled as the case itself is. Empty where the case cannot be settled or the end lies before the beginning.
 */
export function curveOf(one: Case, index: number, rules: RuleSet, options: CurveOptions): readonly CurvePoint[] {
  const { upTo, held = "shares" } = options;
  const standing = standingAt(one, index, rules);
  const given = parseFen(upTo);
  if (standing === null || given === null) return [];
  const start = lowestTotal(standing.parts, held);
  const end = least(given, LARGEST_FIELD);
  if (end <= start) return [];
  const line = new Line(standing, held);
  const named = kinksAtLimits(line, standing, start, end);
  const cuts = [start, ...[...named.keys()].sort((a, b) => a - b), end];
  const bends: Fen[] = [];
  cuts.forEach((cut, i) => {
    bends.push(...unnamed(line, cut, cuts[i + 1] ?? cut, MOST_POINTS - cuts.length - bends.length));
  });
  const totals = withoutStraight(
    line,
    [...new Set([...cuts, ...bends])].sort((a, b) => a - b),
  );
  return totals.map((total, i) => ({
    total: formatFen(total),
    cash: formatFen(line.cash(total)),
    kinks: named.get(total) ?? kinksBetween(line, totals[i - 1], total, totals[i + 1]),
  }));
}

/** The encounter's settlements over its total, each made once. */
class Line {
  readonly #settled = new Map<Fen, Moment>();
  readonly #regimes = new Map<Fen, string>();

  constructor(
    readonly standing: Standing,
    readonly held: PartsHeld,
  ) {}

  at(total: Fen): Moment {
    const known = this.#settled.get(total) ?? settleAt(this.standing, this.held, total);
    this.#settled.set(total, known);
    return known;
  }

  cash = (total: Fen): Fen => fenOf(this.at(total).settlement.amounts.psn_cash_pay);

  steps = (total: Fen): readonly Step[] => settleAt(this.standing, this.held, total, true).settlement.steps ?? [];

  regimes(total: Fen): string {
    const known = this.#regimes.get(total) ?? regimesOf(this.steps(total));
    this.#regimes.set(total, known);
    return known;
  }

  /** Whether cash at a total between two others lies where a straight line would have it. */
  isStraight(low: Fen, total: Fen, high: Fen): boolean {
    if (total <= low || total >= high) return true;
    const width = BigInt(high - low);
    const rise = BigInt(this.cash(high) - this.cash(low)) * BigInt(total - low);
    const off = BigInt(this.cash(total) - this.cash(low)) * width - rise;
    return (off < 0n ? -off : off) <= ROUNDING * width;
  }
}

/** Where each limit is met, and where the account is used up. Several may be met at one total. */
function kinksAtLimits(line: Line, standing: Standing, start: Fen, end: Fen): Map<Fen, Kink[]> {
  const kinks = new Map<Fen, Kink[]>();
  const turn = (isPast: (moment: Moment) => boolean, kink: Kink): void => {
    if (isPast(line.at(start)) || !isPast(line.at(end))) return;
    const total = firstWhere(start, end, (fen) => isPast(line.at(fen as Fen))) as Fen;
    if (total < end) kinks.set(total, [...(kinks.get(total) ?? []), kink]);
  };
  for (const rule of limitRules(standing, settleNow(standing))) {
    const { part, kind, pool, whole, fact } = rule;
    turn((moment) => isMet(rule, moment), { part, kind, pool, whole: formatFen(whole), fact });
  }
  const balance = standing.alone.person.accountBalance;
  const empty: Kink = { part: "account", kind: "empty", pool: null, whole: formatFen(balance), fact: null };
  if (balance > 0) turn(({ settlement }) => fenOf(settlement.amounts.acct_pay) >= balance, empty);
  return kinks;
}

/**
 * Where a stretch that meets no limit still bends: at the fen where its steps begin to rest on other facts. A stretch
 * whose inner points rest on the same ones is halved until they do not.
 */
function unnamed(line: Line, low: Fen, high: Fen, most: number): Fen[] {
  const [nearLow, first, middle, last, nearHigh] = [1, 4, 8, 12, 15].map((n) =>
    Math.floor(low + ((high - low) * n) / 16),
  ) as [Fen, Fen, Fen, Fen, Fen];
  const within = [nearLow, first, middle, last, nearHigh];
  if (most <= 0 || within.every((total) => line.isStraight(low, total, high))) return [];
  const regime = line.regimes(middle);
  const isOther = (total: number): boolean => line.regimes(total as Fen) !== regime;
  let cut = middle;
  if (isOther(last)) cut = firstWhere(middle, last, isOther) as Fen;
  else if (isOther(first)) cut = firstWhere(first, middle, (total) => !isOther(total)) as Fen;
  if (cut <= low) return [];
  const before = unnamed(line, low, cut, most - 1);
  return [...before, cut, ...unnamed(line, cut, high, most - 1 - before.length)];
}

/** Leaves out points where the line does not bend: all of them between two that stay lie straight. */
function withoutStraight(line: Line, totals: readonly Fen[]): Fen[] {
  const kept: Fen[] = [];
  let leftOut: Fen[] = [];
  totals.forEach((total, i) => {
    const [before, after] = [lastOf(kept), totals[i + 1]];
    leftOut.push(total);
    if (before !== undefined && after !== undefined && leftOut.every((one) => line.isStraight(before, one, after)))
      return;
    kept.push(total);
    leftOut = [];
  });
  return kept;
}

/** What differs on both sides of a point, told from steps as near as the flicker of rounding allows. */
function kinksBetween(line: Line, before: Fen | undefined, total: Fen, after: Fen | undefined): readonly Kink[] {
  if (before === undefined || after === undefined) return [];
  const room = Math.min(total - before, after - total);
  for (let margin = 1; margin <= room; margin *= 10) {
    const turns = turnsBetween(line.steps((total - margin) as Fen), line.steps((total + margin) as Fen));
    if (turns.length > 0) return turns.map((turn) => ({ ...turn, pool: null, whole: null }));
  }
  return [{ part: null, kind: "other", pool: null, whole: null, fact: null }];
}
