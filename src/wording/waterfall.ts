import type { Settlement } from "../core/result.ts";
import { lastOf } from "../facts/built-ins.ts";
import { type Fen, formatFen, minus, parseFen, plus, ZERO } from "../money/fen.ts";
import { ownSharesOf, PAYMENTS } from "./receipt.ts";

/** The picture's parts, in the order of the law; the person's cash in two: inside and outside the catalogue. */
const PAYERS = ["basic", "critical", "aid", "huiminbao", "account", "cash", "outside"] as const;
export type Payer = (typeof PAYERS)[number];
const NOTHING: readonly Fen[] = PAYERS.map(() => ZERO);

export interface Part {
  readonly payer: Payer;
  /** Yuan. All parts add up to the total to the fen. */
  readonly amount: string;
  /** Where the part begins and how long it is, as a share of the total from 0 to 1: for drawing only. */
  readonly start: number;
  readonly length: number;
}

/** The parts of a settlement's picture: each begins where the one before it ends. */
export const waterfallOf = (settlement: Settlement): readonly Part[] => laidOut(partsOf(settlement));

/** The same for several settlements together, each payer's parts added up. */
export const waterfallOfAll = (settlements: readonly Settlement[]): readonly Part[] =>
  laidOut(settlements.map(partsOf).reduce((sums, parts) => sums.map((sum, i) => plus(sum, parts[i] ?? ZERO)), NOTHING));

/** Fen by payer. */
function partsOf(settlement: Settlement): readonly Fen[] {
  const { amounts } = settlement;
  const { ownExpense, overLimit } = ownSharesOf(settlement);
  const outside = plus(parseFen(ownExpense) ?? ZERO, parseFen(overLimit) ?? ZERO);
  const paid = PAYMENTS.map((key) => parseFen(amounts[key]) ?? ZERO);
  const cash = minus(lastOf(paid) ?? ZERO, outside);
  return [...paid.slice(0, -1), cash, outside];
}

function laidOut(parts: readonly Fen[]): readonly Part[] {
  const total = parts.reduce(plus, ZERO);
  let before = ZERO;
  return PAYERS.map((payer, i) => {
    const fen = parts[i] ?? ZERO;
    const start = total === 0 ? 0 : before / total;
    before = plus(before, fen);
    return { payer, amount: formatFen(fen), start, length: total === 0 ? 0 : before / total - start };
  });
}
