import { describe, expect, test } from "vitest";
import { dayIn, moneyIn, shownNumber } from "./cells.ts";

describe("an amount in a cell", () => {
  test.each([
    ["10000.00", "10000.00"],
    ["1,234.50", "1234.50"],
    ["￥1,234.50元", "1234.50"],
    ["１２３４．５", "1234.5"],
    // the interface writes prices with six decimals
    ["12.300000", "12.30"],
    ["1,234.5000", "1234.50"],
    // what is no amount stays for the reading of the case to name
    ["12.345", "12.345"],
    ["-5.00", "-5.00"],
    [" n/a ", "n/a"],
  ])("%j is %j", (cell, amount) => expect(moneyIn(cell)).toBe(amount));
});

describe("a day in a cell", () => {
  test.each([
    ["2024-05-01", "2024-05-01"],
    ["2024/5/1", "2024-05-01"],
    ["2024.5.1", "2024-05-01"],
    ["2024年5月1日", "2024-05-01"],
    ["20240501", "2024-05-01"],
    ["20240501103000", "2024-05-01"],
    ["2024-05-01 10:30:00", "2024-05-01"],
    ["2024-05-01T10:30:00+08:00", "2024-05-01"],
    // no day of the calendar, but the form of one: the case's reading says so
    ["2024/13/1", "2024-13-01"],
    ["45413", "45413"],
    ["5/1/2024", "5/1/2024"],
  ])("%j is %j", (cell, day) => expect(dayIn(cell)).toBe(day));
});

test("a very long text that is no number is read once, not once for each of its digits", () => {
  const text = `${"9".repeat(200_000)}x`;
  expect(shownNumber(text)).toBe(text);
  expect(moneyIn(text)).toBe(text);
});

describe("a number as a spreadsheet shows it", () => {
  test.each([
    ["4.5199999999999996", "4.52"],
    ["0.30000000000000004", "0.3"],
    ["1409.5", "1409.5"],
    ["10000", "10000"],
    ["1E+5", "100000"],
    ["1.2E-2", "0.012"],
    ["-12.5", "-12.5"],
    ["99999999999999.999", "100000000000000"],
    ["0", "0"],
    ["0.00", "0"],
    ["330302199001011234", "330302199001011000"],
    ["abc", "abc"],
  ])("%j is %j", (text, shown) => expect(shownNumber(text)).toBe(shown));
});
