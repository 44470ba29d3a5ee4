import { expect, test } from "vitest";
import { BLANK, cellAfter, cellText, isBlank, pasted } from "./grid-move.ts";

const inText = { isAtStart: false, isAtEnd: false };
const atStart = { isAtStart: true, isAtEnd: false };
const atEnd = { isAtStart: false, isAtEnd: true };

test.each([
  ["ArrowDown", false, { row: 0, column: 2 }, inText, { row: 1, column: 2 }],
  ["ArrowDown", false, { row: 2, column: 2 }, inText, null],
  ["ArrowUp", false, { row: 0, column: 0 }, inText, null],
  ["ArrowUp", false, { row: 2, column: 0 }, inText, { row: 1, column: 0 }],
  ["Enter", false, { row: 1, column: 1 }, inText, { row: 2, column: 1 }],
  ["Enter", true, { row: 1, column: 1 }, inText, { row: 0, column: 1 }],
  ["ArrowRight", false, { row: 1, column: 1 }, inText, null],
  ["ArrowRight", false, { row: 1, column: 1 }, atEnd, { row: 1, column: 2 }],
  ["ArrowRight", false, { row: 1, column: 5 }, atEnd, null],
  ["ArrowLeft", false, { row: 1, column: 1 }, atStart, { row: 1, column: 0 }],
  ["ArrowLeft", false, { row: 1, column: 0 }, atStart, null],
  ["a", false, { row: 1, column: 0 }, atStart, null],
])("%s (shift %s) from %o", (key, isShift, from, caret, to) => {
  expect(cellAfter(key, isShift, from, caret, 3)).toEqual(to);
});

test("rows of a spreadsheet fill the cells from the one in hand on", () => {
  const first = { ...BLANK, name: "床位费", class: "A", amount: "100" };
  const filled = pasted(
    [first],
    { row: 1, column: 0 },
    '药 "甲"\t乙\t1,200.50\t5%\r\n"a ""b"""\t自费\t3\t\t\tx\ttoo much\r\n',
  );
  expect(filled).toEqual([
    first,
    { ...BLANK, name: '药 "甲"', class: "B", amount: "1,200.50", firstPayRate: "5%" },
    { ...BLANK, name: 'a "b"', class: "C", amount: "3", code: "x" },
  ]);
  expect(pasted([first], { row: 0, column: 2 }, "250")).toEqual([{ ...first, amount: "250" }]);
});

test("a class is its letter, however it is written", () => {
  expect(["a", "Ｂ", "丙类", "自费", "x"].map((typed) => cellText("class", typed))).toEqual(["A", "B", "C", "C", "X"]);
  expect(cellText("name", "a")).toBe("a");
});

test("a line is blank where nothing but space was typed", () => {
  expect(isBlank({ ...BLANK, name: " " })).toBe(true);
  expect(isBlank({ ...BLANK, code: "consultation" })).toBe(false);
});
