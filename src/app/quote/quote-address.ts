import { isDay } from "../../facts/days.ts";
import { type AddressRead, readAddress, writeAddress } from "../estimate/case-address.ts";
import type { Sheet } from "../estimate/sheet.ts";
import { cities } from "../rules/use-rules.ts";
import { QUOTE_PATH } from "./quote-path.ts";

const MADE = "made";

/** A quote's case, and the day on which it was made: `null` for one that is made only now. */
export interface QuoteRead extends AddressRead {
  readonly made: string | null;
}

/** The quote of an address, whichever page's; `null` where it carries no case. */
export function readQuote(address: string): QuoteRead | null {
  const query = address.indexOf("?");
  const given = new URLSearchParams(query < 0 ? "" : address.slice(query + 1));
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
