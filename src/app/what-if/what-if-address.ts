import { writeAddress } from "../estimate/case-address.ts";
import type { Sheet } from "../estimate/sheet.ts";
import { entryOf } from "../rules/use-rules.ts";

export const WHAT_IF_PATH = "/what-if";

/** The address of the estimate with a case. */
export const estimateHref = (sheet: Sheet): string => writeAddress(sheet, entryOf(sheet.person.city)?.version ?? null);

/** The address of the comparison for a case: the same parameters. */
export const whatIfHref = (sheet: Sheet): string => estimateHref(sheet).replace("#/", `#${WHAT_IF_PATH}`);
