import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { isDay } from "../../facts/days.ts";
import { type AddressRead, readAddress, writeAddress } from "../estimate/case-address.ts";
import type { Sheet } from "../estimate/sheet.ts";
import { cities } from "../rules/use-rules.ts";
import { QUOTE_PATH } from "./quote-path.ts";

const MADE = "made";
const PACKED = "packed";
/** No code on paper holds more; it keeps what is unpacked within bounds, too. */
const LONGEST_PACKED = 3_000;

/** A quote's case, and the day on which it was made: `null` for one that is made only now. */
export interface QuoteRead extends AddressRead {
  readonly made: string | null;
}

/** The quote of an address, whichever page's; `null` where it carries no case. */
export function readQuote(address: string): QuoteRead | null {
  const query = address.indexOf("?");
  const given = unpacked(new URLSearchParams(query < 0 ? "" : address.slice(query + 1)));
  const made = given.get(MADE);
  given.delete(MADE);
  const read = readAddress(`?${given}`, cities);
  return read && { ...read, made: made !== null && isDay(made) ? made : null };
}

/** The address that opens the very quote again: case, own figures, the rules' version and the day it was made. */
export function quoteAddress(sheet: Sheet, version: string | null, made: string): string {
  const [, query] = writeAddress({ ...sheet, at: 0 }, version).split("?");
  const given = new URLSearchParams(query);
  given.set(MADE, made);
  given.sort();
  return `#${QUOTE_PATH}?${given}`;
}

/** The same address in fewer signs, for a code on paper: the lines of a bill are much alike. */
export function packedAddress(address: string): string {
  const given = [...new URLSearchParams(address.slice(address.indexOf("?") + 1))];
  const bytes = deflateSync(strToU8(JSON.stringify(given)), { level: 9 });
  const signs = btoa(strFromU8(bytes, true)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  return `#${QUOTE_PATH}?${PACKED}=${signs}`;
}

/** The parameters of an address, packed or not; none where what is packed cannot be read. */
function unpacked(given: URLSearchParams): URLSearchParams {
  const signs = given.get(PACKED);
  if (signs === null) return given;
  try {
    if (signs.length > LONGEST_PACKED) return new URLSearchParams();
    const bytes = strToU8(atob(signs.replace(/-/g, "+").replace(/_/g, "/")), true);
    const list: unknown = JSON.parse(strFromU8(inflateSync(bytes)));
    return new URLSearchParams(Array.isArray(list) ? list.filter(isPair) : []);
  } catch {
    return new URLSearchParams();
  }
}

const isPair = (one: unknown): one is [string, string] =>
  Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === "string");
