import { describe, expect, test } from "vitest";
import { parseRate, type Rate } from "../../src/money/rate.ts";
import { type Range, rangeOf } from "../../src/whatif/ranges.ts";
import type { YearSpan } from "../../src/whatif/span.ts";
import { shareOf, type Unknown } from "../../src/whatif/unknown.ts";
import { caseOf, RULES, resident, visit } from "../support.ts";

const FIFTH = parseRate("0.20") as Rate;
const LEVEL: Unknown = { index: 0, level: true, share: null, total: false };
const SPLIT: Unknown = { index: 0, level: false, share: FIFTH, total: false };

type Encounter = Record<string, unknown> & { expenses: Record<string, unknown> };

/** A resident's stay in 温州 without what is not known of it. */
function stay(date: string, level: string, total: string, leftOut: Partial<Unknown> = {}): Encounter {
  const { level: own, expenses, ...rest } = visit(date, "inpatient", level, total) as Encounter;
  const { total: sum, ...parts } = expenses;
  const bill = { ...(!leftOut.total && { total: sum }), ...(!leftOut.share && parts) };
  return { ...rest, ...(!leftOut.level && { level: own }), expenses: bill };
}

const range = (encounters: readonly unknown[], unknowns: readonly Unknown[], at = 0, totals: string[] = []): Range =>
  rangeOf(caseOf({ encounters }), at, unknowns, RULES, totals);

const ends = (span: YearSpan | null | undefined) => span && [span.low.cash, span.high.cash];
const rows = ({ rows }: Range) => rows.map(({ pick, span }) => [pick.total ?? pick.level ?? pick.split, ends(span)]);

describe("a resident's stay of 10,000 in 温州 in 2024", () => {
  test("at a level that nobody knows: each level as it is settled", () => {
    const found = range([stay("2024-05-01", "primary", "10000.00", LEVEL)], [LEVEL]);
    expect(rows(found)).toEqual([
      // 300 + 10% of 9,700
      ["primary", ["1270.00", "1270.00"]],
      // 500 + 20% of 9,500
      ["secondary", ["2400.00", "2400.00"]],
      // 800 + 30% of 9,200
      ["tertiary", ["3560.00", "3560.00"]],
    ]);
    expect(found.years).toEqual([
      {
        year: 2024,
        visits: 1,
        isOneOfMany: false,
        low: { cash: "1270.00", qualifier: "about" },
        high: { cash: "3560.00", qualifier: "about" },
      },
    ]);
    expect(found).toMatchObject({ problems: [], together: false });
  });

  test("with a bill that nobody has seen: all in scope, or a fifth outside it", () => {
    const found = range([stay("2024-05-01", "tertiary", "10000.00", SPLIT)], [SPLIT]);
    expect(rows(found)).toEqual([
      ["inScope", ["3560.00", "3560.00"]],
      // 2,000 outside; 800 + 30% of 7,200
      ["outside", ["4960.00", "4960.00"]],
    ]);
    expect(found.years.map(ends)).toEqual([["3560.00", "4960.00"]]);
  });

  test("with neither known: each level with its own range over the split", () => {
    const both = { ...LEVEL, share: FIFTH };
    const found = range([stay("2024-05-01", "primary", "10000.00", both)], [both]);
    expect(rows(found)).toEqual([
      // 2,000 outside; 300 + 10% of 7,700
      ["primary", ["1270.00", "3070.00"]],
      // 2,000 outside; 500 + 20% of 7,500
      ["secondary", ["2400.00", "4000.00"]],
      ["tertiary", ["3560.00", "4960.00"]],
    ]);
    expect(found.years.map(ends)).toEqual([["1270.00", "4960.00"]]);
  });

  test("with no total yet: what is tried, each over the levels", () => {
    const all = { ...LEVEL, share: FIFTH, total: true };
    const found = range([stay("2024-05-01", "primary", "", all)], [all], 0, ["500.00", "10000.00"]);
    expect(rows(found)).toEqual([
      // 300 + 10% of 200; everything below tertiary's 800
      ["500.00", ["320.00", "500.00"]],
      ["10000.00", ["1270.00", "4960.00"]],
    ]);
    expect(found.years).toEqual([]);
  });

  test("and the same for all where the deductible takes everything", () => {
    const found = range([stay("2024-05-01", "primary", "200.00", LEVEL)], [LEVEL]);
    expect(found.years.map(ends)).toEqual([["200.00", "200.00"]]);
  });
});

