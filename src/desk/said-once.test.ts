import { expect, test } from "vitest";
import { matchColumns } from "./match.ts";
import { gapsOf, saidOnce, unsaid } from "./said-once.ts";

const HEADINGS = ["城市", "参保类型", "就诊日期", "就诊类型", "医疗机构等级", "总费用"];
const ROWS = [
  ["", "居民", "2024-05-01", "住院", "三级", "100"],
  ["", "", "", "", "", ""],
  [" ", "居民", "", "住院", "三级"],
];

test("a column is empty in all bills, in some or in none; a blank row is no bill", () => {
  const gaps = gapsOf({ headings: HEADINGS, rows: ROWS, first: 2 });
  expect(gaps).toEqual(["all", "none", "some", "none", "none", "some"]);
});

test("what a needed column leaves empty is asked once for all bills, and must be known where it is empty in all", () => {
  const matches = matchColumns(HEADINGS);
  const gaps = gapsOf({ headings: HEADINGS, rows: ROWS, first: 2 });
  expect(saidOnce(matches, gaps)).toEqual(["city", "retired", "assistance", "huiminbao", "date", "site", "place"]);
  expect(unsaid(matches, gaps)).toEqual(["city"]);
});

test("where a column tells the kinds of persons, an empty category is no gap", () => {
  const matches = matchColumns(["人员类别", "参保类型"]);
  expect(saidOnce(matches, ["none", "all"])).not.toContain("category");
  expect(unsaid(matches, ["none", "all"])).toEqual(["city", "date", "care", "level"]);
});
