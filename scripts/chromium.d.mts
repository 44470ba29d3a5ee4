/** The path of a Chromium that runs; throws when none could be found or fetched. */
export function findChromium(): Promise<string>;
export const CHROMIUM_FLAGS: string[];
