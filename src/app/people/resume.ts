import { markOf } from "../address/owner.ts";
import { isPrerendered } from "../prerendered.ts";

/** Where the id of the person who was at hand last is kept; it is there as long as anybody is kept. */
export const LAST = "people";
/** What the key of each kept person begins with; the id follows. */
export const PERSON = "person:";

/** Whether anybody is kept on this device; while what was prerendered for nobody comes alive, nobody is. */
export const isAnybodyKept = (): boolean => kept(LAST) !== null && !isPrerendered();

/** Fills a bare address with the case of the person who was at hand last; the hash then, "" where nobody is kept. */
export function resumed(): string {
  if (!isAnybodyKept()) return "";
  const id = kept(LAST);
  try {
    const { address } = JSON.parse(kept(PERSON + id) ?? "") as { address?: unknown };
    if (typeof address !== "string" || !address.startsWith("#/?")) return "";
    history.replaceState(markOf(id), "", address);
    return address;
  } catch {
    // What is kept cannot be read: the list of people names it.
    return "";
  }
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
