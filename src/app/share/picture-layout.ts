import type { PictureText, PictureYear } from "../../wording/picture-text.ts";
import type { Part, Payer } from "../../wording/waterfall.ts";
import { type Code, widthOf } from "./qr-code.ts";
import { type Measure, wrapText } from "./wrap-text.ts";

export type Ink = "ink" | "soft" | "accent" | "assumed";

/** One thing to be drawn; x and y in pixels from the top left, a text's y is its baseline. */
export type Item =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly isBold: boolean;
      readonly ink: Ink;
      readonly align: "left" | "right";
    }
  | { readonly kind: "line"; readonly y: number }
  | {
      readonly kind: "part";
      readonly payer: Payer;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: "code"; readonly code: Code; readonly x: number; readonly y: number; readonly module: number };

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

export const PICTURE_WIDTH = 1080;
export const MARGIN = 64;
const INNER = PICTURE_WIDTH - 2 * MARGIN;
/** Height of a line of type. */
const LEADING = 1.45;
const BAR = 56;
const SWATCH = 34;
const CODE_WIDTH = 300;
/** A part above 0 is never thinner. */
const THINNEST = 4;

interface Look {
  readonly size: number;
  readonly isBold?: boolean;
  readonly ink?: Ink;
}

/** Where everything of the picture stands, from its words and its code; `measure` knows the type. */
export function layoutPicture(words: PictureText, code: Code | null, measure: Measure): Layout {
  const items: Item[] = [];
  let y = MARGIN;

  const text = (content: string, { size, isBold = false, ink = "ink" }: Look, x = MARGIN, width = INNER): void => {
    for (const line of wrapText(content, width, size, isBold, measure)) {
      items.push({ kind: "text", text: line, x, y: y + size, size, isBold, ink, align: "left" });
      y += size * LEADING;
    }
  };
  const rule = (): void => {
    y += 20;
    items.push({ kind: "line", y });
    y += 24;
  };

  text(words.name, { size: 40, isBold: true, ink: "accent" });
  text(words.question, { size: 52, isBold: true });
  text(words.situation, { size: 34, ink: "soft" });
  for (const year of words.years) {
    rule();
    yearBlock(year);
  }
  if (words.visits.length > 0) {
    rule();
    for (const visit of words.visits) text(visit, { size: 32 });
  }
  if (words.assumptions !== "") {
    y += 8;
    text(`≈ ${words.assumptions}`, { size: 32, ink: "assumed" });
  }
  rule();
  foot();
  return { width: PICTURE_WIDTH, height: Math.ceil(y + MARGIN), items };

  function yearBlock(year: PictureYear): void {
    text(year.lead, { size: 38 });
    text(year.cash, { size: sizeWithin(year.cash, 112), isBold: true, ink: "accent" });
    if (year.round !== null) text(year.round, { size: 34, ink: "soft" });
    for (const note of year.notes) text(note, { size: 32, ink: "soft" });
    y += 16;
    items.push(...barOf(year.parts, y));
    y += BAR + 20;
    for (const row of year.rows) rowOf(row.name, row.amount, row.payer);
    y += 8;
    text(year.assumed, { size: 32, ink: "soft" });
  }

  /** A payer's name, wrapped beside the amount on its first line. */
  function rowOf(name: string, amount: string, payer: Payer | null): void {
    const [size, isBold] = [36, payer === null];
    const indent = payer === null ? 0 : SWATCH + 16;
    if (payer !== null) items.push({ kind: "part", payer, x: MARGIN, y: y + 6, width: SWATCH, height: SWATCH });
    const right = { x: PICTURE_WIDTH - MARGIN, y: y + size, size, isBold, ink: "ink", align: "right" } as const;
    items.push({ kind: "text", text: amount, ...right });
    const room = INNER - indent - measure(amount, size, isBold) - 24;
    text(name, { size, isBold }, MARGIN + indent, room);
    y += 6;
  }

  /** The code with what it is for, and below when and by whom the picture was made. */
  function foot(): void {
    const top = y;
    const module = code === null ? 0 : Math.max(3, Math.floor(CODE_WIDTH / widthOf(code)));
    const side = code === null ? 0 : module * widthOf(code);
    if (code !== null) items.push({ kind: "code", code, x: MARGIN, y: top, module });
    const x = code === null ? MARGIN : MARGIN + side + 32;
    const width = PICTURE_WIDTH - MARGIN - x;
    text(words.scan, { size: 34, isBold: true }, x, width);
    y += 8;
    text(words.made, { size: 30, ink: "soft" }, x, width);
    text(words.notGovernment, { size: 30, ink: "soft" }, x, width);
    y = Math.max(y, top + side);
  }

  /** As large as fits on one line. */
  function sizeWithin(content: string, largest: number): number {
    const width = measure(content, largest, true);
    return width <= INNER ? largest : Math.floor((largest * INNER) / width);
  }
}

/** The whole bill as a bar; its pieces lie beside each other from edge to edge. */
function barOf(parts: readonly Part[], y: number): readonly Item[] {
  return parts
    .filter(({ length }) => length > 0)
    .map(({ payer, start, length }) => {
      const width = Math.max(length * INNER, THINNEST);
      const x = Math.min(MARGIN + start * INNER, MARGIN + INNER - width);
      return { kind: "part", payer, x, y, width, height: BAR };
    });
}
