import { expect, test } from "vitest";
import { countMonths, firstDayOf, later, monthOf, nthMonth, plusMonths } from "./months.ts";

test.each([
  ["2024-03", 0, "2024-03"],
  ["2024-03", 2, "2024-05"],
  ["2024-11", 1, "2024-12"],
  ["2024-11", 2, "2025-01"],
  ["2024-12", 12, "2025-12"],
  ["2024-01", -1, "2023-12"],
  ["0999-12", 1, "1000-01"],
])("%s and %i months later it is %s", (month, count, expected) => {
  expect(plusMonths(month, count)).toBe(expected);
});

test("the month itself is the first", () => {
  expect(nthMonth("2024-03", 1)).toBe("2024-03");
  expect(nthMonth("2024-11", 3)).toBe("2025-01");
  expect(countMonths("2024-11", 3)).toEqual(["2024-11", "2024-12", "2025-01"]);
  expect(countMonths("2024-11", 0)).toEqual([]);
});

test("days and months", () => {
  expect(monthOf("2024-02-29")).toBe("2024-02");
  expect(firstDayOf("2024-02")).toBe("2024-02-01");
  expect(later("2023-12", "2024-01")).toBe("2024-01");
  expect(later("2024-01", "2023-12")).toBe("2024-01");
});
