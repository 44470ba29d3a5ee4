import type { Payer } from "../../wording/waterfall.ts";
import type { Ink } from "./picture-layout.ts";

/** The light scheme's colours of theme.css: a picture is paper, whatever the screen that it was made on. */
export const PAPER = "#fffdf8";
export const LINE = "#d9d2c4";
export const INKS: Readonly<Record<Ink, string>> = {
  ink: "#23211d",
  soft: "#57524a",
  accent: "#124b3e",
  assumed: "#7d4a00",
};

export const FILLS: Readonly<Record<Payer, string>> = {
  basic: "#0a5745",
  critical: "#2563a6",
  aid: "#6cb7e6",
  huiminbao: "#e5a213",
  account: "#cf4f17",
  cash: "#cf4f17",
  outside: "#77716a",
};

/** Lines at angles (degrees from the horizontal) or dots, so that no payer is told by colour alone; `null` is plain. */
export interface Pattern {
  readonly angles: readonly number[];
  /** From one line or dot to the next, and how thick it is, pixels of the picture. */
  readonly gap: number;
  readonly width: number;
  readonly colour: string;
}

export const PATTERNS: Readonly<Record<Payer, Pattern | null>> = {
  basic: null,
  critical: { angles: [-45], gap: 16, width: 5, colour: "#ffffff73" },
  aid: { angles: [], gap: 14, width: 6, colour: "#10324a" },
  huiminbao: { angles: [0], gap: 12, width: 3, colour: "#5a3d0080" },
  account: { angles: [90], gap: 12, width: 4, colour: "#ffffffa6" },
  cash: null,
  outside: { angles: [45, -45], gap: 16, width: 3, colour: "#ffffff80" },
};
