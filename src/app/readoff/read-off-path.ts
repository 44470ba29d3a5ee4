export const READ_OFF_PATH = "/readoff";

/** Where local figures are read off settlement sheets, for the case that another page's address carries. */
export const readOffHref = (hash: string): string => hash.replace(/^#?\/?[^?]*/, `#${READ_OFF_PATH}`);
