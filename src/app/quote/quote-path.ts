export const QUOTE_PATH = "/quote";

/** The address of the quote sheet for the case in another page's address. */
export const quoteHref = (hash: string): string => hash.replace(/^#[^?]*/, `#${QUOTE_PATH}`);
