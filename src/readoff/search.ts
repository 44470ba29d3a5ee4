import type { AmountKey } from "../core/result.ts";
import { canonical } from "../facts/canonical.ts";
import type { Chain } from "../facts/chain.ts";
import type { PayingLayer } from "../facts/vocabulary.ts";
import type { Fen } from "../money/fen.ts";
import { explainLayer, type LayerTask, LINES } from "./layers.ts";
import { type ChangeSet, isRound } from "./part-task.ts";
import { type Ground, type Left, leftAtFirst, type Played, playLayer } from "./play.ts";

/** How many settlements of a layer of a visit are tried: well below a second. */
const MOST_TRIES = 150_000;
const MOST_SETS = 48;

/** A line of a visit, which is a place among the visits. */
export interface Line {
  readonly visit: number;
  readonly key: AmountKey;
}

/** The sets of changed figures that explain the lines of all layers, or the line at which that ends. */
export interface Searched {
  readonly sets: readonly ChangeSet[];
  /** `changes` explain all before it. */
  readonly stopped: { readonly line: Line; readonly changes: ChangeSet } | null;
  /** Whether not everything was tried or kept. */
  readonly isLimited: boolean;
}

interface Branch {
  readonly changes: ChangeSet;
  readonly left: readonly Left[];
}

/** Explains layer after layer, each on what the layers before it leave, in the order of the rules. */
export function search(given: Omit<Ground, "tries">, chain: Chain, order: readonly PayingLayer[]): Searched {
  let isLimited = false;
  const limited = (): void => {
    isLimited = true;
  };
  const tries = { left: MOST_TRIES };
  const ground: Ground = { ...given, tries };
  let branches: readonly Branch[] = [{ changes: [], left: leftAtFirst(given.visits) }];
  for (const layer of order) {
    const taskFor = (left: readonly Left[]): LayerTask => ({
      ground,
      chain,
      layer,
      before: left,
      targets: (key) => given.visits.map(({ known }) => known.get(key) ?? null),
      limited,
    });
    const branchOf = (before: Branch, set: ChangeSet): Branch => ({
      changes: [...before.changes, ...set],
      left: playLayer(unbounded(ground), layer, before.left, set).map(({ left }) => left),
    });
    const explained = new Map<string, readonly ChangeSet[]>();
    let next = branches.flatMap((branch): Branch[] => {
      // What leaves the same is explained once.
      const key = canonical(branch.left);
      const sets = explained.get(key) ?? explainLayer(taskFor(branch.left));
      explained.set(key, sets);
      return sets.map((set) => branchOf(branch, set));
    });
    const [first] = branches;
    if (next.length === 0 && first) {
      tries.left = MOST_TRIES;
      const task = taskFor(first.left);
      const { line, changes } = asFarAsCanBe(task);
      // What the first lines tell may explain the rest, which together were too much to tell.
      if (!explains(task, changes)) {
        return { sets: [], stopped: { line, changes: [...first.changes, ...changes] }, isLimited };
      }
      next = [branchOf(first, changes)];
    }
    if (next.length > MOST_SETS) limited();
    branches = next.slice(0, MOST_SETS);
  }
  return { sets: branches.map(({ changes }) => changes), stopped: null, isLimited };
}

const unbounded = (ground: Ground): Ground => ({ ...ground, tries: { left: Number.POSITIVE_INFINITY } });

/** Whether a layer's lines are those of the sheets. */
function explains({ ground, layer, before, targets }: LayerTask, changes: ChangeSet): boolean {
  const played = playLayer(unbounded(ground), layer, before, changes);
  const isAsSaid = (key: AmountKey, made: (one: Played) => Fen): boolean =>
    targets(key).every((target, i) => target === null || target === made(played[i] as Played));
  const [line = "hifp_pay"] = LINES[layer].slice(-1);
  return isAsSaid(line, ({ pay }) => pay) && (layer !== "basic" || isAsSaid("act_pay_dedc", (one) => one.deductible));
}

/** What explains most lines, visit by visit; and the line after them, to a fen if that can be. */
function asFarAsCanBe(task: LayerTask): { readonly line: Line; readonly changes: ChangeSet } {
  const lines = task.ground.visits.flatMap(({ known }, visit) =>
    LINES[task.layer].flatMap((key): Line[] => (known.has(key) ? [{ visit, key }] : [])),
  );
  for (let count = lines.length - 1; count > 0; count -= 1) {
    const [changes] = explainLayer(upTo(task, lines.slice(0, count)));
    if (changes !== undefined)
      return nearest(task, lines.slice(0, count + 1)) ?? { line: lines[count] as Line, changes };
  }
  const [line = { visit: 0, key: "hifp_pay" }] = lines;
  return nearest(task, [line]) ?? { line, changes: [] };
}

/** Round figures that miss the last of the lines by a fen alone. */
function nearest(task: LayerTask, lines: readonly Line[]): { readonly line: Line; readonly changes: ChangeSet } | null {
  const line = lines[lines.length - 1] as Line;
  for (const by of [-1, 1]) {
    const sets = explainLayer(upTo(task, lines, by));
    const changes = sets.find(isRound);
    if (changes) return { line, changes };
  }
  return null;
}

/** The same task with these lines alone, the last of them so many fen off. */
function upTo(task: LayerTask, lines: readonly Line[], by = 0): LayerTask {
  const last = lines[lines.length - 1];
  return {
    ...task,
    targets: (key) =>
      task.targets(key).map((target, visit) => {
        const line = lines.find((one) => one.key === key && one.visit === visit);
        if (line === undefined || target === null) return null;
        return line === last ? (Math.max(0, target + by) as Fen) : target;
      }),
  };
}
