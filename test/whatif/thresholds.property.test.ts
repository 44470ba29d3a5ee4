import fc from "fast-check";
import { expect, test } from "vitest";
import type { Case } from "../../src/core/case.ts";
import type { Fen } from "../../src/money/fen.ts";
import { billAt } from "../../src/whatif/split.ts";
import { standingAt } from "../../src/whatif/standing.ts";
import { type Limit, limitsOf, nearestThresholds } from "../../src/whatif/thresholds.ts";
import { invented, randomCases, rules } from "../properties/random.ts";
import { fen, read } from "./support.ts";

const isSame = (a: Limit, b: Limit): boolean =>
  a.part === b.part && a.kind === b.kind && a.pool === b.pool && a.whole === b.whole;

test.each(["wenzhou", "ningbo", ...invented])(
  "a threshold is met at its total and not a fen sooner: %s",
  {
    timeout: 120_000,
  },
  (city) => {
    fc.assert(
      fc.property(
        randomCases(city),
        fc.nat(5),
        fc.constantFrom("shares" as const, "fixed" as const),
        (json, at, held) => {
          const one = read(json, rules);
          const index = at % one.encounters.length;
          const standing = standingAt(one, index, rules);
          const encounter = one.encounters[index];
          if (standing === null || encounter === undefined) return;
          const withTotal = (total: number): Case => {
            const bill = { expenses: billAt(standing.parts, held, total as Fen) };
            return { ...one, encounters: one.encounters.map((old, i) => (i === index ? { ...old, bill } : old)) };
          };
          let before = 0;
          for (const { limit, total, distance } of nearestThresholds(one, index, rules, held)) {
            const there = limitsOf(withTotal(fen(total)), index, rules).find((found) => isSame(found, limit));
            const sooner = limitsOf(withTotal(fen(total) - 1), index, rules).find((found) => isSame(found, limit));
            expect([there?.left, sooner?.left === "0.00"]).toEqual(["0.00", false]);
            expect(fen(total) - fen(distance)).toBe(standing.parts.total);
            expect(fen(distance)).toBeGreaterThanOrEqual(Math.max(before, 1));
            before = fen(distance);
          }
        },
      ),
      { numRuns: 60 },
    );
  },
);
