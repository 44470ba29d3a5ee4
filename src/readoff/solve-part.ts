import { canonical } from "../facts/canonical.ts";
import type { Change } from "./change.ts";
import { pairSets } from "./pair-sets.ts";
import { type ChangeSet, fits, isRound, type PartTask, type Sets } from "./part-task.ts";
import { OutOfTries } from "./play.ts";
import { capSets, capsReached, lowerSets, rateSets } from "./single-sets.ts";

/**
 * The sets of changed figures with which a part pays what the sheets say, to the fen: the fewest first, and none but `[]`
 * where nothing need change. Larger sets are tried only until one has nothing but round figures in it; odd figures stay
 * where no round ones of the same number do. `limited` is told where not all was tried or kept.
 */
export function solvePart(task: PartTask, limited: () => void): readonly ChangeSet[] {
  const found: ChangeSet[] = [];
  try {
    if (fits(task, [])) return [[]];
    for (const stage of stagesOf(task, limited)) {
      for (const set of stage()) if (fits(task, set)) found.push(set);
      if (found.some(isRound)) break;
    }
  } catch (error) {
    if (!(error instanceof OutOfTries)) throw error;
    limited();
  }
  return ranked(found);
}

function stagesOf(task: PartTask, limited: () => void): readonly (() => Sets)[] {
  const flips = (): readonly Change[] => task.flips.filter((flip) => matters(task, flip));
  const single = function* (fixed: ChangeSet): Sets {
    yield* rateSets(task, fixed, limited);
    yield* lowerSets(task, fixed);
  };
  return [
    function* () {
      yield* single([]);
      yield* capSets(task, []);
      for (const flip of flips()) yield [flip];
    },
    function* () {
      yield* pairSets(task, [], limited);
      for (const cap of capsReached(task)) yield* single([cap]);
    },
    function* () {
      for (const flip of flips()) yield* single([flip]);
      for (const cap of capsReached(task)) yield* pairSets(task, [cap], limited);
    },
    function* () {
      for (const flip of flips()) yield* pairSets(task, [flip], limited);
    },
  ];
}

/** Sets of round figures first, then the smaller; of those of one size odd ones only where no round one does. */
function ranked(found: readonly ChangeSet[]): readonly ChangeSet[] {
  const known = new Map(
    found.map((set) => [canonical(set.map(({ parameter, when, raw }) => ({ parameter, when, raw }))), set]),
  );
  const sets = [...known.values()];
  const fewestRound = Math.min(...sets.filter(isRound).map(({ length }) => length));
  return sets
    .filter((set) => isRound(set) || set.length < fewestRound)
    .sort((a, b) => Number(isRound(b)) - Number(isRound(a)) || a.length - b.length);
}

const matters = (task: PartTask, flip: Change): boolean => {
  const [as, flipped] = [task.play([]), task.play([flip])];
  return as.some((pay, i) => pay !== flipped[i]);
};
