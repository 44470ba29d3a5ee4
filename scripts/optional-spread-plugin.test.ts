import { parseAst } from "vite";
import { describe, expect, test } from "vitest";
import { hasOptionalSpread } from "./optional-spread-plugin.ts";

describe("optional calls that V8 before Chrome 91 gets wrong", () => {
  test.each([
    "f?.(...a, b)",
    "f?.(...a, ...b)",
    "a?.b(1, ...c, d)",
    "a?.[0]?.(...b, c)",
    "let f = () => { g(h?.(...a, b)); };",
  ])("%s", (code) => expect(hasOptionalSpread(parseAst(code))).toBe(true));

  test.each(["f?.(...a)", "f?.(a, ...b)", "f(...a, b)", "a?.b(c)", "f?.([...a, b])", "f?.(g(...a, b))"])(
    "not %s",
    (code) => expect(hasOptionalSpread(parseAst(code))).toBe(false),
  );
});
