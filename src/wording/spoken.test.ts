import { describe, expect, test } from "vitest";
import type { Amounts, Result, Settlement } from "../core/result.ts";
import { spokenAmount, spokenResult } from "./spoken.ts";
import { strictWords } from "./test-words.ts";

const zh = strictWords("zh-CN");
const en = strictWords("en");

test.each([
  ["1270.00", "1270元", "1270 yuan"],
  ["1270.50", "1270元5角", "1270.5 yuan"],
  ["1270.05", "1270元零5分", "1270.05 yuan"],
  ["1270.53", "1270元5角3分", "1270.53 yuan"],
  ["352345.67", "352345元6角7分", "352345.67 yuan"],
  ["0.30", "0元3角", "0.3 yuan"],
  ["0.00", "0元", "0 yuan"],
])("%s is said as %s", (yuan, inChinese, inEnglish) => {
  expect(spokenAmount(yuan, zh)).toBe(inChinese);
  expect(spokenAmount(yuan, en)).toBe(inEnglish);
});

const NOTHING = "0.00";

const amounts = (some: Partial<Amounts>): Amounts => ({
  medfee_sumamt: NOTHING,
  fulamt_ownpay_amt: NOTHING,
  overlmt_selfpay: NOTHING,
  preselfpay_amt: NOTHING,
  inscp_scp_amt: NOTHING,
  act_pay_dedc: NOTHING,
  hifp_pay: NOTHING,
  hifmi_pay: NOTHING,
  maf_pay: NOTHING,
  fund_pay_sumamt: NOTHING,
  psn_part_amt: NOTHING,
  hmb_pay: NOTHING,
  acct_pay: NOTHING,
  psn_cash_pay: NOTHING,
  ...some,
});

const visit = (date: string, some: Partial<Amounts>, more: Partial<Settlement> = {}): Settlement => ({
  date,
  index: 0,
  amounts: amounts(some),
  qualifiers: {},
  documented: NOTHING,
  assumed: NOTHING,
  notices: [],
  ...more,
});

const resultOf = (settlements: readonly Settlement[], years: Result["years"]): Result => ({
  id: "one",
  rulesVersion: "sha256:0",
  settlements,
  years,
});

describe("a result read aloud", () => {
  const paid = { medfee_sumamt: "10000.00", hifp_pay: "8730.00", acct_pay: "500.00", psn_cash_pay: "770.00" };

  test("what the person pays, how sure it is, who pays what, what it rests on", () => {
    const one = visit("2026-05-01", paid, {
      qualifiers: { hifp_pay: "atLeast", psn_cash_pay: "atMost" },
      notices: [{ code: "lapsedDocument", document: "d" }],
    });
    const year = { year: 2026, amounts: amounts(paid), documented: "730.05", assumed: "7999.95", indicators: {} };
    expect(spokenResult(resultOf([one], [year]), zh)).toEqual([
      "您最多付770元。",
      "有的数文件写的是“不低于”，所以实际只会一样或更少。",
      "总费用10000元，是这样付的：基本医保，至少 8730元；您的个人账户，500元；您自己付现金，最多 770元。",
      "医保和惠民保付的钱里，有文件原文或者您自己填的数撑着的，是730元零5分；靠我们估计的，或者手上没有原文的，是7999元9角5分。",
      "用到的文件里，有的写明已经过了有效期，没有找到接替的，先照旧算。",
    ]);
    expect(spokenResult(resultOf([one], [year]), en)[2]).toBe(
      "The whole bill of 10000 yuan is paid like this: basic insurance pays at least 8730 yuan; your personal account pays 500 yuan; you pay at most 770 yuan in cash.",
    );
  });

  test("nobody but the person pays", () => {
    const own = { medfee_sumamt: "80.50", psn_cash_pay: "80.50" };
    const year = { year: 2024, amounts: amounts(own), documented: NOTHING, assumed: NOTHING, indicators: {} };
    expect(spokenResult(resultOf([visit("2024-05-01", own)], [year]), zh)).toEqual([
      "您要付80元5角。",
      "总费用80元5角，是这样付的：您自己付现金，80元5角。",
      "医保这次没有付钱，原因在下面一步一步写着。",
    ]);
  });

  test("visits are told together, year by year", () => {
    const third = { medfee_sumamt: "300.00", hifp_pay: "100.00", psn_cash_pay: "200.00" };
    const both = { medfee_sumamt: "10300.00", hifp_pay: "8830.00", acct_pay: "500.00", psn_cash_pay: "970.00" };
    const settlements = [visit("2024-12-01", third), visit("2025-01-01", paid), visit("2025-02-01", third)];
    const years = [
      { year: 2024, amounts: amounts(third), documented: "100.00", assumed: NOTHING, indicators: {} },
      { year: 2025, amounts: amounts(both), documented: NOTHING, assumed: "8830.00", indicators: {} },
    ];
    const said = spokenResult(resultOf(settlements, years), zh);
    expect(said.slice(0, 2)).toEqual(["2024 年您要付200元。", "2025 年2 次一共，您要付970元。"]);
    expect(said[3]).toBe("医保和惠民保付的这些钱，都有文件原文或者您自己填的数撑着。");
    expect(said[4]).toBe(
      "2025年总费用10300元，是这样付的：基本医保，8830元；您的个人账户，500元；您自己付现金，970元。",
    );
  });
});
