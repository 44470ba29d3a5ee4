import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FILLS, INKS, LINE, PAPER } from "./picture-palette.ts";

/** The first definition of a colour is the light scheme's. */
const css = readFileSync("src/app/theme.css", "utf8");
const ofTheme = (name: string): string | undefined => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];

test("the picture has the colours of the theme, light as paper", () => {
  expect({ PAPER, LINE, ...INKS, ...FILLS }).toEqual({
    PAPER: ofTheme("sheet"),
    LINE: ofTheme("line"),
    ink: ofTheme("ink"),
    soft: ofTheme("ink-soft"),
    accent: ofTheme("accent-deep"),
    assumed: ofTheme("assumed"),
    basic: ofTheme("payer-basic"),
    critical: ofTheme("payer-critical"),
    aid: ofTheme("payer-aid"),
    huiminbao: ofTheme("payer-huiminbao"),
    account: ofTheme("payer-person"),
    cash: ofTheme("payer-person"),
    outside: ofTheme("payer-out-of-scope"),
  });
});
