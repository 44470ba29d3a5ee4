import fc from "fast-check";
import { expect, test } from "vitest";
import { type Measure, wrapText } from "./wrap-text.ts";

/** Chinese characters are as wide as the type is large, all others half of that. */
const measure: Measure = (text, size) => [...text].reduce((sum, one) => sum + (one > "\u2000" ? size : size / 2), 0);
const wrap = (text: string, width: number): string[] => wrapText(text, width, 10, false, measure);

test("Chinese breaks between characters, and punctuation does not begin a line", () => {
  expect(wrap("温州市居民住院", 40)).toEqual(["温州市居", "民住院"]);
  expect(wrap("温州市居，住院", 40)).toEqual(["温州市", "居，住院"]);
});

test("an amount and a Latin word stay whole, and no line begins or ends with a space", () => {
  expect(wrap("总费用 10,000.00 元", 60)).toEqual(["总费用", "10,000.00 元"]);
  expect(wrap("You pay about 6,590.71 yuan", 90)).toEqual(["You pay about", "6,590.71 yuan"]);
  expect(wrap("依据（温政办", 30)).toEqual(["依据", "（温政", "办"]);
});

test("what is longer than a line by itself is broken", () => {
  expect(wrap("abcdefgh", 20)).toEqual(["abcd", "efgh"]);
});

test("nothing is lost and nothing is too wide", () => {
  const texts = fc.string({
    unit: fc.constantFrom("温", "州", "a", "1", ",", "，", " ", "（", "）", "。"),
    maxLength: 60,
  });
  fc.assert(
    fc.property(texts, (text) => {
      const lines = wrap(text, 50);
      expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      for (const line of lines) expect(measure(line, 10, false)).toBeLessThanOrEqual(50);
    }),
  );
});
