import { type Fen, formatFen, ZERO } from "../money/fen.ts";
import { AMOUNT_KEYS, type AmountKey, type Amounts } from "./result.ts";

/** The fourteen amounts in fen, and what of the payments is documented. */
export type AmountsInFen = Record<AmountKey, Fen>;

export interface Sums {
  readonly amounts: AmountsInFen;
  readonly documented: Fen;
  readonly assumed: Fen;
}

export const noSums = (): Sums => ({
  amounts: Object.fromEntries(AMOUNT_KEYS.map((key) => [key, ZERO])) as AmountsInFen,
  documented: ZERO,
  assumed: ZERO,
});

export function addSums(a: Sums, b: Sums): Sums {
  const amounts = { ...a.amounts };
  for (const key of AMOUNT_KEYS) amounts[key] = (amounts[key] + b.amounts[key]) as Fen;
  return { amounts, documented: (a.documented + b.documented) as Fen, assumed: (a.assumed + b.assumed) as Fen };
}

export function writeAmounts(fen: AmountsInFen): Amounts {
  const written = {} as Record<AmountKey, string>;
  for (const key of AMOUNT_KEYS) written[key] = formatFen(fen[key]);
  return written;
}
