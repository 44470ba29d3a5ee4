import { type AddressRead, readAddress, writeAddress } from "../estimate/case-address.ts";
import { formOf, type Sheet } from "../estimate/sheet.ts";
import { moneyOrTyped } from "../parts/money-text.ts";
import { orderByDay } from "./order-by-day.ts";
import { READ_OFF_PATH } from "./read-off-path.ts";
import { NOTHING_STATED, STATED_KEYS, type Stated, type StatedKey } from "./stated.ts";

const NAME = /^([1-9]\d{0,2})\.sheet\.(\w+)$/;

/** The case's address with what each visit's sheet says, as `1.sheet.hifp_pay`. */
export function writeSheets(sheet: Sheet, stated: readonly Stated[], version: string | null): string {
  const [, query = ""] = writeAddress(sheet, version).split("?");
  const parameters = new URLSearchParams(query);
  stated.forEach((one, i) => {
    for (const key of STATED_KEYS) {
      if (one[key] !== "") parameters.set(`${i + 1}.sheet.${key}`, moneyOrTyped(one[key]));
    }
  });
  parameters.sort();
  return `#${READ_OFF_PATH}?${parameters}`;
}

/** The case of a hash and what its visits' sheets say; `case` is `null` where the hash carries none. */
export function readSheets(
  hash: string,
  cities: readonly string[],
): { readonly case: AddressRead | null; readonly stated: readonly Stated[] } {
  const [, query = ""] = hash.split("?");
  const given = [...new URLSearchParams(query)];
  const rest = new URLSearchParams(given.filter(([name]) => stands(name) === null));
  const read = readAddress(`?${rest}`, cities);
  const count = read?.sheet.visits.length ?? 1;
  const stated = Array.from({ length: count }, () => ({ ...NOTHING_STATED }) as Record<StatedKey, string>);
  for (const [name, value] of given) {
    const place = stands(name);
    const one = place && stated[place.visit];
    if (place && one) one[place.key] = value;
  }
  // The case has its visits in the order of their days.
  const days = stated.map((_, i) => rest.get(i === 0 ? "date" : `${i + 1}.date`) ?? "");
  const listed = read && { ...read.sheet, visits: days.map((date) => ({ ...formOf(read.sheet), date })) };
  const order = listed === null ? [0] : orderByDay(listed);
  return { case: read, stated: order.map((place) => stated[place] ?? NOTHING_STATED) };
}

/** The line of which visit's sheet a parameter stands for; `null` where for none. */
function stands(name: string): { readonly visit: number; readonly key: StatedKey } | null {
  const [, number, line] = NAME.exec(name) ?? [];
  const key = STATED_KEYS.find((one) => one === line);
  return key === undefined ? null : { visit: Number(number) - 1, key };
}
