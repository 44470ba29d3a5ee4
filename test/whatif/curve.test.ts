import { describe, expect, test } from "vitest";
import type { RuleSet } from "../../src/facts/rule-set.ts";
import { type CurveOptions, type CurvePoint, curveOf, type Kink } from "../../src/whatif/curve.ts";
import { caseOf, employee, RULES, resident, visit } from "../support.ts";
import { read } from "./support.ts";

type Json = Record<string, unknown>;

const stay = (total: string, more: Json = {}): Json => visit("2024-05-01", "inpatient", "tertiary", total, more);

const curve = (json: Json, options: CurveOptions, index = 0, rules: RuleSet = RULES): readonly CurvePoint[] =>
  curveOf(read(json, rules), index, rules, options);

const nameOf = ({ part, kind }: Kink): string => `${part}.${kind}`;
const inShort = (points: readonly CurvePoint[]) =>
  points.map(({ total, cash, kinks }) => [total, cash, kinks.map(nameOf).join(" ")]);

test("a resident's stay in a tertiary hospital of 温州 in 2024", () => {
  const points = curve(caseOf({ encounters: [stay("10000.00")] }), { upTo: "400000.00" });
  expect(inShort(points)).toEqual([
    ["0.00", "0.00", ""],
    // the whole up to the deductible, then 30%
    ["800.00", "800.00", "basic.deductible"],
    // 110,433.32 − 76,743.32; from here on 12%
    ["110433.32", "33690.00", "critical.threshold"],
    // left 86,514.28, less 60% of 52,824.28 (31,694.57); from here on 40%
    ["286514.28", "54819.71", "basic.cap"],
    // left 200,000, less 60% of 166,310 (99,786.00)
    ["400000.00", "100214.00", ""],
  ]);
  expect(points[1]?.kinks).toEqual([
    expect.objectContaining({ pool: "inpatient", whole: "800.00", fact: expect.objectContaining({ value: "800.00" }) }),
  ]);
});

test("the curve goes on from what the year has used up", () => {
  const encounters = [stay("10000.00"), visit("2024-06-01", "inpatient", "tertiary", "50.00")];
  const points = curve(caseOf({ encounters }), { upTo: "200000.00" }, 1);
  // no deductible is left; 30,130 more left in scope meet the threshold: 30% of 100,433.32 is 30,129.996, and 70.303,324 rounds down
  expect(inShort(points)).toEqual([
    ["0.00", "0.00", ""],
    ["100433.32", "30130.00", "critical.threshold"],
    // 30% of 200,000 less 60% of 29,870
    ["200000.00", "42078.00", ""],
  ]);
});

describe("parts outside scope", () => {
  const json = caseOf({ encounters: [stay("1000.00", { ownExpense: "400.00", firstPay: "100.00" })] });

  test("in shares begin at 0", () =>
    expect(inShort(curve(json, { upTo: "3000.00" }))).toEqual([
      ["0.00", "0.00", ""],
      // half is in scope: 800
      ["1600.00", "1600.00", "basic.deductible"],
      // 1,500 outside, 800 and 30% of 700
      ["3000.00", "2510.00", ""],
    ]));

  test("as amounts begin with them", () =>
    expect(inShort(curve(json, { upTo: "3000.00", held: "fixed" }))).toEqual([
      ["500.00", "500.00", ""],
      ["1300.00", "1300.00", "basic.deductible"],
      // 500, 800 and 30% of 1,700
      ["3000.00", "1810.00", ""],
    ]));
});

test("a low-income family's aid begins above its own deductible", () => {
  const person = resident({ assistance: "lowIncomeEdge" });
  expect(inShort(curve(caseOf({ person, encounters: [stay("1.00")] }), { upTo: "30000.00" }))).toEqual([
    ["0.00", "0.00", ""],
    ["800.00", "800.00", "basic.deductible"],
    ["20593.32", "6738.00", "aid.deductible"],
    // left 9,560, less 60% of 2,822 (1,693.20)
    ["30000.00", "7866.80", ""],
  ]);
});

test("an account pays until it is empty: the deductible makes no kink before", () => {
  const person = employee({ accountBalance: "1000.00" });
  expect(inShort(curve(caseOf({ person, encounters: [stay("1.00")] }), { upTo: "5000.00" }))).toEqual([
    ["0.00", "0.00", ""],
    // 800 + 20%: 80% of 999.98 is 799.984, so that 1,000.00 of 1,799.98 are left, a fen sooner 999.99
    ["1799.98", "0.00", "account.empty"],
    // 800 + 20% of 4,200, less 1,000
    ["5000.00", "640.00", ""],
  ]);
});

