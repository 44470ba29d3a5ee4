import { describe, expect, test } from "vitest";
import { figure, forCitizens, percent, qualifiedAmount } from "./amount.ts";
import { strictWords } from "./test-words.ts";

const zh = strictWords("zh-CN");
const en = strictWords("en");

test.each([
  ["0.00", "0.00"],
  ["0.5", "0.50"],
  ["999.99", "999.99"],
  ["1000.00", "1,000.00"],
  ["12345.67", "12,345.67"],
  ["9999999999999.99", "9,999,999,999,999.99"],
])("%s yuan are written %s", (yuan, written) => {
  expect(figure(yuan)).toBe(written);
});

test.each([
  ["0", "0%"],
  ["0.5", "50%"],
  ["0.65", "65%"],
  ["0.6525", "65.25%"],
  ["1", "100%"],
])("the rate %s is %s", (rate, written) => {
  expect(percent(rate)).toBe(written);
});

test.each([
  ["9999.99", "9,999.99 元"],
  ["10000.00", "10,000.00 元（1 万元）"],
  ["12345.67", "12,345.67 元（约 1.23 万元）"],
  ["12350.00", "12,350.00 元（约 1.24 万元）"],
  ["12349.99", "12,349.99 元（约 1.23 万元）"],
  ["99999.99", "99,999.99 元（约 10 万元）"],
  ["1000000000.00", "1,000,000,000.00 元（100,000 万元）"],
])("citizens read %s as %s", (yuan, written) => {
  expect(forCitizens(yuan, zh)).toBe(written);
});

describe("an amount with its bound", () => {
  test.each([
    [undefined, "1,270.00 元", "1,270.00 yuan"],
    ["atLeast", "至少 1,270.00 元", "at least 1,270.00 yuan"],
    ["atMost", "最多 1,270.00 元", "at most 1,270.00 yuan"],
    ["about", "约 1,270.00 元", "about 1,270.00 yuan"],
    ["target", "政策目标是 1,270.00 元", "the policy aims at 1,270.00 yuan"],
  ] as const)("%s", (qualifier, chinese, english) => {
    expect(qualifiedAmount("1270.00", qualifier, zh)).toBe(chinese);
    expect(qualifiedAmount("1270.00", qualifier, en)).toBe(english);
  });
});
