import { encode } from "uqr";

/** Larger codes have modules too small for a phone to read off paper at a hand's width. */
const LARGEST = 25;

/** Modules of light around a code, without which it is not found. */
export const QUIET = 4;

/** The checkerboard over the data; to try all eight masks takes eight times as long, and keeps a slow phone from answering. */
const MASK = 0;

/** Rows of modules, `true` for dark. */
export type Code = readonly (readonly boolean[])[];

/** The code of a text, with as much correction as fits; `null` where it has no room in a code that paper can carry. */
export function codeOf(text: string): Code | null {
  for (const ecc of ["M", "L"] as const) {
    try {
      return encode(text, { ecc, maxVersion: LARGEST, maskPattern: MASK, border: 0 }).data;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return null;
}

/** The dark modules as the path of a drawing whose unit is one module, with the quiet zone around. */
export const pathOf = (code: Code): string =>
  code.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : ""))).join("");

/** How wide a code is with its quiet zone, in modules. */
export const widthOf = (code: Code): number => code.length + 2 * QUIET;
