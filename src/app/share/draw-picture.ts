import type { PictureText } from "../../wording/picture-text.ts";
import { type Item, layoutPicture, MARGIN, PICTURE_WIDTH } from "./picture-layout.ts";
import { FILLS, INKS, LINE, PAPER, PATTERNS, type Pattern } from "./picture-palette.ts";
import { type Code, QUIET, widthOf } from "./qr-code.ts";

type Pen = CanvasRenderingContext2D;

/** Draws the picture in the type of the page; throws where the browser has no canvas to draw on. */
export function drawPicture(words: PictureText, code: Code | null): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("no canvas");
  const family = getComputedStyle(document.documentElement).fontFamily;
  const fontOf = (size: number, isBold: boolean): string => `${isBold ? "bold " : ""}${size}px ${family}`;
  const layout = layoutPicture(words, code, (text, size, isBold) => {
    pen.font = fontOf(size, isBold);
    return pen.measureText(text).width;
  });
  canvas.width = layout.width;
  canvas.height = layout.height;
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, layout.width, layout.height);
  for (const item of layout.items) draw(item, pen, fontOf);
  return canvas;
}

function draw(item: Item, pen: Pen, fontOf: (size: number, isBold: boolean) => string): void {
  switch (item.kind) {
    case "text":
      pen.font = fontOf(item.size, item.isBold);
      pen.fillStyle = INKS[item.ink];
      pen.textAlign = item.align;
      pen.fillText(item.text, item.x, item.y);
      return;
    case "line":
      pen.fillStyle = LINE;
      pen.fillRect(MARGIN, item.y, PICTURE_WIDTH - 2 * MARGIN, 2);
      return;
    case "part":
      drawPart(item, pen);
      return;
    case "code":
      drawCode(item, pen);
  }
}

function drawPart({ payer, x, y, width, height }: Extract<Item, { kind: "part" }>, pen: Pen): void {
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  pen.fillStyle = FILLS[payer];
  pen.fillRect(x, y, width, height);
  const pattern = PATTERNS[payer];
  if (pattern !== null) drawPattern(pattern, x, y, width, height, pen);
  // An edge of paper on the left, so that two neighbours do not run into one.
  pen.fillStyle = PAPER;
  if (width > 8) pen.fillRect(x, y, 2, height);
  pen.restore();
}

function drawPattern(
  { angles, gap, width: thick, colour }: Pattern,
  x: number,
  y: number,
  width: number,
  height: number,
  pen: Pen,
): void {
  pen.fillStyle = colour;
  if (angles.length === 0) {
    for (let top = y + gap / 2; top < y + height; top += gap) {
      for (let left = x + gap / 2; left < x + width; left += gap) {
        pen.beginPath();
        pen.arc(left, top, thick / 2, 0, 2 * Math.PI);
        pen.fill();
      }
    }
  }
  const reach = width + height;
  for (const angle of angles) {
    pen.save();
    pen.translate(x, y);
    pen.rotate((angle * Math.PI) / 180);
    for (let at = -Math.ceil(reach / gap) * gap; at < reach; at += gap)
      pen.fillRect(-reach, at + gap / 2, 2 * reach, thick);
    pen.restore();
  }
}

function drawCode({ code, x, y, module }: Extract<Item, { kind: "code" }>, pen: Pen): void {
  const side = widthOf(code) * module;
  pen.fillStyle = "#fff";
  pen.fillRect(x, y, side, side);
  pen.fillStyle = "#000";
  for (const [row, modules] of code.entries()) {
    for (const [column, isDark] of modules.entries()) {
      if (isDark) pen.fillRect(x + (column + QUIET) * module, y + (row + QUIET) * module, module, module);
    }
  }
}
