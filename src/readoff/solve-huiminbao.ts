import { RATE_SCALE } from "../money/rate.ts";
import { type ChangeSet, isRound, type PartTask } from "./part-task.ts";
import { solvePart } from "./solve-part.ts";

/** Pairs of rates are offered in steps of five points where nothing tells the two parts apart. */
const PAIR_STEP = RATE_SCALE / 20;
const MOST_PAIRS = 8;

/**
 * The same as solvePart for Huiminbao, of whose two parts a sheet gives only the sum. Either part alone; both where some
 * visits have only one of them (`outside`, `inside`: what each part finds, in fen), which tell it apart; else the pairs of
 * rates in steps of five points that make the sums, of which there may be many.
 */
export function solveHuiminbao(
  inScope: PartTask,
  outOfScope: PartTask,
  outside: readonly number[],
  inside: readonly number[],
  limited: () => void,
): readonly ChangeSet[] {
  const alone = [...solvePart(inScope, limited), ...solvePart(outOfScope, limited)];
  const nothing = alone.find((set) => set.length === 0);
  if (nothing) return [nothing];
  if (alone.some(isRound)) return alone.filter(isRound);
  const both = [
    ...oneAfterTheOther(inScope, outOfScope, outside, limited),
    ...oneAfterTheOther(outOfScope, inScope, inside, limited),
  ];
  const found = both.length > 0 ? both : ratePairs(inScope, outOfScope, limited);
  return [...found.filter(isRound), ...alone, ...found.filter((set) => !isRound(set))];
}

/** The first part from the visits where the other finds nothing, then the other from all. */
function oneAfterTheOther(
  first: PartTask,
  second: PartTask,
  ofSecond: readonly number[],
  limited: () => void,
): ChangeSet[] {
  const targets = first.targets.map((target, i) => (ofSecond[i] === 0 ? target : null));
  if (!targets.some((target) => target !== null && target > 0)) return [];
  return solvePart({ ...first, targets }, limited).flatMap((set) =>
    solvePart({ ...second, play: (changes) => second.play([...set, ...changes]) }, limited).map((more) => [
      ...set,
      ...more,
    ]),
  );
}

function ratePairs(inScope: PartTask, outOfScope: PartTask, limited: () => void): ChangeSet[] {
  const [family = []] = inScope.rates;
  const [knob] = family;
  if (knob === undefined || family.length > 1) return [];
  const pairs: ChangeSet[] = [];
  for (let rate = PAIR_STEP; rate <= RATE_SCALE; rate += PAIR_STEP) {
    const one = knob.at(rate, { low: rate, high: rate });
    const task = {
      ...outOfScope,
      play: (changes: ChangeSet) => outOfScope.play([one, ...changes]),
      lower: [],
      caps: [],
    };
    for (const set of solvePart(task, limited)) pairs.push([one, ...set]);
  }
  const inSteps = pairs.filter((set) => set.every(({ read }) => typeof read === "number" && read % PAIR_STEP === 0));
  if (inSteps.length > MOST_PAIRS) limited();
  return inSteps.slice(0, MOST_PAIRS);
}