test("a line that pays in two rates has a kink at the edge", () => {
  const overrides = [
    { parameter: "basic.rate", value: [{ upTo: "10000.00", rate: "0.50" }, { rate: "0.80" }] },
    { parameter: "basic.deductible", value: "1000.00" },
  ];
  expect(inShort(curve(caseOf({ overrides, encounters: [stay("1.00")] }), { upTo: "21000.00" }))).toEqual([
    ["0.00", "0.00", ""],
    ["1000.00", "1000.00", "basic.deductible"],
    ["11000.00", "6000.00", "basic.bracket"],
    ["21000.00", "8000.00", ""],
  ]);
});

test("an edge is found where a share is paid first, too", () => {
  const overrides = [
    { parameter: "basic.rate", value: [{ upTo: "10000.00", rate: "0.50" }, { rate: "0.80" }] },
    { parameter: "basic.deductible", value: "0.00" },
    { parameter: "basic.preShare", value: "0.20" },
  ];
  const points = curve(caseOf({ overrides, encounters: [stay("1.00")] }), { upTo: "22500.00" });
  expect(points).toHaveLength(3);
  // 80% of 12,500 are 10,000, of which 5,000 are paid; of 22,500 18,000, of which 5,000 and 6,400
  const [, edge, end] = points;
  expect(edge?.kinks).toEqual([expect.objectContaining({ part: "basic", kind: "bracket" })]);
  expect(Math.abs(Number(edge?.total) - 12_500)).toBeLessThan(0.05);
  expect(end).toMatchObject({ total: "22500.00", cash: "11100.00" });
});

test("Huiminbao that would pay more than is left makes a kink of its own", () => {
  const person = employee({ huiminbao: "wenzhou-employee" });
  const overrides = [{ parameter: "huiminbao.inScope.rate", value: "0.90" }];
  const points = curve(caseOf({ person, overrides, encounters: [stay("1.00")] }), { upTo: "400000.00" });
  // after basic 800 + 20%; 90% of y exceed 33,690 + 40% of (y − 33,690) from y = 40,428 on: at 198,940
  const last = points.at(-2);
  expect(last?.kinks).toEqual([expect.objectContaining({ part: "huiminbao.inScope", kind: "left" })]);
  expect(Math.abs(Number(last?.total) - 198_940)).toBeLessThan(0.2);
  expect(points.at(-1)).toMatchObject({ total: "400000.00", cash: "0.00" });
  expect(inShort(points).map(([, , kinks]) => kinks)).toEqual([
    "",
    "basic.deductible",
    "critical.threshold",
    "huiminbao.inScope.left",
    "",
  ]);
});

test("Huiminbao's own-expense part has a deductible and a cap", () => {
  const overrides = [
    { parameter: "huiminbao.outOfScope.rate", value: "0.50" },
    { parameter: "huiminbao.outOfScope.deductible", value: "2000.00" },
    { parameter: "huiminbao.outOfScope.cap", value: "1000.00" },
  ];
  const person = resident({ huiminbao: "wenzhou-resident" });
  const encounters = [stay("100.00", { ownExpense: "100.00" })];
  expect(inShort(curve(caseOf({ person, overrides, encounters }), { upTo: "10000.00" }))).toEqual([
    ["0.00", "0.00", ""],
    ["2000.00", "2000.00", "huiminbao.outOfScope.deductible"],
    // half of 1,999.99 is 999.995, rounded up to 1,000.00
    ["3999.99", "2999.99", "huiminbao.outOfScope.cap"],
    ["10000.00", "9000.00", ""],
  ]);
});

test("there is no curve without a case, an end, or anything between beginning and end", () => {
  const json = caseOf({ encounters: [stay("100.00", { ownExpense: "100.00" })] });
  expect(curve(json, { upTo: "0.00" })).toEqual([]);
  expect(curve(json, { upTo: "100.00", held: "fixed" })).toEqual([]);
  expect(curve(json, { upTo: "much" })).toEqual([]);
  expect(curve(json, { upTo: "100.00" }, 1)).toEqual([]);
});

test("a curve takes less than 50 ms of the processor", () => {
  const person = employee({ accountBalance: "1000.00", huiminbao: "wenzhou-employee" });
  const one = read(caseOf({ person, encounters: [stay("20000.00", { ownExpense: "500.00", firstPay: "800.00" })] }));
  const times = Array.from({ length: 20 }, () => {
    const start = process.cpuUsage();
    curveOf(one, 0, RULES, { upTo: "1000000.00" });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  // The best of several: what else runs on the machine only adds.
  expect(Math.min(...times)).toBeLessThan(50);
});
