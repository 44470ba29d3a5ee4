import fc from "fast-check";
import { expect, test } from "vitest";
import { readCase } from "../../src/core/read-case.ts";
import { AMOUNT_KEYS, type AmountKey } from "../../src/core/result.ts";
import { settle } from "../../src/core/settle.ts";
import { readOff } from "../../src/readoff/read-off.ts";
import type { Sheet } from "../../src/readoff/sheet.ts";
import { invented, randomCases, rules } from "../properties/random.ts";

type Json = Readonly<Record<string, unknown>>;

function amountsOf(json: Json): ReadonlyMap<number, Sheet> | null {
  const read = readCase(json, rules);
  const settled = read.ok ? settle(read.case, rules, { steps: false }) : null;
  return settled?.ok ? new Map(settled.result.settlements.map(({ index, amounts }) => [index, amounts])) : null;
}

const yuan = (fen: number): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
const rate = fc.integer({ min: 0, max: 100 }).map((points) => (points / 100).toFixed(2));
const amount = fc.oneof(
  fc.nat(50).map((n) => yuan(n * 10_000)),
  fc.nat(5_000_000).map(yuan),
);
const figure = (parameter: string, value: fc.Arbitrary<unknown>) => value.map((one) => ({ parameter, value: one }));
/** Figures that a desk may have. */
const hidden = fc.array(
  fc.oneof(
    figure("basic.deductible", amount),
    figure("basic.rate", rate),
    figure("basic.cap", amount),
    figure("critical.threshold", amount),
    figure(
      "critical.brackets",
      rate.map((one) => [{ rate: one }]),
    ),
    figure("aid.rate", rate),
    figure("aid.deductible", amount),
    figure("huiminbao.inScope.rate", rate),
    figure("huiminbao.outOfScope.rate", rate),
    figure("basic.deductible.basis", fc.constantFrom("year", "visit")),
  ),
  { maxLength: 4 },
);
const keys = fc.subarray([...AMOUNT_KEYS], { minLength: 3 });

/** Sheets of a desk with hidden figures in place of some of the case's own; now and then with a fen too much. */
function sheetsOf(json: Json, figures: readonly Json[], shown: readonly AmountKey[], planted: boolean): Sheet[] | null {
  const named = new Set(figures.map(({ parameter }) => parameter));
  const own = ((json.overrides ?? []) as Json[]).filter(({ parameter }) => !named.has(parameter));
  const once = figures.filter((one, i) => figures.findIndex(({ parameter }) => parameter === one.parameter) === i);
  const amounts = amountsOf({ ...json, overrides: [...own, ...once] });
  if (amounts === null) return null;
  return [...amounts]
    .sort(([a], [b]) => a - b)
    .map(([index, all]) => {
      const entries = shown.map((key) => [key, all[key]] as const);
      const fen = index === 0 && planted ? Number((all[shown[0] ?? "hifp_pay"] ?? "").replace(".", "")) + 1 : null;
      return Object.fromEntries(fen === null ? entries : [...entries, [shown[0], yuan(fen)]]) as Sheet;
    });
}

test.each(["wenzhou", "ningbo", ...invented])(
  "whatever is read off reproduces the sheets to the fen: %s",
  { timeout: 240_000 },
  (city) => {
    fc.assert(
      fc.property(randomCases(city), hidden, keys, fc.boolean(), (given, figures, shown, planted) => {
        const json = given as unknown as Json;
        const sheets = sheetsOf(json, figures, shown, planted);
        if (sheets === null) return;
        const found = readOff(json, sheets, rules);
        if (!found.ok) {
          // A gap of the rules, which only the hidden figures fill.
          expect(found.problems[0]?.code).toBe("noFact");
          return;
        }
        for (const { json: solved } of found.solutions) {
          const amounts = amountsOf(solved);
          sheets.forEach((sheet, i) => {
            for (const key of Object.keys(sheet) as AmountKey[])
              expect([i, key, amounts?.get(i)?.[key]]).toEqual([i, key, sheet[key]]);
          });
        }
        if (found.solutions.length === 0) expect(found.unexplained).not.toBeNull();
        if (found.problems.length > 0) expect(found.solutions).toEqual([]);
      }),
      { numRuns: 20 },
    );
  },
);

test("what the rules reproduce needs no other figure", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(randomCases("wenzhou"), (given) => {
      const json = given as unknown as Json;
      const sheets = sheetsOf(json, [], AMOUNT_KEYS, false);
      const found = sheets && readOff(json, sheets, rules);
      if (!found?.ok) return;
      expect(found.problems).toEqual([]);
      expect(found.solutions.map((one) => one.figures)).toEqual([[]]);
    }),
    { numRuns: 50 },
  );
});

const VISITS = 4;
const points = (low: number, high: number) => fc.integer({ min: low, max: high }).map((n) => (n / 100).toFixed(2));
const each = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: VISITS, maxLength: VISITS });
const tertiary = { care: "inpatient", level: "tertiary" };

/** A year of a person of 温州, and the round figures of a desk. */
const deskYear = fc
  .record({
    person: fc.constantFrom("resident", "employee"),
    assistance: fc.constantFrom("none", "minimumLiving", "lowIncomeEdge"),
    count: fc.integer({ min: 1, max: VISITS }),
    cares: each(fc.constantFrom("inpatient", "inpatient", "outpatient", "chronic")),
    levels: each(fc.constantFrom("primary", "secondary", "tertiary")),
    totals: each(fc.integer({ min: 100_000, max: 20_000_000 })),
    deductible: fc.integer({ min: 1, max: 20 }),
    threshold: fc.integer({ min: 10, max: 40 }),
    rates: fc.tuple(points(50, 95), points(50, 80), points(50, 90)),
    named: fc.subarray([0, 1, 2, 3, 4]),
  })
  .map((raw) => {
    const zero = { ownExpense: "0.00", overLimit: "0.00", firstPay: "0.00" };
    const encounters = raw.cares.slice(0, raw.count).map((care, i) => ({
      date: `2024-0${i + 4}-01`,
      care,
      level: raw.levels[i],
      expenses: { total: yuan(raw.totals[i] ?? 0), ...zero },
    }));
    const person = { category: raw.person, retired: false, assistance: raw.assistance, huiminbao: "none" };
    const figures: Json[] = [
      { parameter: "basic.deductible", when: tertiary, value: `${raw.deductible}00.00` },
      { parameter: "basic.rate", when: tertiary, value: raw.rates[0] },
      { parameter: "critical.threshold", value: `${raw.threshold}000.00` },
      { parameter: "critical.brackets", value: [{ rate: raw.rates[1] }] },
      { parameter: "aid.rate", value: raw.rates[2] },
    ];
    const json: Json = { id: "desk", city: "wenzhou", person, encounters };
    return { json, figures: figures.filter((_, i) => raw.named.includes(i)) };
  });

test("a desk's figures are always found, never with more of them than it has", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(deskYear, ({ json, figures }) => {
      const sheets = sheetsOf(json, figures, ["act_pay_dedc", "hifp_pay", "hifmi_pay", "maf_pay"], false);
      const found = sheets && readOff(json, sheets, rules);
      if (!found?.ok) throw new Error("not settled");
      expect(found.solutions.length).toBeGreaterThan(0);
      expect(found.isLimited).toBe(false);
      expect(Math.min(...found.solutions.map((one) => one.figures.length))).toBeLessThanOrEqual(figures.length);
    }),
    { numRuns: 100 },
  );
});
