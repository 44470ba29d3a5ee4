import type { Amounts } from "../../core/result.ts";
import { type Differences, differences } from "../../readoff/differences.ts";
import type { Sheet } from "../../readoff/sheet.ts";
import type { Finding } from "./finding.ts";

/** The lines on which a sheet differs from our amounts, in the order of the receipt. */
export const differencesOf = (amounts: Amounts, sheet: Sheet): Differences =>
  differences({ settlements: [{ index: 0, amounts }] }, [sheet]);

/** How a sheet compares with our amounts; its causes are still to be looked for. */
export function compare(amounts: Amounts, sheet: Sheet): Finding {
  const { first, all } = differencesOf(amounts, sheet);
  return { first, count: all.length, causes: [] };
}
