import { describe, expect, test } from "vitest";
import { progressOf } from "../../src/whatif/progress.ts";
import { caseOf, RULES, visit } from "../support.ts";
import { read } from "./support.ts";

type Json = Record<string, unknown>;

const stay = (date: string, total: string): Json => visit(date, "inpatient", "tertiary", total, {});

const progress = (json: Json) =>
  progressOf(read(json), RULES).map(({ year, limits }) => [
    year,
    limits.map(({ limit: { part, kind, whole, left }, before, byVisit }) => [
      `${part}.${kind}`,
      whole,
      before,
      byVisit.map(({ index, used }) => `${index}: ${used}`),
      left,
    ]),
  ]);

describe("stays of a resident of 温州 in tertiary hospitals, 70% above 800 a year, 200,000 at most", () => {
  test("two stays share the deductible; each adds to the cap and to critical illness's base", () => {
    // 500: all within the deductible; 10,300: 300 of it are, 70% of 10,000 is paid; 500 and 3,300 are left in scope
    expect(progress(caseOf({ encounters: [stay("2024-05-01", "500.00"), stay("2024-06-01", "10300.00")] }))).toEqual([
      [
        2024,
        [
          ["basic.deductible", "800.00", "0.00", ["0: 500.00", "1: 300.00"], "0.00"],
          ["basic.cap", "200000.00", "0.00", ["0: 0.00", "1: 7000.00"], "193000.00"],
          ["critical.threshold", "33690.00", "0.00", ["0: 500.00", "1: 3300.00"], "29890.00"],
        ],
      ],
    ]);
  });

  test("what was used before stands before the first visit, and visits stand in the order of their days", () => {
    const carriedIn = {
      year: 2024,
      inpatient: { deductible: "700.00", deductibleDue: "800.00", paid: "199000.00", inScope: "285000.00" },
      criticalBase: "30000.00",
    };
    const encounters = [stay("2024-06-01", "1000.00"), stay("2024-05-01", "1100.00")];
    // 1,100: 100 of deductible, 700 paid, 400 left; 1,000: 700 payable, 300 of it within the cap, 700 left
    expect(progress(caseOf({ carriedIn, encounters }))).toEqual([
      [
        2024,
        [
          ["basic.deductible", "800.00", "700.00", ["1: 100.00", "0: 0.00"], "0.00"],
          ["basic.cap", "200000.00", "199000.00", ["1: 700.00", "0: 300.00"], "0.00"],
          ["critical.threshold", "33690.00", "30000.00", ["1: 400.00", "0: 700.00"], "2590.00"],
        ],
      ],
    ]);
  });

  test("each year has its own", () => {
    const encounters = [stay("2024-12-31", "500.00"), stay("2025-01-01", "500.00")];
    const years = progress(caseOf({ encounters }));
    expect(years.map(([year]) => year)).toEqual([2024, 2025]);
    expect(years.map(([, limits]) => (limits as unknown[])[0])).toEqual([
      ["basic.deductible", "800.00", "0.00", ["0: 500.00"], "300.00"],
      ["basic.deductible", "800.00", "0.00", ["1: 500.00"], "300.00"],
    ]);
  });
});
