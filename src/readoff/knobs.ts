import type { RateTable } from "../core/plan.ts";
import { isTable } from "../core/rate-table.ts";
import { canonical } from "../facts/canonical.ts";
import type { Chain } from "../facts/chain.ts";
import { type EncounterSituation, type Fact, WHEN_KEYS, type When, type WhenKey } from "../facts/fact.ts";
import { factFor } from "../facts/lookup.ts";
import { type Bracket, LARGEST_FIELD, type RawBracket, type RawValue } from "../facts/values.ts";
import { LIKE_INPATIENT } from "../facts/vocabulary.ts";
import { type Fen, formatFen } from "../money/fen.ts";
import { formatRate, NOTHING, RATE_SCALE, type Rate } from "../money/rate.ts";
import { type Change, heldIn, isInPlay, type Readable } from "./change.ts";
import { isOpen, isOpenBelow, type Span } from "./span.ts";
import type { Visit } from "./visits.ts";

/** A figure that several visits share, because no condition of a rule tells them apart. */
export interface Knob {
  readonly parameter: Readable;
  readonly when: When;
  /** Places among the visits. */
  readonly visits: ReadonlySet<number>;
}

/** Figures that hold for a whole pool of basic insurance. */
const POOLED: readonly Readable[] = ["basic.cap", "basic.deductible.basis", "basic.deductible.repeat"];
/** Conditions that would split what only counts as a whole. */
const WITHIN_POOL: readonly WhenKey[] = ["level", "site", "disease", "place"];

/** The knobs of a parameter: one for the visits that agree in all that its facts ask for. */
export function knobsOf(parameter: Readable, visits: readonly Visit[], chain: Chain): readonly Knob[] {
  const facts = visits.map(({ plan, situation, date }) =>
    isInPlay(plan, parameter) ? factFor(chain, parameter, situation, date) : null,
  );
  const keys = keysOf(parameter, facts);
  const groups = new Map<string, { when: When; visits: Set<number> }>();
  visits.forEach(({ plan, situation }, i) => {
    if (!isInPlay(plan, parameter)) return;
    const when = whenOf(parameter, situation, keys, facts[i] ?? null);
    const group = groups.get(canonical(when)) ?? { when, visits: new Set() };
    group.visits.add(i);
    groups.set(canonical(when), group);
  });
  return [...groups.values()].map((group) => ({ parameter, ...group }));
}

/** What a figure is told for, and all that the facts it would replace ask for. */
function keysOf(parameter: Readable, facts: readonly (Fact | null)[]): readonly WhenKey[] {
  const asked = facts.flatMap((fact) => Object.keys(fact?.when ?? {}) as WhenKey[]);
  const keys = new Set<WhenKey>([...usualKeys(parameter), ...asked]);
  if (POOLED.includes(parameter)) for (const key of WITHIN_POOL) keys.delete(key);
  return WHEN_KEYS.filter((key) => keys.has(key));
}

function usualKeys(parameter: Readable): readonly WhenKey[] {
  if (parameter === "basic.rate.reduction" || parameter === "basic.rate.factor") return ["place"];
  if (POOLED.includes(parameter)) return parameter === "basic.cap" ? ["category", "care"] : ["care"];
  if (parameter.startsWith("basic")) return ["category", "care", "level"];
  if (parameter.startsWith("aid")) return ["assistance"];
  return parameter.startsWith("huiminbao") ? ["product"] : [];
}

function whenOf(parameter: Readable, situation: EncounterSituation, keys: readonly WhenKey[], fact: Fact | null): When {
  const entries = keys.flatMap((key): [WhenKey, readonly (string | boolean)[]][] => {
    if (key === "care") return [[key, caresFor(parameter, situation, fact)]];
    const value = situation[key];
    return value === null ? [] : [[key, [value]]];
  });
  return Object.fromEntries(entries);
}

