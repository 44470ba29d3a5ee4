import { describe, expect, test } from "vitest";
import { BOTH, lab, type Terms } from "../../test/clauses/bounds/lab.ts";
import { caseOf, visit } from "../../test/support.ts";
import { type Fen, ZERO } from "../money/fen.ts";
import { multiply } from "../money/multiply.ts";
import type { Rate } from "../money/rate.ts";
import { readCase } from "./read-case.ts";
import { settleAmounts } from "./settle-amounts.ts";
import { withinCap } from "./within-cap.ts";

// Of 100.00 at 80% 80.00 are payable.
describe("what decides a payment, and the word for it", () => {
  const fen = (yuan: number) => (yuan * 100) as Fen;
  const product = multiply(fen(100), 8000 as Rate);

  test.each([
    ["no cap", null, 0, 100, { pay: 8000, capLeft: null, decidedBy: "rate", outcome: "applied" }],
    ["a cap not reached", 200, 50, 100, { pay: 8000, capLeft: 15_000, decidedBy: "rate", outcome: "applied" }],
    ["a cap just reached", 130, 50, 100, { pay: 8000, capLeft: 8000, decidedBy: "rate", outcome: "applied" }],
    ["a cap that is less", 120, 50, 100, { pay: 7000, capLeft: 7000, decidedBy: "cap", outcome: "applied" }],
    ["a cap used up", 50, 50, 100, { pay: 0, capLeft: 0, decidedBy: "cap", outcome: "capUsedUp" }],
    ["what is left is less", 200, 50, 60, { pay: 6000, capLeft: 15_000, decidedBy: "left", outcome: "applied" }],
    [
      "a cap as small as what is left",
      110,
      50,
      60,
      { pay: 6000, capLeft: 6000, decidedBy: "left", outcome: "applied" },
    ],
    ["as much is left as is payable", null, 0, 80, { pay: 8000, capLeft: null, decidedBy: "rate", outcome: "applied" }],
  ] as const)("%s", (_what, cap, before, left, payment) => {
    const found = withinCap(product, cap === null ? null : fen(cap), fen(before), fen(left));
    expect(found).toEqual({ payable: 8000, ...payment });
  });

  test("nothing to round up", () => {
    const [none, thin] = [multiply(fen(100), 0 as Rate), multiply(fen(1), 1 as Rate)];
    expect(withinCap(none, ZERO, ZERO, fen(9))).toMatchObject({ pay: 0, decidedBy: "rateZero", outcome: "rateZero" });
    expect(withinCap(thin, ZERO, ZERO, fen(9))).toMatchObject({ pay: 0, decidedBy: "rate", outcome: "capUsedUp" });
    expect(withinCap(thin, null, ZERO, fen(9))).toMatchObject({ pay: 0, decidedBy: "rate", outcome: "roundsToZero" });
  });
});

describe("a layer that pays says so", () => {
  function outcomes(terms: Terms, ownExpense: string): string[] {
    const stay = visit("2024-05-05", "inpatient", "primary", "10100.00", { ownExpense });
    const rules = lab(terms);
    const read = readCase(caseOf({ city: "lab", encounters: [stay], ...BOTH }), rules);
    const settled = read.ok ? settleAmounts(read.case, rules) : read;
    if (!settled.ok) throw new Error("not settled");
    return settled.visits.flatMap(({ pass }) => pass.layers.map(({ layer, paid }) => `${layer} ${paid.outcome}`));
  }
  const PAID = ["basic applied", "critical applied", "aid applied"];

  test.each([
    ["both parts of Huiminbao", {}, "100.00", "applied"],
    ["the part in scope", {}, "0.00", "applied"],
    ["the part outside", { "huiminbao.inScope.rate": { value: "0" } }, "100.00", "applied"],
    ["neither", { "huiminbao.inScope.rate": { value: "0" } }, "0.00", "rateZero"],
  ])("%s", (_what, terms, ownExpense, outcome) => {
    expect(outcomes(terms, ownExpense)).toEqual([...PAID, `huiminbao ${outcome}`]);
  });
});
