import { understandMoney } from "../../money/understand.ts";

/** No amount that is reckoned with has more digits before its point; what is longer is shown as it was typed. */
const MOST_GROUPED = 15;

/** What the case and the address hold for an amount: as understood, else just as typed. */
export const moneyOrTyped = (typed: string): string => understandMoney(typed) ?? typed;

/** "12,000.5" for what was typed as 12000.5 or 1.2万…; what cannot be read stays as typed. */
export function groupMoney(typed: string): string {
  const amount = understandMoney(typed);
  if (amount === null) return typed;
  const [whole = "", decimals] = amount.split(".");
  if (whole.length > MOST_GROUPED) return typed;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