describe("two stays of 10,000 in one year", () => {
  const second: Unknown = { ...LEVEL, index: 1 };

  test("the level of the one is open: both together, the year's deductible borne once", () => {
    const found = range(
      [stay("2024-05-01", "primary", "10000.00"), stay("2024-06-01", "primary", "10000.00", LEVEL)],
      [second],
      1,
    );
    expect(rows(found)).toEqual([
      // 1,270, then 10% of 10,000
      ["primary", ["2270.00", "2270.00"]],
      // 1,270, then the 200 that secondary's deductible asks for beyond 300, and 20% of 9,800
      ["secondary", ["3430.00", "3430.00"]],
      // 1,270, then 500 more, and 30% of 9,500
      ["tertiary", ["4620.00", "4620.00"]],
    ]);
    expect(found.years).toMatchObject([{ year: 2024, visits: 2, low: { cash: "2270.00" }, high: { cash: "4620.00" } }]);
  });

  test("a question open in another one makes a range without rows here", () => {
    const found = range(
      [stay("2024-05-01", "primary", "10000.00"), stay("2024-06-01", "primary", "10000.00", LEVEL)],
      [second],
    );
    expect(found.rows).toEqual([]);
    expect(found.years.map(ends)).toEqual([["2270.00", "4620.00"]]);
  });

  test("questions open in both: every combination", () => {
    const visits = [stay("2024-05-01", "primary", "10000.00", LEVEL), stay("2024-06-01", "primary", "10000.00", LEVEL)];
    const found = range(visits, [LEVEL, second], 1);
    // primary twice; tertiary twice: 3,560, then 30% of 10,000
    expect(found.years.map(ends)).toEqual([["2270.00", "6560.00"]]);
    expect(found.together).toBe(false);
    // tertiary first, then primary: 3,560 and 10% of 10,000
    expect(rows(found)[0]).toEqual(["primary", ["2270.00", "4560.00"]]);
  });

  test("in different years each year has its own", () => {
    const visits = [stay("2024-05-01", "primary", "10000.00"), stay("2025-06-01", "primary", "10000.00", LEVEL)];
    const found = range(visits, [second], 1);
    expect(found.years.map((span) => [span.year, ...(ends(span) ?? [])])).toEqual([
      [2024, "1270.00", "1270.00"],
      [2025, "1270.00", "3560.00"],
    ]);
    expect(rows(found)[2]).toEqual(["tertiary", ["3560.00", "3560.00"]]);
  });
});

test("so many open questions that the others are varied all alike", () => {
  const visits = Array.from({ length: 12 }, () => stay("2024-05-01", "primary", "1000.00", LEVEL));
  const found = range(
    visits,
    visits.map((_, index) => ({ ...LEVEL, index })),
  );
  expect(found.together).toBe(true);
  // primary twelve times: 300 once, then 10% of 11,700; tertiary: 800 once, then 30% of 11,200
  expect(found.years.map(ends)).toEqual([["1470.00", "4160.00"]]);
});

test("what is wrong with the case otherwise is said, once", () => {
  const found = rangeOf(
    caseOf({
      person: resident({ assistance: "rich" }),
      encounters: [stay("2024-05-01", "primary", "10000.00", LEVEL)],
    }),
    0,
    [LEVEL],
    RULES,
    [],
  );
  expect(found.years).toEqual([]);
  expect(found.problems).toEqual([expect.objectContaining({ code: "unknownValue", path: "person.assistance" })]);
  expect(found.rows.map(({ span }) => span)).toEqual([null, null, null]);
});

test.each([
  ["10000", "2000.00"],
  // 0.012 and 0.015
  ["0.06", "0.01"],
  ["0.075", null],
  ["lots", null],
  [undefined, null],
])("a fifth of %s is %s", (total, share) => expect(shareOf(total, FIFTH)).toBe(share));
