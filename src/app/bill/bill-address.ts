export const BILL_PATH = "/bill";

/** The address of the itemised bill of the case that another page's address carries. */
export const billHref = (hash: string): string => hash.replace(/^#?\/?[^?]*/, `#${BILL_PATH}`);
