import { understandMoney } from "../../money/understand.ts";

/** What the case and the address hold for an amount: as understood, else just as typed. */
export const moneyOrTyped = (typed: string): string => understandMoney(typed) ?? typed;

/** "12,000.5" for what was typed as 12000.5 or 1.2万…; what cannot be read stays as typed. */
export function groupMoney(typed: string): string {
  const amount = understandMoney(typed);
  if (amount === null) return typed;
  const [whole = "", decimals] = amount.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
