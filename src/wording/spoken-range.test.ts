import { expect, test } from "vitest";
import type { End, YearSpan } from "../whatif/span.ts";
import { spokenRows, spokenSpans } from "./spoken-range.ts";
import { strictWords } from "./test-words.ts";

const zh = strictWords("zh-CN");
const en = strictWords("en");
const span = (low: End, high: End, visits = 1): YearSpan => ({ year: 2024, visits, isOneOfMany: false, low, high });
const end = (cash: string, qualifier?: End["qualifier"]): End => ({ cash, qualifier });

test("a range is said from its low end to its high one, and what about means", () => {
  const both = span(end("1270.00", "about"), end("3560.50", "about"));
  expect(spokenSpans([both], zh)).toEqual([
    "您大约要付1270元 到 3560元5角。",
    "有的数是大约的或者是我们估计的，所以实际会有出入。",
  ]);
  expect(spokenSpans([both], en)).toEqual([
    "You pay about 1270 yuan to 3560.5 yuan.",
    "Some figures are approximate or our assumptions, so the real amount will differ.",
  ]);
});

test("ends with bounds of their own are said with them", () => {
  expect(spokenSpans([span(end("1270.00", "atMost"), end("12560.50"))], zh)).toEqual([
    "您要付1270元 到 12560元5角。",
    "少的话，最多 1270元；多的话，12560元5角。",
  ]);
});

test("one amount whatever the answer is said once", () => {
  expect(spokenSpans([span(end("200.00"), end("200.00"), 2)], zh)).toEqual([
    "2 次一共，您要付200元。",
    "不管哪一种，都一样。",
  ]);
});

test("each answer is said with what is then paid, and what cannot be worked out", () => {
  const rows = [
    { name: "基层医疗机构", span: span(end("1270.00", "about"), end("1270.00", "about")) },
    { name: "二级医院", span: span(end("2400.00", "atMost"), end("2500.00")) },
    { name: "三级医院", span: null },
  ];
  expect(spokenRows(rows, zh)).toBe(
    "分开来说，您要付：基层医疗机构，约 1270元；二级医院，最多 2400元 到 2500元；三级医院，算不出来。",
  );
  const many = rows.slice(0, 1).map((row) => ({ ...row, span: span(end("1.00"), end("2.00"), 3) }));
  expect(spokenRows(many, zh)).toBe("分开来说，3 次一共您要付：基层医疗机构，1元 到 2元。");
  expect(spokenRows([], zh)).toBe("");
});
