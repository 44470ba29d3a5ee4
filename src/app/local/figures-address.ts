export const FIGURES_PATH = "/figures";

/** The address of one's own figures for the case that another page's address carries. */
export const figuresHref = (hash: string): string => hash.replace(/^#?\/?[^?]*/, `#${FIGURES_PATH}`);
