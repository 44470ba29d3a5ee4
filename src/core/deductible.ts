import { type Fen, least, minus } from "../money/fen.ts";
import type { Held } from "./held.ts";

/** A deductible as it meets one base. */
export interface Deduction {
  /** What is left of it to be borne. */
  readonly left: Fen;
  /** What this base bears of it. */
  readonly applied: Fen;
  readonly after: Fen;
  /** Not reached: nothing is left above it, exactly at it too. */
  readonly isBelow: boolean;
  readonly distance: Fen;
  /** Whether the fact could have changed the figure (SPEC section 4, "Used"). */
  readonly counts: boolean;
}

/**
 * Takes what is left of a deductible from a base above 0. `whole` is the amount due, `heldAgainst` what was borne of it
 * before; a deductible that was not reached counts only where more than half of the whole is held against it.
 */
export function deduct(base: Fen, left: Fen, whole: Fen, heldAgainst: Fen, mayCount: boolean): Deduction {
  const applied = least(base, left);
  const isBelow = left >= base;
  const isNear = 2 * (heldAgainst + base) > whole;
  return {
    left,
    applied,
    after: minus(base, applied),
    isBelow,
    distance: minus(left, base),
    counts: mayCount && (!isBelow || isNear),
  };
}

/** A year's deductible of aid or Huiminbao: an exact 0 and one used up before do not count. */
export function deductYearly(base: Fen, deductible: Held<Fen>, borne: Fen): Deduction {
  const left = minus(deductible.value, borne);
  const mayCount = deductible.value === 0 ? !deductible.isExact : left > 0;
  return deduct(base, left, deductible.value, borne, mayCount);
}
