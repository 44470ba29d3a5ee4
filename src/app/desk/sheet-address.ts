import { readAddress } from "../estimate/case-address.ts";
import type { Form } from "../estimate/form.ts";
import { formOf, type Sheet } from "../estimate/sheet.ts";
import { isAnyUsed } from "../estimate/used.ts";
import { cities } from "../rules/use-rules.ts";
import { estimateHref } from "../what-if/what-if-address.ts";

const WAY = "way";

/** The address of the desk with a bill that its sheet is to be compared with; `null` for more than one bill. */
export function compareHref(sheet: Sheet): string | null {
  if (sheet.visits.length > 1 || isAnyUsed(sheet.used)) return null;
  // At the desk the device's own figures hold.
  const [, query = ""] = estimateHref({ ...sheet, figures: "" }).split("?");
  return `#/desk?${WAY}=one&${query}`;
}

/** The bill that an address brings to the desk; `null` where it brings none. */
export function billBrought(hash: string): Form | null {
  const given = new URLSearchParams(hash.replace(/^[^?]*\??/, ""));
  given.delete(WAY);
  const read = readAddress(`?${given}`, cities);
  return read && formOf(read.sheet);
}
