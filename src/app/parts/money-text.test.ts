import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFen } from "../../money/fen.ts";
import { understandMoney } from "../../money/understand.ts";
import { groupMoney } from "./money-text.ts";

test.each([
  ["", ""],
  ["   ", ""],
  ["10000", "10000"],
  ["10,000", "10000"],
  ["1,234,567.89", "1234567.89"],
  ["１２３４．５０", "1234.50"],
  ["１２，３４５", "12345"],
  ["¥ 1 234.5", "1234.5"],
  ["￥86.40元", "86.40"],
  ["86块", "86"],
  ["1.2万", "12000"],
  ["1.2 万元", "12000"],
  ["0.000001万", "0.01"],
  ["12。5", "12.5"],
  ["12.", "12"],
  [".5", "0.5"],
  ["007", "7"],
  ["0", "0"],
])("understands %j as %j", (typed, amount) => {
  expect(understandMoney(typed)).toBe(amount);
});

test.each([
  "abc",
  "-5",
  "－5",
  "1.234",
  "1,23",
  "12,3456",
  "1..2",
  "1e3",
  "0x10",
  "¥",
  "元",
  "万",
  "1万2",
  "一百",
  "∞",
  ",",
])("does not guess at %j", (typed) => {
  expect(understandMoney(typed)).toBeNull();
  expect(groupMoney(typed)).toBe(typed);
});

test.each([
  ["10000", "10,000"],
  ["999", "999"],
  ["1.2万", "12,000"],
  ["1234567.8", "1,234,567.8"],
  ["", ""],
])("shows %j as %j", (typed, shown) => {
  expect(groupMoney(typed)).toBe(shown);
});

/** Of a text that is read again for each of its signs this would take minutes. */
const LONG = 200_000;

test.each([
  ["digits", "9".repeat(LONG)],
  ["digits and fen", `${"9".repeat(LONG)}.5`],
  ["digits and a letter", `${"9".repeat(LONG)}x`],
  ["zeros that end in something else", `0.${"0".repeat(LONG)}1万`],
  ["groups", `9${",999".repeat(LONG / 4)}`],
])("a very long text of %s stays as typed, and soon", (_, typed) => {
  expect(groupMoney(typed)).toBe(typed);
});

test("any amount comes back from every way of writing it, to the fen", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e11 }), fc.constantFrom("", "¥", "￥"), fc.boolean(), (fen, sign, wide) => {
      const plain = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
      const written = `${sign}${groupMoney(plain)}元`;
      const typed = wide ? written.replace(/[0-9.,]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)) : written;
      expect(parseFen(understandMoney(typed) ?? "")).toBe(fen);
    }),
  );
});

test("whatever is typed, what is understood is money that the core can read", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[¥0-9., 万元]{0,12}$/)), (typed) => {
      const amount = understandMoney(typed);
      if (amount !== null && amount !== "") expect(amount).toMatch(/^\d+(\.\d{1,2})?$/);
    }),
  );
});
