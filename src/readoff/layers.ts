import type { AmountKey } from "../core/result.ts";
import type { Chain } from "../facts/chain.ts";
import type { PayingLayer } from "../facts/vocabulary.ts";
import type { Fen } from "../money/fen.ts";
import { type Change, heldIn, type Readable } from "./change.ts";
import { type Knob, knobsOf, rateFamilies, wordChange } from "./knobs.ts";
import type { ChangeSet, PartTask } from "./part-task.ts";
import { type Ground, type Left, playLayer } from "./play.ts";
import { type DeductibleTask, solveDeductible } from "./solve-deductible.ts";
import { solveHuiminbao } from "./solve-huiminbao.ts";
import { solvePart } from "./solve-part.ts";
import type { Visit } from "./visits.ts";

/** The lines of a sheet that a layer makes, in the official order. */
export const LINES: Readonly<Record<PayingLayer, readonly AmountKey[]>> = {
  basic: ["act_pay_dedc", "hifp_pay"],
  critical: ["hifmi_pay"],
  aid: ["maf_pay"],
  huiminbao: ["hmb_pay"],
};

/** What a layer finds, how much of the sheets is looked at, and whom to tell that not all was tried. */
export interface LayerTask {
  readonly ground: Ground;
  readonly chain: Chain;
  readonly layer: PayingLayer;
  readonly before: readonly Left[];
  /** What the sheets say of a line at each visit; `null` where they say nothing, or are not asked. */
  readonly targets: (key: AmountKey) => readonly (Fen | null)[];
  readonly limited: () => void;
}

/** The sets of changed figures with which a layer's lines are those of the sheets; none where nothing does. */
export function explainLayer(task: LayerTask): readonly ChangeSet[] {
  const { ground, layer, before, limited } = task;
  const play = (changes: ChangeSet): readonly Fen[] => playLayer(ground, layer, before, changes).map(({ pay }) => pay);
  switch (layer) {
    case "basic":
      return explainBasic(task);
    case "critical":
      return solvePart(partTask(task, CRITICAL, play), limited);
    case "aid":
      return solvePart(partTask(task, AID, play), limited);
    case "huiminbao":
      return solveHuiminbao(
        partTask(task, IN_SCOPE, play),
        partTask(task, OUT_OF_SCOPE, play),
        ground.visits.map(({ scope }) => scope.ownExpense + scope.overLimit + scope.firstPay),
        before.map(({ unpaid }) => unpaid.inScope),
        limited,
      );
  }
}

interface PartFigures {
  readonly lower: Readable;
  readonly rates: readonly Readable[];
  readonly cap: Readable;
  /** Words of which the first stands where no rule says one. */
  readonly flips: readonly (readonly [Readable, string, string])[];
}

const BASIC: PartFigures = {
  lower: "basic.deductible",
  rates: ["basic.rate", "basic.rate.reduction", "basic.rate.factor"],
  cap: "basic.cap",
  flips: [],
};
const CRITICAL: PartFigures = {
  lower: "critical.threshold",
  rates: ["critical.brackets"],
  cap: "critical.cap",
  flips: [
    ["critical.base", "inScope", "inScopeAndFirstPay"],
    ["critical.brackets.basis", "cumulative", "aboveThreshold"],
  ],
};
const AID: PartFigures = { lower: "aid.deductible", rates: ["aid.rate"], cap: "aid.cap", flips: [] };
const IN_SCOPE: PartFigures = {
  lower: "huiminbao.inScope.deductible",
  rates: ["huiminbao.inScope.rate"],
  cap: "huiminbao.inScope.cap",
  flips: [["huiminbao.inScope.base", "left", "afterBasic"]],
};
const OUT_OF_SCOPE: PartFigures = {
  lower: "huiminbao.outOfScope.deductible",
  rates: ["huiminbao.outOfScope.rate"],
  cap: "huiminbao.outOfScope.cap",
  flips: [],
};

function partTask(task: LayerTask, figures: PartFigures, play: PartTask["play"]): PartTask {
  const { ground, chain, layer } = task;
  const { visits } = ground;
  const [key = "hifp_pay"] = LINES[layer].slice(-1);
  return {
    play,
    targets: task.targets(key),
    lower: knobsOf(figures.lower, visits, chain),
    rates: figures.rates.flatMap((rate) => rateFamilies(rate, visits, chain)),
    caps: knobsOf(figures.cap, visits, chain),
    flips: figures.flips.flatMap(([parameter, ...words]) => flipsOf(parameter, words, visits, chain)),
  };
}

const flipsOf = (
  parameter: Readable,
  words: readonly [string, string],
  visits: readonly Visit[],
  chain: Chain,
): readonly Change[] =>
  knobsOf(parameter, visits, chain).map((knob) => wordChange(knob, otherWord(knob, words, visits)));

function otherWord(knob: Knob, [first, second]: readonly [string, string], visits: readonly Visit[]): string {
  const [at = -1] = knob.visits;
  const plan = visits[at]?.plan;
  const word = plan && heldIn(plan, knob.parameter)?.value;
  return (word ?? first) === first ? second : first;
}

/** First the deductibles that sheets state; then payments, which tell the deductible only where no sheet does. */
function explainBasic(task: LayerTask): readonly ChangeSet[] {
  const { ground, before, limited } = task;
  const deductibles = deductibleTask(task);
  const isStated = (knob: Knob): boolean => [...knob.visits].some((i) => typeof deductibles.targets[i] === "number");
  return solveDeductible(deductibles, limited).flatMap((set): ChangeSet[] => {
    const play = (changes: ChangeSet): readonly Fen[] =>
      playLayer(ground, "basic", before, [...set, ...changes]).map(({ pay }) => pay);
    const part = partTask(task, BASIC, play);
    const payments = solvePart({ ...part, lower: part.lower.filter((knob) => !isStated(knob)) }, limited);
    return payments.map((more) => [...set, ...more]);
  });
}

function deductibleTask(task: LayerTask): DeductibleTask {
  const { ground, chain, before } = task;
  const { visits } = ground;
  const bases = knobsOf("basic.deductible.basis", visits, chain);
  // Only stays are admissions, and only they have factors of their own.
  const admissions = admissionsOf(ground);
  const repeats = knobsOf("basic.deductible.repeat", visits, chain).filter((knob) =>
    [...knob.visits].some((i) => admissions[i] !== null),
  );
  return {
    play: (changes) => playLayer(ground, "basic", before, changes).map(({ deductible }) => deductible),
    targets: task.targets("act_pay_dedc"),
    own: knobsOf("basic.deductible", visits, chain),
    bases: bases.map((knob) => ({ knob, other: otherWord(knob, ["year", "visit"], visits) })),
    repeats,
    admissions,
  };
}

/** The number of each visit's admission in its year; outpatient visits have none. */
function admissionsOf({ one, visits }: Ground): readonly (number | null)[] {
  const next = new Map<number, number>();
  if (one.carriedIn) next.set(one.carriedIn.year, one.carriedIn.ledger.inpatient.admissions);
  return visits.map(({ situation: { care }, year }) => {
    if (care === "outpatient" || care === "chronic") return null;
    const number = next.get(year) ?? 0;
    if (care !== "special") next.set(year, number + 1);
    return number;
  });
}
