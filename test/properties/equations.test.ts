import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCase } from "../../src/core/read-case.ts";
import { AMOUNT_KEYS, type AmountKey, type Amounts, type Result } from "../../src/core/result.ts";
import { settle } from "../../src/core/settle.ts";
import { redo } from "../redo.ts";
import { runs } from "../runs.ts";
import { invented, randomCases, rules } from "./random.ts";

const fen = (amount: string): bigint => {
  if (!/^\d+\.\d\d$/.test(amount)) throw new Error(`${amount} is no amount`);
  return BigInt(amount.replace(".", ""));
};
const sum = (amounts: Amounts, ...keys: AmountKey[]): bigint =>
  keys.reduce((total, key) => total + fen(amounts[key]), 0n);

/** SPEC section 4.5 and DESIGN section 5: every fen in one place, nobody paid more than is left. */
function expectEquations(amounts: Amounts): void {
  const total = fen(amounts.medfee_sumamt);
  expect(sum(amounts, "fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt", "inscp_scp_amt")).toBe(total);
  expect(sum(amounts, "fund_pay_sumamt", "psn_part_amt")).toBe(total);
  expect(sum(amounts, "hifp_pay", "hifmi_pay", "maf_pay")).toBe(fen(amounts.fund_pay_sumamt));
  expect(sum(amounts, "hmb_pay", "acct_pay", "psn_cash_pay")).toBe(fen(amounts.psn_part_amt));
  const outside = sum(amounts, "fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt");
  expect(sum(amounts, "hifp_pay", "hifmi_pay", "maf_pay") <= fen(amounts.inscp_scp_amt) + outside).toBe(true);
  expect(sum(amounts, "hifp_pay", "maf_pay", "acct_pay") <= fen(amounts.inscp_scp_amt)).toBe(true);
}

function expectYears({ settlements, years }: Result): void {
  for (const year of years) {
    const own = settlements.filter(({ date }) => date.startsWith(`${String(year.year).padStart(4, "0")}-`));
    for (const key of AMOUNT_KEYS) {
      expect(fen(year.amounts[key])).toBe(own.reduce((so, { amounts }) => so + fen(amounts[key]), 0n));
    }
    expect(fen(year.documented) + fen(year.assumed)).toBe(sum(year.amounts, "fund_pay_sumamt", "hmb_pay"));
  }
}

describe("every equation holds and every step can be redone from its own operands", () => {
  test.each(["wenzhou", "ningbo", "zhejiang", ...invented])("%s", { timeout: 120_000 }, (city) => {
    fc.assert(
      fc.property(randomCases(city), (given) => {
        const read = readCase(given, rules);
        if (!read.ok) throw new Error(JSON.stringify(read.problems));
        const settled = settle(read.case, rules);
        if (!settled.ok) {
          expect(settled.problem.code).toBe("noFact");
          return;
        }
        for (const { amounts, documented, assumed, steps = [] } of settled.result.settlements) {
          expectEquations(amounts);
          expect(fen(documented) + fen(assumed)).toBe(sum(amounts, "fund_pay_sumamt", "hmb_pay"));
          expect(steps).toEqual(steps.map((step) => ({ ...step, result: redo(step) })));
        }
        expectYears(settled.result);
      }),
      { numRuns: runs(400) },
    );
  });
});
