import { describe, expect, test } from "vitest";
import { dayAfter, isDay, yearOf } from "./days.ts";

describe("a day is one of the calendar, written in full", () => {
  test.each([
    "2024-02-29",
    "2000-02-29",
    "2023-02-28",
    "2024-01-31",
    "2024-04-30",
    "2024-12-31",
    "0001-01-01",
    "9999-12-31",
  ])("%s", (text) => expect(isDay(text)).toBe(true));

  test.each([
    "2023-02-29",
    "1900-02-29",
    "2100-02-29",
    "2024-02-30",
    "2024-04-31",
    "2024-06-31",
    "2024-09-31",
    "2024-11-31",
    "2024-01-32",
    "2024-00-01",
    "2024-13-01",
    "2024-01-00",
    "2024-1-01",
    "2024-01-1",
    "24-01-01",
    "20240101",
    "2024/01/01",
    "2024-01-01T00:00:00",
    " 2024-01-01",
    "2024-01-01\n",
    "２０２４-01-01",
    "",
  ])("%j is none", (text) => expect(isDay(text)).toBe(false));
});

test("the year of a day", () => expect(["2024-12-31", "1999-01-01"].map(yearOf)).toEqual([2024, 1999]));

test("days later and earlier", () => {
  expect(dayAfter("2024-02-28")).toBe("2024-02-29");
  expect(dayAfter("2023-12-31", 1)).toBe("2024-01-01");
  expect(dayAfter("2024-01-01", -1)).toBe("2023-12-31");
  expect(dayAfter("2024-03-30", 2)).toBe("2024-04-01");
});
