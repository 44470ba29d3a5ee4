import { LARGEST_FIELD } from "../facts/values.ts";
import { RATE_SCALE } from "../money/rate.ts";
import { amountChange, type Knob, type RateKnob } from "./knobs.ts";
import {
  amountAt,
  type ChangeSet,
  compared,
  isKnown,
  isTold,
  lowerSpan,
  type PartTask,
  type Sets,
} from "./part-task.ts";
import { ratesGiven } from "./single-sets.ts";
import { type Against, amountIn, DECIMALS, type Span, spanWhere } from "./span.ts";

const MOST_PAIRS = 5;
/** How many rates of a kind are tried with a deductible, and how often they are narrowed down before. */
const MOST_RATES = 100;
const MOST_ROUNDS = 40;
/** Of many pairs only those with a deductible this round, in fen. */
const ROUND_PAIRS = [10_000, 1_000, 100];

/** A deductible or threshold together with a rate: what two sheets tell, or the round pairs for one. */
export function* pairSets(task: PartTask, fixed: ChangeSet, limited: () => void): Sets {
  for (const lower of task.lower) {
    for (const family of task.rates) {
      for (const knob of family) {
        for (const pair of roundest(pairsOf(task, lower, knob, fixed))) {
          const both = [...fixed, ...pair];
          for (const set of ratesGiven(task, family, both, limited)) yield [...both, ...set];
        }
      }
    }
  }
}

interface Pair {
  readonly amount: number;
  readonly changes: ChangeSet;
}

function pairsOf(task: PartTask, lower: Knob, knob: RateKnob, fixed: ChangeSet): readonly Pair[] {
  const visits = new Set([...knob.visits].filter((i) => lower.visits.has(i)));
  if (!knob.rises || !isKnown(task, { ...knob, visits })) return [];
  const within = ratesToTry(task, lower, knob, fixed, visits);
  if (within === null) return [];
  for (const step of DECIMALS) {
    if ((within.high - within.low) / step > MOST_RATES) continue;
    const pairs: Pair[] = [];
    for (let rate = Math.ceil(within.low / step) * step; rate <= within.high; rate += step) {
      const one = knob.at(rate, { low: rate, high: rate });
      const span = lowerSpan(task, lower, [...fixed, one], visits);
      // A threshold that only has to be high enough says nothing of the rate.
      if (span === null || span.high >= LARGEST_FIELD) continue;
      const amount = amountIn(span, LARGEST_FIELD);
      pairs.push({ amount, changes: [amountChange(lower, amount, span), one] });
    }
    if (pairs.length > 0) return pairs.filter(({ changes }) => changes.every((change) => isTold(change, fixed)));
  }
  return [];
}

/**
 * Where a pair can lie at all: the largest rate allows the largest amount taken off, which allows no larger rate than pays
 * what the sheets say, and so on; likewise from below. Sheets that tell both leave a few rates, one sheet alone nearly all.
 */
function ratesToTry(
  task: PartTask,
  lower: Knob,
  knob: RateKnob,
  fixed: ChangeSet,
  visits: ReadonlySet<number>,
): Span | null {
  const at = (rate: number, fen: number): Against =>
    compared(task, [...fixed, knob.at(rate, { low: rate, high: rate }), amountAt(lower, fen)], visits);
  let span: Span = { low: 0, high: RATE_SCALE };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { low, high } = span;
    const amounts = spanWhere(LARGEST_FIELD, false, (fen) => ({
      isEnough: at(high, fen).isEnough,
      isWithin: at(low, fen).isWithin,
    }));
    const rates =
      amounts &&
      spanWhere(RATE_SCALE, true, (rate) => ({
        isEnough: at(rate, amounts.low).isEnough,
        isWithin: at(rate, amounts.high).isWithin,
      }));
    if (rates === null || (rates.low === low && rates.high === high)) return rates;
    span = rates;
  }
  return span;
}

/** Many pairs mean that one sheet alone was read: only round figures are worth saying then. */
function roundest(pairs: readonly Pair[]): readonly ChangeSet[] {
  if (pairs.length <= MOST_PAIRS) return pairs.map(({ changes }) => changes);
  for (const step of ROUND_PAIRS) {
    const round = pairs.filter(({ amount }) => amount % step === 0);
    if (round.length > 0) return round.slice(0, MOST_PAIRS).map(({ changes }) => changes);
  }
  return [];
}
