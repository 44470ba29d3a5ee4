import fc from "fast-check";
import { expect, test } from "vitest";
import { settle } from "../../src/core/settle.ts";
import type { Fen } from "../../src/money/fen.ts";
import { type CurvePoint, curveOf } from "../../src/whatif/curve.ts";
import { billAt } from "../../src/whatif/split.ts";
import { standingAt } from "../../src/whatif/standing.ts";
import { invented, randomCases, rules } from "../properties/random.ts";
import { fen, read, yuan } from "./support.ts";

/** Eight fen are what the layers' roundings may bend a line by; a bend as small is left out. */
const BEND = 8;
const PLACES = 1_000_000;

/** Cash on the straight line between the two points around a total, in fen. */
function interpolated(points: readonly CurvePoint[], total: number): number {
  const after = points.findIndex((point) => fen(point.total) >= total);
  const [a, b] = [points[Math.max(after - 1, 0)], points[after]];
  if (!a || !b) throw new Error(`${total} is outside the curve`);
  const [from, to, low, high] = [fen(a.total), fen(b.total), fen(a.cash), fen(b.cash)];
  return to === from ? high : low + ((high - low) * (total - from)) / (to - from);
}

test.each(["wenzhou", "ningbo", "zhejiang", ...invented])(
  "between its points the curve is what settle says: %s",
  {
    timeout: 120_000,
  },
  (city) => {
    fc.assert(
      fc.property(
        randomCases(city),
        fc.nat(5),
        fc.constantFrom("shares" as const, "fixed" as const),
        fc.integer({ min: 1, max: 100_000_000 }),
        fc.array(fc.nat(PLACES), { minLength: 20, maxLength: 20 }),
        (json, at, held, upTo, places) => {
          const one = read(json, rules);
          const index = at % one.encounters.length;
          const points = curveOf(one, index, rules, { upTo: yuan(upTo), held });
          const standing = standingAt(one, index, rules);
          const encounter = one.encounters[index];
          if (standing === null || encounter === undefined || points[0] === undefined) return;
          expect(points.length).toBeLessThanOrEqual(60);
          const low = fen(points[0].total);
          for (const place of places) {
            const total = (low + Math.floor(((upTo - low) * place) / PLACES)) as Fen;
            const bill = { expenses: billAt(standing.parts, held, total) };
            const changed = {
              ...one,
              encounters: one.encounters.map((old, i) => (i === index ? { ...old, bill } : old)),
            };
            const settled = settle(changed, rules, { steps: false });
            if (!settled.ok) throw new Error(settled.problem.code);
            const cash = settled.result.settlements.find((settlement) => settlement.index === index)?.amounts
              .psn_cash_pay;
            expect(Math.abs(fen(cash ?? "") - interpolated(points, total))).toBeLessThan(2 * BEND);
          }
        },
      ),
      { numRuns: 100 },
    );
  },
);
