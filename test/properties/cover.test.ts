import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCase } from "../../src/core/read-case.ts";
import { settle } from "../../src/core/settle.ts";
import { runs } from "../runs.ts";
import { rules } from "./random.ts";

/** Whole yuan and fen up to a large stay. */
const money = fc.integer({ min: 0, max: 40_000_000 }).map((fen) => (fen / 100).toFixed(2));
const rate = fc.integer({ min: 0, max: 100 }).map((points) => (points / 100).toFixed(2));
const cap = fc.oneof(fc.constant(null), money);

/**
 * A year at one level, of care that every layer covers alike: where cover moves between unlike visits, more of it may cost
 * more. So may basic cover before a Huiminbao that pays on what basic insurance left, whatever others paid of it (`afterBasic`).
 */
const year = fc.record({
  care: fc.constantFrom("inpatient", "special", "maternity"),
  level: fc.constantFrom("primary", "secondary", "tertiary"),
  bills: fc.array(fc.record({ inScope: money, own: money }), { minLength: 1, maxLength: 4 }),
  assistance: fc.constantFrom("none", "minimumLiving", "medicalHardship"),
  huiminbao: fc.constantFrom("none", "wenzhou-resident"),
});

/** Each: a parameter with the values that it may have, worse for the person first. */
const terms = fc.oneof(
  ordered("basic.rate", rate, (a, b) => Number(a) <= Number(b)),
  ordered("basic.deductible", money, (a, b) => Number(a) >= Number(b)),
  ordered("basic.cap", cap, capsGrow),
  ordered("critical.threshold", money, (a, b) => Number(a) >= Number(b)),
  ordered("critical.cap", cap, capsGrow),
  ordered("aid.rate", rate, (a, b) => Number(a) <= Number(b)),
  ordered("aid.deductible", money, (a, b) => Number(a) >= Number(b)),
  ordered("aid.cap", cap, capsGrow),
  ordered("huiminbao.inScope.rate", rate, (a, b) => Number(a) <= Number(b)),
  ordered("huiminbao.outOfScope.rate", rate, (a, b) => Number(a) <= Number(b)),
  ordered("huiminbao.outOfScope.deductible", money, (a, b) => Number(a) >= Number(b)),
);

type Value = string | null;

function capsGrow(a: Value, b: Value): boolean {
  return b === null || (a !== null && Number(a) <= Number(b));
}

function ordered(parameter: string, value: fc.Arbitrary<Value>, isWorse: (a: Value, b: Value) => boolean) {
  return fc.tuple(value, value).map(([a, b]) => {
    const [less, more] = isWorse(a, b) ? [a, b] : [b, a];
    return { parameter, less, more };
  });
}

function cashInFen(given: typeof year extends fc.Arbitrary<infer T> ? T : never, overrides: object[]): number {
  const read = readCase(
    {
      id: "cover",
      city: "wenzhou",
      person: { category: "resident", retired: false, assistance: given.assistance, huiminbao: given.huiminbao },
      overrides,
      encounters: given.bills.map(({ inScope, own }, i) => ({
        date: `2024-0${i + 3}-10`,
        care: given.care,
        level: given.level,
        expenses: {
          total: (Math.round(Number(inScope) * 100 + Number(own) * 100) / 100).toFixed(2),
          ownExpense: own,
          overLimit: "0.00",
          firstPay: "0.00",
        },
      })),
    },
    rules,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const settled = settle(read.case, rules, { steps: false });
  if (!settled.ok) throw new Error(settled.problem.code);
  return Math.round(Number(settled.result.years[0]?.amounts.psn_cash_pay) * 100);
}

const LAYERS = 4;

describe("more cover never costs the person more over a year, but for a fen of rounding a layer and visit", () => {
  test("better terms", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(year, terms, (given, { parameter, less, more }) => {
        const worse = cashInFen(given, [{ parameter, value: less }]);
        const better = cashInFen(given, [{ parameter, value: more }]);
        expect(better).toBeLessThanOrEqual(worse + LAYERS * given.bills.length);
      }),
      { numRuns: runs(4_000) },
    );
  });

  test("joining Huiminbao", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(year, (given) => {
        const terms = [{ parameter: "huiminbao.inScope.rate", value: "0.55" }];
        const without = cashInFen({ ...given, huiminbao: "none" }, terms);
        const within = cashInFen({ ...given, huiminbao: "wenzhou-resident" }, terms);
        expect(within).toBeLessThanOrEqual(without);
      }),
      { numRuns: runs(1_000) },
    );
  });
});
