import { expect, test } from "vitest";
import { pathOf } from "./use-path.ts";

test.each([
  ["", "/"],
  ["#", "/"],
  ["#/", "/"],
  ["#/?care=inpatient", "/"],
  ["#?care=inpatient", "/"],
  ["#/desk?care=inpatient", "/desk"],
  ["#desk", "/desk"],
  ["#/a/b?c=/d\n?e", "/a/b"],
])("%j names the page %s", (hash, path) => {
  expect(pathOf(hash)).toBe(path);
});
