/** Where the desk leaves the cases that it wants sheets of, for this window only. */
const KEY = "quotes";

/** More sheets than a tray of a printer holds. */
export const MOST_QUOTES = 250;

/** A sheet that is asked for. */
export interface QuoteAsked {
  /** The case as an address of any page carries it: `#/?city=…`, as `estimateHref` writes it. */
  readonly address: string;
  /** Printed on the sheet; neither goes into an address. */
  readonly name?: string;
  readonly facility?: string;
}

/**
 * Asks for several sheets, one after the other in this order: `askForQuotes(list)`, then go to `#/quote`. Only the first
 * `MOST_QUOTES` are made. `false` where the window may not keep that much.
 */
export function askForQuotes(list: readonly QuoteAsked[]): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}

/** The sheets that were asked for, whatever stands in their place left out. */
export function quotesAsked(): readonly QuoteAsked[] {
  try {
    const list: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
    return Array.isArray(list) ? list.filter(isAsked) : [];
  } catch {
    return [];
  }
}

function isAsked(one: unknown): one is QuoteAsked {
  if (typeof one !== "object" || one === null) return false;
  const { address, name, facility } = one as Record<string, unknown>;
  return typeof address === "string" && isTextOrNone(name) && isTextOrNone(facility);
}

const isTextOrNone = (value: unknown): boolean => value === undefined || typeof value === "string";
