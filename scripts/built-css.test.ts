import { build } from "vite";
import { beforeAll, describe, expect, test } from "vitest";

/** One rule of the built style sheet for each of the cascade's places, as the source orders them. */
const PLACES = {
  reset: /(?<=[},])a((?::not\(#\\#\))*)\{/,
  utility: /\.underline((?::not\(#\\#\))*)\{/,
  outside: /\.no-print((?::not\(#\\#\))*)\{/,
};

describe("the style sheet as older phones get it", () => {
  let css = "";
  beforeAll(async () => {
    const built = await build({
      logLevel: "error",
      build: { write: false, rolldownOptions: { input: "src/app/app.css" } },
    });
    if (!("output" in built)) throw new Error("one build was expected");
    css = built.output
      .flatMap((file) => (file.type === "asset" && file.fileName.endsWith(".css") ? [String(file.source)] : []))
      .join("");
  }, 60_000);

  test("has no layers", () => {
    expect(css).toContain(".underline");
    expect(css).not.toContain("@layer");
  });

  test("keeps the layers' order: utilities above the reset, what stands outside above all", () => {
    const weight = (place: RegExp): number => (place.exec(css)?.[1] ?? "").split(":not(").length - 1;
    expect(weight(PLACES.reset)).toBeGreaterThan(0);
    expect(weight(PLACES.utility)).toBeGreaterThan(weight(PLACES.reset));
    expect(weight(PLACES.outside)).toBeGreaterThan(weight(PLACES.utility));
  });

  test("hangs nothing on selectors that make Chrome 87 leave out a rule of the page's own", () => {
    // Tailwind's reset has some, for details that old browsers can do without.
    const start = css.indexOf(".sr-only");
    expect(start).toBeGreaterThan(0);
    const utilities = css.slice(start);
    const rules = utilities.match(/[^{}]*:where\([^{}]*\{/g) ?? [];
    expect(rules).toEqual([]);
  });

  test("measures the screen and its containers only where the browser can", () => {
    const outside = css.replace(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
    expect(outside).not.toMatch(/\d(?:[dsl]vh|cq[iwhb])\b/);
  });
});
