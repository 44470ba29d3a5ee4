import { formatRate } from "../../money/rate.ts";
import { moneyOrTyped } from "../parts/money-text.ts";
import { understandPercent } from "../parts/percent-text.ts";

/** The columns of an itemised bill, in their order. */
export const ITEM_FIELDS = ["name", "class", "amount", "firstPayRate", "priceLimit", "code"] as const;
export type ItemField = (typeof ITEM_FIELDS)[number];
/** A line of a bill as it is typed; its first pay as a percentage. */
export type TypedItem = Readonly<Record<ItemField, string>>;

/** More than a month in hospital fills. */
export const MOST_ITEMS = 2_000;

/** The lines in the text of an itemised bill: a list of lists, what is missing at a line's end is empty. None if it is no such text. */
export function itemsIn(text: string): readonly TypedItem[] {
  try {
    const rows: unknown = JSON.parse(text);
    if (!Array.isArray(rows) || rows.length > MOST_ITEMS || !rows.every(isRow)) return [];
    return rows.map((row) => Object.fromEntries(ITEM_FIELDS.map((field, i) => [field, row[i] ?? ""])) as TypedItem);
  } catch {
    return [];
  }
}

const isRow = (row: unknown): row is readonly string[] =>
  Array.isArray(row) && row.length <= ITEM_FIELDS.length && row.every((cell) => typeof cell === "string");

/** The text of an itemised bill; "" for one without lines. */
export function itemsText(items: readonly TypedItem[]): string {
  if (items.length === 0) return "";
  return JSON.stringify(items.map((item) => ITEM_FIELDS.map((field) => item[field])).map(withoutEnd));
}

function withoutEnd(cells: readonly string[]): readonly string[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === "") length -= 1;
  return cells.slice(0, length);
}

/** The items of SPEC section 5; what cannot be read goes along as typed, so that reading the case names it. */
export const itemsJson = (text: string): readonly object[] =>
  itemsIn(text).map(({ name, class: kind, amount, firstPayRate, priceLimit, code }) => ({
    name,
    ...(kind !== "" && { class: kind }),
    ...(amount.trim() !== "" && { amount: moneyOrTyped(amount) }),
    firstPayRate: firstPayRate.trim() === "" ? null : rateOrTyped(firstPayRate),
    priceLimit: priceLimit.trim() === "" ? null : moneyOrTyped(priceLimit),
    code: code === "" ? null : code,
  }));

/** "0.05" for what was typed as 5 or 5%. */
function rateOrTyped(typed: string): string {
  const rate = understandPercent(typed);
  return rate === null ? typed : formatRate(rate);
}
