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
