import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("theme.css", import.meta.url), "utf8");
const page = readFileSync(new URL("../../index.html", import.meta.url), "utf8");

type Colours = ReadonlyMap<string, string>;

/** The colours that a piece of the style sheet names. */
const coloursIn = (text: string): Colours =>
  new Map([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", colour = ""]) => [name, colour]));

const [light = "", dark = ""] = css.split("@theme")[0]?.split("@media screen and (prefers-color-scheme: dark)") ?? [];
const SCHEMES = { light: coloursIn(light), dark: coloursIn(dark) };

type Three = readonly [number, number, number];
type Matrix = readonly [Three, Three, Three];

const times = (matrix: Matrix, [a, b, c]: Three): Three => {
  const row = ([x, y, z]: Three): number => x * a + y * b + z * c;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** Red, green and blue of "#rrggbb" as amounts of light. */
function lightOf(colour: string): Three {
  const part = (at: number): number => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** How eyes see that lack a kind of cones (Machado, Oliveira, Fernandes 2009, severity 1). */
const EYES: Record<string, Matrix> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/** Oklab, in which distances are about as large as they look. */
function seenBy(eyes: Matrix, colour: string): Three {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    times(eyes, lightOf(colour)),
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(cones[0]), Math.cbrt(cones[1]), Math.cbrt(cones[2])],
  );
}

const distance = (one: Three, other: Three): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);

/** WCAG's relative luminance of "#rrggbb". */
function luminance(colour: string): number {
  const [red, green, blue] = lightOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [less = 0, more = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

const TEXTS = ["ink", "ink-soft", "accent-deep"];
const GROUNDS = ["paper", "sheet", "sheet-sunk", "accent-soft", "assumed-soft", "wrong-soft"];

for (const [scheme, colours] of Object.entries(SCHEMES)) {
  const ratio = (one: string, other: string): number =>
    contrast(colours.get(one) ?? fail(one), colours.get(other) ?? fail(other));

  describe(scheme, () => {
    for (const ground of GROUNDS) {
      test.each(TEXTS)(`%s can be read on ${ground}`, (text) => {
        expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
      });
    }

    test.each([
      ["assumed", "assumed-soft"],
      ["assumed", "sheet"],
      ["wrong", "wrong-soft"],
      ["on-accent", "accent"],
      ["on-accent", "accent-deep"],
    ])("%s can be read on %s", (text, ground) => {
      expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
    });

    test.each([
      ["line-strong", "sheet"],
      ["accent", "sheet"],
      ["accent", "paper"],
      ["accent", "accent-soft"],
      ["wrong", "sheet"],
      ["accent-deep", "sheet-sunk"],
    ])("the edge %s is seen on %s", (edge, ground) => {
      expect(ratio(edge, ground)).toBeGreaterThanOrEqual(3);
    });

    test.each(Object.keys(EYES))("payers are told apart by colour alone, %s", (eyes) => {
      const payers = [...colours].filter(([name]) => name.startsWith("payer-"));
      const seen = payers.map(([, colour]) => seenBy(EYES[eyes] ?? fail(eyes), colour));
      const apart = seen.flatMap((one, i) => seen.slice(i + 1).map((other) => distance(one, other)));
      expect(Math.min(...apart)).toBeGreaterThanOrEqual(0.09);
    });
  });
}

test("the dark scheme names every colour of the light one", () => {
  expect([...SCHEMES.dark.keys()].sort()).toEqual([...SCHEMES.light.keys()].sort());
});

test("every payer stands out from the ground of the dark picture", () => {
  for (const [name, colour] of SCHEMES.dark) {
    if (!name.startsWith("payer-")) continue;
    expect(contrast(colour, SCHEMES.dark.get("sheet-sunk") ?? fail(name)), name).toBeGreaterThanOrEqual(3);
  }
});

test("the browser's own frame has the colour of the paper", () => {
  for (const [scheme, colours] of Object.entries(SCHEMES)) {
    expect(page).toContain(`media="(prefers-color-scheme: ${scheme})" content="${colours.get("paper")}"`);
  }
});

function fail(name: string): never {
  throw new Error(`no colour ${name}`);
}