/** A fact for `inpatient` reaches what is settled as inpatient (SPEC section 4.1), and so does a figure that replaces it. */
function caresFor(parameter: Readable, { care }: EncounterSituation, fact: Fact | null): readonly string[] {
  const isPooled = POOLED.includes(parameter);
  if (care === "outpatient" || care === "chronic") return isPooled ? ["outpatient", "chronic"] : [care];
  const ownFact = fact?.when.care?.includes(care) && !fact.when.care.includes("inpatient");
  return LIKE_INPATIENT.includes(care) && ownFact && !isPooled ? [care] : ["inpatient"];
}

const change = (
  { parameter, when, visits }: Knob,
  read: unknown,
  raw: RawValue,
  isOdd: boolean,
  span: Span | null = null,
): Change => ({ parameter, when, visits, read, raw, isOdd, span });

/** Rules name deductibles in whole yuan and caps in hundreds. */
const ROUND_AMOUNT = 100;
const ROUND_CAP = 10_000;

/** A deductible, threshold or cap, in fen; where only one end of it is known that end is not odd. */
export function amountChange(knob: Knob, fen: number, span: Span): Change {
  const isCap = knob.parameter.endsWith(".cap");
  const isEnd = isOpen(span, LARGEST_FIELD) || isOpenBelow(span);
  const isOdd = !isEnd && (fen % (isCap ? ROUND_CAP : ROUND_AMOUNT) !== 0 || (isCap && fen === 0));
  return change(knob, fen, formatFen(fen as Fen), isOdd, span);
}

export const wordChange = (knob: Knob, word: string): Change => change(knob, word, word, false);

/** The factors of a year's admissions; the span is that of the last. */
export const factorsChange = (knob: Knob, factors: readonly number[], span: Span): Change =>
  change(knob, factors, (factors as Rate[]).map(formatRate), factors.some(isOddFactor), span);

/** A rule names factors in steps of five points. */
const isOddFactor = (factor: number): boolean => factor % (RATE_SCALE / 20) !== 0;

/** More than two decimals. */
const isOddRate = (rate: number): boolean => rate % (RATE_SCALE / 100) !== 0;

/** A knob for a rate, or for the rate of one bracket. */
export interface RateKnob extends Knob {
  /** Whether what is paid rises with it. */
  readonly rises: boolean;
  readonly at: (rate: number, span: Span) => Change;
}

/** The knobs of a rate: where it has brackets, one family for each of them. */
export function rateFamilies(parameter: Readable, visits: readonly Visit[], chain: Chain): readonly RateKnob[][] {
  // A reduction or factor that no rule gives is none.
  const isExtra = parameter === "basic.rate.reduction" || parameter === "basic.rate.factor";
  const given = visits.map((visit) => heldIn(visit.plan, parameter)?.value ?? null);
  const knobs = knobsOf(parameter, visits, chain).flatMap((knob): { knob: Knob; table: RateTable }[] => {
    const held = [...knob.visits].filter((i) => given[i] !== null && !(isExtra && given[i] === NOTHING));
    const table = given[held[0] ?? -1];
    return table === undefined || table === null ? [] : [{ knob, table: table as RateTable }];
  });
  const most = Math.max(0, ...knobs.map(({ table }) => (isTable(table) ? table.length : 1)));
  return Array.from({ length: most }, (_, bracket) => knobs.map((one) => rateKnob(one.knob, one.table, bracket)));
}

function rateKnob(knob: Knob, table: RateTable, bracket: number): RateKnob {
  const at = (rate: number, span: Span): Change => {
    const value = isTable(table) ? table.map((one, i) => (i === bracket ? { ...one, rate: rate as Rate } : one)) : rate;
    const raw = isTable(table) ? (value as readonly Bracket[]).map(rawBracket) : formatRate(rate as Rate);
    return change(knob, value, raw, rate === 0 || isOddRate(rate), span);
  };
  return { ...knob, rises: knob.parameter !== "basic.rate.reduction", at };
}

const rawBracket = ({ upTo, rate }: Bracket): RawBracket => ({
  ...(upTo !== null && { upTo: formatFen(upTo) }),
  rate: formatRate(rate),
});
