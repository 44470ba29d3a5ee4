import { LARGEST_FIELD } from "../facts/values.ts";
import type { Fen } from "../money/fen.ts";
import { RATE_SCALE } from "../money/rate.ts";
import type { Change } from "./change.ts";
import { amountChange, factorsChange, type Knob, wordChange } from "./knobs.ts";
import { type ChangeSet, isRound, type Sets } from "./part-task.ts";
import { OutOfTries } from "./play.ts";
import { type Against, amountIn, ratesIn, type Span, spanWhere } from "./span.ts";

/** What basic insurance took off first at each visit, against what the sheets say. */
export interface DeductibleTask {
  readonly play: (changes: ChangeSet) => readonly Fen[];
  readonly targets: readonly (Fen | null)[];
  readonly own: readonly Knob[];
  /** A yearly amount or one of each visit, by pool, with what it would be changed to. */
  readonly bases: readonly { readonly knob: Knob; readonly other: string }[];
  /** The factors of a year's admissions, where admissions there are. */
  readonly repeats: readonly Knob[];
  /** The number of each visit's admission in its year, from 0; `null` for the outpatient pool. */
  readonly admissions: readonly (number | null)[];
}

/**
 * The sets of changed figures with which the deductibles applied are those of the sheets, the fewest figures first and
 * none but `[]` where nothing need change: the amounts, then the factors of later admissions, then the other basis.
 */
export function solveDeductible(task: DeductibleTask, limited: () => void): readonly ChangeSet[] {
  const found: ChangeSet[] = [];
  try {
    if (fits(task, [])) return [[]];
    const flips = task.bases.map(({ knob, other }) => wordChange(knob, other));
    const stages: readonly (() => Sets)[] = [
      () => ownSets(task, []),
      () => repeatSets(task, []),
      () => ownAndRepeatSets(task, []),
      () => flips.flatMap((flip) => [...ownSets(task, [flip]), ...repeatSets(task, [flip])]),
      () => flips.flatMap((flip) => [...ownAndRepeatSets(task, [flip])]),
    ];
    for (const stage of stages) {
      for (const set of stage()) if (fits(task, set)) found.push(set);
      if (found.some(isRound)) break;
    }
  } catch (error) {
    if (!(error instanceof OutOfTries)) throw error;
    limited();
  }
  return found.sort((a, b) => Number(isRound(b)) - Number(isRound(a)) || a.length - b.length);
}

const fits = (task: DeductibleTask, changes: ChangeSet): boolean => firstWrong(task, changes) === null;

/** The first visit whose deductible is not that of its sheet. */
function firstWrong({ play, targets }: DeductibleTask, changes: ChangeSet): number | null {
  const applied = play(changes);
  const wrong = targets.findIndex((target, i) => target !== null && target !== applied[i]);
  return wrong < 0 ? null : wrong;
}

function compared({ play, targets }: DeductibleTask, changes: ChangeSet, visits: Iterable<number>): Against {
  const applied = play(changes);
  let [isEnough, isWithin] = [true, true];
  for (const i of visits) {
    const target = targets[i] ?? null;
    if (target === null) continue;
    if ((applied[i] ?? 0) < target) isEnough = false;
    if ((applied[i] ?? 0) > target) isWithin = false;
  }
  return { isEnough, isWithin };
}

/** Mends visit after visit: the amount of the first one that is wrong, then of the next, each situation's once. */
function* ownSets(task: DeductibleTask, fixed: ChangeSet, mended: readonly Knob[] = []): Sets {
  const wrong = firstWrong(task, fixed);
  if (wrong === null) {
    if (mended.length > 0 || fixed.length > 0) yield fixed;
    return;
  }
  const knob = task.own.find(({ visits }) => visits.has(wrong));
  if (knob === undefined || mended.includes(knob)) return;
  // A later visit of another situation may tell more of it, unless that one is still wrong itself.
  const span =
    ownSpan(task, knob, fixed, task.targets.keys()) ??
    ownSpan(task, knob, fixed, knob.visits) ??
    ownSpan(task, knob, fixed, [wrong]);
  if (span === null) return;
  yield* ownSets(task, [...fixed, amountChange(knob, amountIn(span, LARGEST_FIELD), span)], [...mended, knob]);
}

const ownSpan = (task: DeductibleTask, knob: Knob, fixed: ChangeSet, visits: Iterable<number>): Span | null => {
  const places = [...visits];
  const at = (fen: number): Change => amountChange(knob, fen, { low: fen, high: fen });
  return spanWhere(LARGEST_FIELD, true, (fen) => compared(task, [...fixed, at(fen)], places));
};

/** The factors of the year's admissions one after the other; the first is 1, and the last holds for all later ones. */
function* repeatSets(task: DeductibleTask, fixed: ChangeSet): Sets {
  const last = Math.max(-1, ...task.admissions.map((number) => number ?? -1));
  for (const knob of task.repeats) {
    let factors: readonly number[] = [RATE_SCALE];
    let span: Span = { low: RATE_SCALE, high: RATE_SCALE };
    const at = (list: readonly number[], ends: Span): ChangeSet => [...fixed, factorsChange(knob, list, ends)];
    let found: Span | null = span;
    for (let number = 1; number <= last && found !== null; number += 1) {
      const visits = [...knob.visits].filter((i) => task.admissions[i] === number);
      const soFar = compared(task, at(factors, span), visits);
      if (soFar.isEnough && soFar.isWithin) continue;
      const before = factors;
      found = spanWhere(RATE_SCALE, true, (one) => compared(task, at([...before, one], span), visits));
      const [factor] = found ? ratesIn(found) : [];
      if (found === null || factor === undefined) break;
      // An admission without a sheet goes with the next that has one: fewer factors.
      factors = [...before, factor];
      span = found;
    }
    if (found !== null && factors.length > 1) yield at(factors, span);
  }
}

/**
 * Amounts from the first admissions, where the factor is 1, and the factors from the later ones: either of all visits, or
 * only of those whose amount a first admission told, and the other amounts from these factors.
 */
function* ownAndRepeatSets(task: DeductibleTask, fixed: ChangeSet): Sets {
  const isFirst = (i: number): boolean => (task.admissions[i] ?? 0) === 0;
  const isAnchored = (i: number): boolean => task.own.some(({ visits }) => visits.has(i) && [...visits].some(isFirst));
  const only = (holds: (i: number) => boolean): DeductibleTask => ({
    ...task,
    targets: task.targets.map((target, i) => (holds(i) ? target : null)),
  });
  for (const own of ownSets(only(isFirst), fixed)) {
    yield* repeatSets(task, own);
    for (const anchored of repeatSets(only(isAnchored), own)) yield* ownSets(task, anchored);
  }
}
