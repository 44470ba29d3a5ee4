/** The twelve digits that stand for a version in links, names of files and words. */
export const shortVersion = (version: string): string => version.replace(/^sha256:/, "").slice(0, 12);
