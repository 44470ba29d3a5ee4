import { LEVELS, type Level } from "../facts/vocabulary.ts";

/** How levels are written in names: wherever it stands, or only as a word of its own (三甲 is also a place). */
export interface GradeWords {
  readonly anywhere: Readonly<Record<Level, readonly string[]>>;
  readonly alone: Readonly<Record<Level, readonly string[]>>;
  /** What the latter may stand right behind: the word for what it is said of. */
  readonly behind: string;
}

/** The level that a name states of itself; `null` where it states none, or several. */
export function gradeInName(name: string, { anywhere, alone, behind }: GradeWords): Level | null {
  const text = plain(name);
  const parts = plain(name, " ").split(/[^\p{L}\p{N}]+/u);
  const stated = LEVELS.filter(
    (level) =>
      anywhere[level].some((word) => text.includes(plain(word))) ||
      alone[level].some((word) => parts.some((part) => part === word || part.endsWith(`${behind}${word}`))),
  );
  return stated.length === 1 ? (stated[0] ?? null) : null;
}

/** A name as it is compared: of one width, in small letters. */
export const plain = (text: string, space = ""): string => text.normalize("NFKC").replace(/\s/g, space).toLowerCase();
