import { LARGEST_FIELD } from "../facts/values.ts";
import { RATE_SCALE } from "../money/rate.ts";
import type { Change } from "./change.ts";
import { amountChange, type RateKnob } from "./knobs.ts";
import {
  amountAt,
  type ChangeSet,
  compared,
  fits,
  isKnown,
  isTold,
  lowerSpan,
  type PartTask,
  type Sets,
} from "./part-task.ts";
import { type Against, amountIn, ratesIn, type Span, spanWhere } from "./span.ts";

/** Which values of one figure are offered beside each other, and how many sets of them. */
const MOST_VALUES = 8;
const MOST_SETS = 24;

/** One family of rates, as many of its situations as must be. */
export function* rateSets(task: PartTask, fixed: ChangeSet, limited: () => void): Sets {
  for (const family of task.rates) {
    for (const set of ratesGiven(task, family, fixed, limited)) if (set.length > 0) yield [...fixed, ...set];
  }
}

/** The rates that fit each situation, those changed that must be; none where one of them finds no rate. */
export function ratesGiven(
  task: PartTask,
  family: readonly RateKnob[],
  fixed: ChangeSet,
  limited: () => void,
): readonly ChangeSet[] {
  let sets: readonly ChangeSet[] = [[]];
  // In the order of their first visits: what one situation is paid may leave less of a cap for the next.
  for (const knob of family) {
    if (!isKnown(task, knob)) continue;
    sets = sets.flatMap((set) => ratesFor(task, knob, [...fixed, ...set], limited).map((more) => [...set, ...more]));
    if (sets.length > MOST_SETS) limited();
    sets = sets.slice(0, MOST_SETS);
  }
  return sets;
}

function ratesFor(task: PartTask, knob: RateKnob, fixed: ChangeSet, limited: () => void): readonly ChangeSet[] {
  if (fits(task, fixed, knob.visits)) return [[]];
  const first = [...knob.visits].find((i) => !fits(task, fixed, new Set([i])));
  const span =
    rateSpan(task, knob, fixed, knob.visits) ??
    (first === undefined ? null : rateSpan(task, knob, fixed, new Set([first])));
  if (span === null) return [];
  const told = ratesIn(span)
    .map((rate) => knob.at(rate, span))
    .filter((one) => isTold(one, fixed));
  if (told.length > MOST_VALUES) limited();
  return told.slice(0, MOST_VALUES).map((one) => [one]);
}

const rateSpan = (task: PartTask, knob: RateKnob, fixed: ChangeSet, visits: ReadonlySet<number>): Span | null =>
  spanWhere(RATE_SCALE, knob.rises, (rate) =>
    compared(task, [...fixed, knob.at(rate, { low: rate, high: rate })], visits),
  );

/** One deductible or threshold. */
export function* lowerSets(task: PartTask, fixed: ChangeSet): Sets {
  for (const knob of task.lower) {
    if (!isKnown(task, knob)) continue;
    const span = lowerSpan(task, knob, fixed);
    const one = span && amountChange(knob, amountIn(span, LARGEST_FIELD), span);
    if (one && isTold(one, fixed)) yield [...fixed, one];
  }
}

/** One cap. */
export function* capSets(task: PartTask, fixed: ChangeSet): Sets {
  for (const knob of task.caps) {
    if (!isKnown(task, knob)) continue;
    const span = spanWhere(LARGEST_FIELD, true, (fen) => compared(task, [...fixed, amountAt(knob, fen)], knob.visits));
    if (span !== null) yield [...fixed, amountChange(knob, span.low, span)];
  }
}

/** The caps that are used up by what the sheets say was paid, if anything reached them. */
export function capsReached(task: PartTask): readonly Change[] {
  const [family = []] = task.rates;
  const whole = family.map((knob) => knob.at(RATE_SCALE, { low: 0, high: RATE_SCALE }));
  return task.caps.flatMap((knob): Change[] => {
    if (!isKnown(task, knob)) return [];
    const isEnough = (fen: number): Against => ({
      isEnough: compared(task, [...whole, amountAt(knob, fen)], knob.visits).isEnough,
      isWithin: true,
    });
    const span = spanWhere(LARGEST_FIELD, true, isEnough);
    return span === null ? [] : [amountAt(knob, span.low)];
  });
}
