import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Amounts, Settlement, Step } from "../core/result.ts";
import { type Fen, formatFen, parseFen } from "../money/fen.ts";
import { ownSharesOf } from "./receipt.ts";
import { waterfallOf } from "./waterfall.ts";

const ZERO: Amounts = {
  medfee_sumamt: "0.00",
  fulamt_ownpay_amt: "0.00",
  overlmt_selfpay: "0.00",
  preselfpay_amt: "0.00",
  inscp_scp_amt: "0.00",
  act_pay_dedc: "0.00",
  hifp_pay: "0.00",
  hifmi_pay: "0.00",
  maf_pay: "0.00",
  fund_pay_sumamt: "0.00",
  psn_part_amt: "0.00",
  hmb_pay: "0.00",
  acct_pay: "0.00",
  psn_cash_pay: "0.00",
};

const huiminbao = (inScopePay: string, outOfScopePay: string): Step => ({
  id: "huiminbao.pay",
  layer: "huiminbao",
  operation: "sum",
  operands: [
    { name: "inScopePay", value: inScopePay },
    { name: "outOfScopePay", value: outOfScopePay },
  ],
  result: "",
  outcome: "applied",
  facts: [],
});

const settlement = (amounts: Partial<Amounts>, steps: readonly Step[] = []): Settlement => ({
  date: "2024-05-01",
  index: 0,
  amounts: { ...ZERO, ...amounts },
  qualifiers: {},
  documented: "0.00",
  assumed: "0.00",
  steps,
  notices: [],
});

const SUSTAINED = {
  medfee_sumamt: "1000.00",
  fulamt_ownpay_amt: "100.00",
  overlmt_selfpay: "30.00",
  preselfpay_amt: "20.00",
};

describe("what the person's money is for", () => {
  test("own share inside the catalogue, own expense outside it, over limit apart", () => {
    // 1000 − 600 from basic insurance = 400, of which 250 by the account and 150 in cash
    const one = settlement({ ...SUSTAINED, hifp_pay: "600.00", acct_pay: "250.00", psn_cash_pay: "150.00" });
    expect(ownSharesOf(one)).toEqual({
      ownPay: "270.00",
      ownExpense: "100.00",
      overLimit: "30.00",
      total: "400.00",
      huiminbaoOutside: "0.00",
    });
  });

  test("Huiminbao's part outside the catalogue goes against own expense, then over limit, then first pay", () => {
    // 400 − 140 of Huiminbao = 260: own expense 0, over limit 0, the last 10 off first pay
    const one = settlement({ ...SUSTAINED, hifp_pay: "600.00", hmb_pay: "140.00", psn_cash_pay: "260.00" }, [
      huiminbao("0.00", "140.00"),
    ]);
    expect(ownSharesOf(one)).toMatchObject({
      ownPay: "260.00",
      ownExpense: "0.00",
      overLimit: "0.00",
      total: "260.00",
    });
  });
});

describe("the picture", () => {
  test("each part begins where the one before it ends", () => {
    const one = settlement({ ...SUSTAINED, hifp_pay: "600.00", acct_pay: "250.00", psn_cash_pay: "150.00" });
    expect(waterfallOf(one)).toEqual([
      { payer: "basic", amount: "600.00", start: 0, length: 0.6 },
      { payer: "critical", amount: "0.00", start: 0.6, length: 0 },
      { payer: "aid", amount: "0.00", start: 0.6, length: 0 },
      { payer: "huiminbao", amount: "0.00", start: 0.6, length: 0 },
      { payer: "account", amount: "250.00", start: 0.6, length: expect.closeTo(0.25, 9) },
      { payer: "cash", amount: "20.00", start: 0.85, length: expect.closeTo(0.02, 9) },
      { payer: "outside", amount: "130.00", start: 0.87, length: expect.closeTo(0.13, 9) },
    ]);
  });

  test("a bill of nothing has no lengths", () => {
    expect(waterfallOf(settlement({})).every(({ start, length }) => start === 0 && length === 0)).toBe(true);
  });

  test("the parts add up to the total to the fen", () => {
    const fen = fc.integer({ min: 0, max: 1e11 });
    fc.assert(
      fc.property(
        fen,
        fen,
        fen,
        fen,
        fen,
        fen,
        fen,
        fc.nat(1000),
        (basic, critical, aid, account, inside, own, over, part) => {
          const outOfScope = Math.floor(((own + over) * part) / 1000);
          const cash = inside + own + over - outOfScope;
          const text = (amount: number): string => formatFen(amount as Fen);
          const one = settlement(
            {
              fulamt_ownpay_amt: text(own),
              overlmt_selfpay: text(over),
              hifp_pay: text(basic),
              hifmi_pay: text(critical),
              maf_pay: text(aid),
              hmb_pay: text(outOfScope),
              acct_pay: text(account),
              psn_cash_pay: text(cash),
            },
            [huiminbao("0.00", text(outOfScope))],
          );
          const parts = waterfallOf(one);
          const sum = parts.reduce((total, { amount }) => total + (parseFen(amount) ?? Number.NaN), 0);
          expect(sum).toBe(basic + critical + aid + outOfScope + account + cash);
          const shares = ownSharesOf(one);
          const mine = [shares.ownPay, shares.ownExpense, shares.overLimit].map(
            (share) => parseFen(share) ?? Number.NaN,
          );
          expect(mine.reduce((total, share) => total + share, 0)).toBe(account + cash);
        },
      ),
    );
  });
});
