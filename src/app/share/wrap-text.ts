/** How wide a text is in pixels at a size. */
export type Measure = (text: string, size: number, isBold: boolean) => number;

/** Latin words, numbers with what belongs to them, and runs of space stay whole; Chinese breaks between characters. */
const PIECES = /\d[\d,.]* (?:万?元|yuan)|[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.,:%/〔〕'’-]*|\s+|./gsu;
/** What may not begin a line. */
const CLOSING = /^[，。、；：！？）》”’〕,.;:!?)\]]/u;
/** What may not end one. */
const OPENING = /[（《“‘〔([]$/u;

/** The lines of a text within a width. What is longer than a line by itself is broken where it must. */
export function wrapText(text: string, width: number, size: number, isBold: boolean, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (measure((line + piece).trimEnd(), size, isBold) <= width) line += piece;
    else {
      if (line.trim() !== "") lines.push(line.trimEnd());
      line = piece.trimStart();
      while (line.length > 1 && measure(line, size, isBold) > width) {
        const fitting = longestWithin(line, width, size, isBold, measure);
        lines.push(line.slice(0, fitting));
        line = line.slice(fitting);
      }
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/** The pieces between which a line may end. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const [piece] of text.matchAll(PIECES)) {
    const last = pieces[pieces.length - 1];
    const isStuck = last !== undefined && (CLOSING.test(piece) || OPENING.test(last));
    if (isStuck) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

/** How many characters of a piece fit, one at least. */
function longestWithin(text: string, width: number, size: number, isBold: boolean, measure: Measure): number {
  let length = 1;
  while (length < text.length && measure(text.slice(0, length + 1), size, isBold) <= width) length += 1;
  return length;
}
