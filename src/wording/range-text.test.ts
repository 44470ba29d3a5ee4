import { expect, test } from "vitest";
import type { End, YearSpan } from "../whatif/span.ts";
import { endsText, shortSpan, spanAmount, spanFigures, spanLead, spansText } from "./range-text.ts";
import { strictWords } from "./test-words.ts";

const zh = strictWords("zh-CN");
const span = (low: End, high: End, visits = 1): YearSpan => ({ year: 2024, visits, isOneOfMany: false, low, high });
const end = (cash: string, qualifier?: End["qualifier"]): End => ({ cash, qualifier });

test("both ends about: said before the amount, and once in a table", () => {
  const both = span(end("1270.00", "about"), end("3560.00", "about"));
  expect(spanLead(both, zh)).toBe("您大约要付");
  expect(spanAmount(both, zh)).toBe("1,270.00 到 3,560.00 元");
  expect(endsText(both, zh)).toBeNull();
  expect(spanFigures(both, zh)).toBe("约\u00a01,270.00 到 3,560.00");
});

test("ends with bounds of their own: each is said in words", () => {
  const mixed = span(end("1270.00", "atMost"), end("12560.50"));
  expect(spanLead(mixed, zh)).toBe("您要付");
  expect(endsText(mixed, zh)).toBe("少的话，最多 1,270.00 元；多的话，12,560.50 元。");
  expect(spanFigures(mixed, zh)).toBe("最多\u00a01,270.00 到 12,560.50");
});

test("at most and at least are said of both ends in a table", () => {
  expect(spanFigures(span(end("1.00", "atMost"), end("2.00", "atMost")), zh)).toBe("最多\u00a01.00 到 最多\u00a02.00");
});

test("a bound of two words stays together, on a line of its own where the figure has no room beside it", () => {
  const en = strictWords("en");
  expect(spanFigures(span(end("1.00", "atMost"), end("2.00", "atMost")), en)).toBe(
    "at\u00a0most 1.00 to at\u00a0most 2.00",
  );
});

test("one amount where both ends are the same", () => {
  const one = span(end("200.00", "about"), end("200.00", "about"), 2);
  expect(spanAmount(one, zh)).toBe("200.00 元");
  expect(spanFigures(one, zh)).toBe("约\u00a0200.00");
  expect(spansText([one], zh)).toBe("2 次一共，您大约要付 200.00 元。 不管哪一种，都一样。");
});

test.each([
  ["1270.00", "3560.00", "1,270 到 3,560 元"],
  ["1270.00", "3560.50", "1,270.00 到 3,560.50 元"],
  ["20000.00", "20000.00", "20,000 元"],
])("short, without .00 where both are whole: %s, %s", (low, high, text) =>
  expect(shortSpan(span(end(low), end(high)), zh)).toBe(text),
);
