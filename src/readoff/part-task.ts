import { LARGEST_FIELD } from "../facts/values.ts";
import type { Fen } from "../money/fen.ts";
import { RATE_SCALE } from "../money/rate.ts";
import { type Change, isAmount } from "./change.ts";
import { amountChange, type Knob, type RateKnob } from "./knobs.ts";
import { type Against, type Span, spanWhere } from "./span.ts";

/** Figures that are changed together. */
export type ChangeSet = readonly Change[];

/** A layer, or a part of it, that pays a rate above a deductible or threshold within a cap. */
export interface PartTask {
  /** What is paid at each visit with some figures changed. */
  readonly play: (changes: ChangeSet) => readonly Fen[];
  /** What the sheets say is paid; `null` where they say nothing. */
  readonly targets: readonly (Fen | null)[];
  readonly lower: readonly Knob[];
  /** Families of rates of which one is changed. */
  readonly rates: readonly (readonly RateKnob[])[];
  readonly caps: readonly Knob[];
  /** Other readings of the rules: what counts as the base, how brackets are measured. */
  readonly flips: readonly Change[];
}

/** Sets that may explain a part, each still to be tried. */
export type Sets = Iterable<ChangeSet>;

export const isRound = (set: ChangeSet): boolean => set.every(({ isOdd }) => !isOdd);

/** Beside a cap only figures count that some sheet below it tells, from both sides. */
export function isTold({ parameter, span }: Change, fixed: ChangeSet): boolean {
  const besideCap = fixed.some((one) => one.parameter.endsWith(".cap"));
  if (!besideCap || span === null || span.low === span.high) return true;
  return isAmount(parameter) ? span.low > 0 && span.high < LARGEST_FIELD : span.high < RATE_SCALE;
}

/** Whether what is paid is what the sheets say, at all visits or at these. */
export const fits = (task: PartTask, changes: ChangeSet, visits?: ReadonlySet<number>): boolean => {
  const { isEnough, isWithin } = compared(task, changes, visits);
  return isEnough && isWithin;
};

/**
 * What is paid against what the sheets say, summed up visit by visit: under a cap what one visit gets more another gets
 * less, but never the sum.
 */
export function compared(task: PartTask, changes: ChangeSet, visits?: ReadonlySet<number>): Against {
  const paid = task.play(changes);
  let sum = 0;
  let [isEnough, isWithin] = [true, true];
  task.targets.forEach((target, i) => {
    if (target === null || (visits && !visits.has(i))) return;
    sum += (paid[i] ?? 0) - target;
    if (sum < 0) isEnough = false;
    if (sum > 0) isWithin = false;
  });
  return { isEnough, isWithin };
}

/** Whether a sheet says anything of what a figure makes. */
export const isKnown = ({ targets }: PartTask, { visits }: Knob): boolean =>
  [...visits].some((i) => targets[i] !== undefined && targets[i] !== null);

/** The deductibles or thresholds that fit. */
export const lowerSpan = (task: PartTask, knob: Knob, fixed: ChangeSet, visits = knob.visits): Span | null =>
  spanWhere(LARGEST_FIELD, false, (fen) => compared(task, [...fixed, amountAt(knob, fen)], visits));

export const amountAt = (knob: Knob, fen: number): Change => amountChange(knob, fen, { low: fen, high: fen });
