import fc from "fast-check";
import { expect, test } from "vitest";
import { settle } from "../../src/core/settle.ts";
import type { Rate } from "../../src/money/rate.ts";
import { headlinesOf } from "../../src/whatif/headlines.ts";
import { rangeOf } from "../../src/whatif/ranges.ts";
import type { YearSpan } from "../../src/whatif/span.ts";
import { picksOf, type Unknown, withPick } from "../../src/whatif/unknown.ts";
import type { CaseJson } from "../../src/whatif/variants.ts";
import { invented, randomCases, rules } from "../properties/random.ts";
import { fen, read } from "./support.ts";

const PARTS = { ownExpense: "0", overLimit: "0", firstPay: "0" };

/** The case with one encounter's bill in scope, which may be answered for, and without what is not known of it. */
function opened(json: CaseJson, { index, level, share }: Unknown): CaseJson {
  const encounters = (json.encounters as readonly Record<string, unknown>[]).map((one, i) => {
    if (i !== index) return one;
    const { items: _items, expenses, site: _site, level: own, ...rest } = one;
    const total = (expenses as { total?: string } | undefined)?.total ?? "1234.50";
    const kept = level ? rest : { ...rest, level: own };
    return { ...kept, expenses: { total, ...(share === null && PARTS) } };
  });
  return { ...json, encounters };
}

const isWithin = (span: YearSpan, cash: string): boolean =>
  fen(span.low.cash) <= fen(cash) && fen(cash) <= fen(span.high.cash);

test.each(["wenzhou", "ningbo", ...invented])(
  "the range holds what every answer gives, and is no wider than that: %s",
  { timeout: 120_000 },
  (city) => {
    const open = fc.record({ level: fc.boolean(), split: fc.boolean(), share: fc.nat(10_000) });
    fc.assert(
      fc.property(randomCases(city), fc.nat(5), fc.nat(5), open, open, (json, a, b, one, other) => {
        const count = json.encounters.length;
        const asked = new Map([
          [b % count, other],
          [a % count, one],
        ]);
        const unknowns = [...asked].map(
          ([index, { level, split, share }]): Unknown => ({
            index,
            level: level && json.encounters[index]?.care !== "familyBed",
            share: split ? (share as Rate) : null,
            total: false,
          }),
        );
        const unsaid = unknowns.reduce(opened, json as unknown as CaseJson);
        const at = a % count;
        const range = rangeOf(unsaid, at, unknowns, rules, []);
        const answered = unknowns.reduce<readonly CaseJson[]>(
          (cases, unknown) =>
            cases.flatMap((before) => picksOf(unknown).map((pick) => withPick(before, unknown, pick))),
          [unsaid],
        );
        const headlines = answered.flatMap((whole) => {
          const settled = settle(read(whole, rules), rules, { steps: false });
          return settled.ok ? headlinesOf(settled.result) : [];
        });
        for (const { year, cash } of headlines) {
          expect(range.years.filter((span) => span.year === year && isWithin(span, cash))).toHaveLength(1);
        }
        for (const { year, low, high } of range.years) {
          const cashes = headlines.filter((headline) => headline.year === year).map(({ cash }) => cash);
          expect(cashes).toEqual(expect.arrayContaining([low.cash, high.cash]));
        }
      }),
      { numRuns: 40 },
    );
  },
);
