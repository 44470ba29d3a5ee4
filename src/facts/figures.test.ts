import { describe, expect, test } from "vitest";
import { missingFigures, needsFigure, squeeze } from "./figures.ts";
import type { RawValue } from "./values.ts";

const carries = (value: RawValue, quote: string, figure: readonly string[] = []): boolean =>
  missingFigures(value, figure, quote, true).length === 0;

describe("a number stands in its quote as a whole number", () => {
  test.each<[RawValue, string]>([
    ["0.65", "不低于 65%"],
    ["0.65", "不低于65%"],
    ["0.65", "不低于 ６５％"],
    ["0.65", "为 0.65 倍"],
    ["0.6", "提高至60%"],
    ["0.60", "由 60% 提高至 65%"],
    ["0.6525", "为 65.25%"],
    ["0.0225", "为 2.25%"],
    ["0.05", "降低 5 个百分点"],
    ["0.055", "5.5%"],
    ["1", "100%"],
    ["1.00", "全额，即 100％"],
    ["0", "0%"],
    ["5000.00", "提高至 5000 元"],
    ["5000.00", "提高至5000元/年"],
    ["5000.00", "５０００元"],
    ["12.50", "每次 12.5 元"],
    ["30151.00", "（30151元）"],
    ["200000.00", "从 1500 元/年提高为 200000元/年"],
    ["0.00", "起付线为 0"],
    ["10.00", "收费标准10，元"],
    [[{ upTo: "40000.00", rate: "0.80" }, { rate: "0.85" }], "40000 元以下 80%，以上 85%"],
    [["1", "0.5"], "第一次 100%，第二次 50%"],
  ])("%j in %s", (value, quote) => expect(carries(value, quote)).toBe(true));

  test.each<[RawValue, string]>([
    ["0.65", "不低于 165%"],
    ["0.65", "不低于 650 元"],
    ["0.65", "不低于 1.65"],
    ["0.65", "不低于 65.5%"],
    ["0.65", "不低于 6 5%"],
    ["0.65", "2,65 及 65,200"],
    ["0.65", "不低于"],
    ["0.6", "提高至 6%"],
    ["0.06", "提高至 60%"],
    ["2", "提高至 200 元"],
    ["5000.00", "提高至 15000 元"],
    ["5000.00", "提高至 50000 元"],
    ["5000.00", "提高至 5000.5 元"],
    ["5000.00", "提高至 5 000 元"],
    ["5000.00", "提高至 50 元"],
    ["0.00", "起付线为 10"],
    ["12.50", "每次 12 元"],
    [[{ upTo: "40000.00", rate: "0.80" }, { rate: "0.85" }], "40000 元以下 80%"],
    [[{ upTo: "40000.00", rate: "0.80" }, { rate: "0.85" }], "80%，以上 85%"],
  ])("%j is not in %s", (value, quote) => expect(carries(value, quote)).toBe(false));

  test("what is missing is named, in the ways it could be written", () => {
    expect(missingFigures("0.65", [], "不低于 165%", true)).toEqual(["65%"]);
    expect(missingFigures("5000.00", [], "提高至 500 元", false)).toEqual(["5000"]);
    expect(missingFigures("200", [], "20 人", false)).toEqual(["200"]);
    expect(missingFigures("0.0225", [], "不低于 2%", true)).toEqual(["2.25%"]);
  });

  test("only a rate may stand there in per cent, and only as so many per cent", () => {
    expect(missingFigures("1.00", [], "每次 100 元", false)).toEqual(["1"]);
    expect(missingFigures("0.50", [], "每次 50 元", false)).toEqual(["0.5"]);
    expect(missingFigures("0.50", [], "每次 0.5 元", false)).toEqual([]);
    expect(missingFigures("0.05", [], "为 0.05%", true)).toEqual(["5%"]);
    expect(missingFigures([{ upTo: "0.50", rate: "0.60" }], [], "50 元以下 60%", true)).toEqual(["0.5"]);
  });
});

describe("words stand in their quote without regard to white space and width", () => {
  test.each<[RawValue, readonly string[], string]>([
    [null, ["不设"], "不设封顶线"],
    ["0.00", ["取消"], "逐步取\n消门诊起付线"],
    ["0.50", ["百分之五十"], "不低于百分之 五十"],
    ["0.3333", ["三分之一"], "不低于三分之一"],
    [["copd", "alzheimers"], ["慢性阻塞性肺疾病", "阿尔茨海默病"], "将慢性阻塞性肺疾病、阿尔茨海默病等"],
    ["60", ["６０周岁"], "60 周岁以上"],
  ])("%j as %j in %s", (value, figure, quote) => expect(carries(value, quote, figure)).toBe(true));

  test("each of several words must stand there", () => {
    expect(missingFigures(["copd", "autism"], ["慢性阻塞性肺疾病", "孤独症"], "将慢性阻塞性肺疾病等", false)).toEqual([
      "孤独症",
    ]);
  });

  test("values that are no numbers need words", () => {
    const words: readonly RawValue[] = [null, "year", ["inpatient"], ["covid19"], []];
    expect(words.map((value) => needsFigure(value))).toEqual([true, true, true, true, true]);
    expect(["0.65", "5000.00", [{ rate: "0.6" }], ["1", "0.5"], undefined].map((value) => needsFigure(value))).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

test("texts are compared after NFKC and without white space", () => {
  expect(squeeze("第３ 条\n（一）\t６５％\u3000起")).toBe("第3条(一)65%起");
});
