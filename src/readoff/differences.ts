import { AMOUNT_KEYS, type AmountKey, type VisitAmounts } from "../core/result.ts";
import { parseFen, ZERO } from "../money/fen.ts";
import { type Gap, gapOf, type Sheet, statedOn } from "./sheet.ts";

/** A line on which a sheet and a settlement differ: the sheet says more or less than ours, yuan. */
export interface Difference extends Gap {
  /** The place of the visit in the case. */
  readonly sheet: number;
  readonly key: AmountKey;
  readonly stated: string;
  readonly ours: string;
}

export interface Differences {
  readonly first: Difference | null;
  readonly all: readonly Difference[];
}

/** What of a result is compared. */
interface Amounted {
  readonly settlements: readonly Pick<VisitAmounts, "index" | "amounts">[];
}

/**
 * The lines on which real sheets differ from a result: visits in the order of their days, lines in the official order.
 * `sheets[i]` is that of `encounters[i]`; a line that is not on the sheet, or cannot be read as money, is not compared.
 */
export function differences(result: Amounted, sheets: readonly (Sheet | null)[]): Differences {
  const all = result.settlements.flatMap(({ index, amounts }): Difference[] => {
    const stated = statedOn(sheets[index] ?? {});
    return AMOUNT_KEYS.flatMap((key): Difference[] => {
      const [said, ours] = [stated.get(key), parseFen(amounts[key]) ?? ZERO];
      if (said === undefined || said === ours) return [];
      return [{ sheet: index, key, stated: sheets[index]?.[key] ?? "", ours: amounts[key], ...gapOf(said, ours) }];
    });
  });
  return { first: all[0] ?? null, all };
}
