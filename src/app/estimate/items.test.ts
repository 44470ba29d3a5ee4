import { expect, test } from "vitest";
import { itemsIn, itemsJson, itemsText } from "./items.ts";

const ROW = { name: "药", class: "B", amount: "１.2万", firstPayRate: "12.5%", priceLimit: "", code: "" };

test("lines are one short text, and come back", () => {
  const text = itemsText([ROW, { ...ROW, code: "consultation" }]);
  expect(text).toBe('[["药","B","１.2万","12.5%"],["药","B","１.2万","12.5%","","consultation"]]');
  expect(itemsIn(text)).toEqual([ROW, { ...ROW, code: "consultation" }]);
  expect(itemsText([])).toBe("");
});

test.each(["", "{}", "[1]", '[["a"', '[["1","2","3","4","5","6","7"]]', "[[1]]", "null"])("%s is no bill", (text) => {
  expect(itemsIn(text)).toEqual([]);
});

test("the case has amounts and rates as meant, and as typed what cannot be read", () => {
  const text = itemsText([ROW, { ...ROW, class: "", amount: "x", firstPayRate: "much", priceLimit: "80" }]);
  expect(itemsJson(text)).toEqual([
    { name: "药", class: "B", amount: "12000", firstPayRate: "0.125", priceLimit: null, code: null },
    { name: "药", amount: "x", firstPayRate: "much", priceLimit: "80", code: null },
  ]);
});
