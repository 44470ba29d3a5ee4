import { describe, expect, test } from "vitest";
import { differences } from "../../src/readoff/differences.ts";
import type { Sheet } from "../../src/readoff/sheet.ts";
import { caseOf, employee, resident, settled, visit } from "../support.ts";
import { read } from "./support.ts";

const one = caseOf({
  encounters: [visit("2024-05-01", "inpatient", "tertiary", "10000.00", { ownExpense: "100.00", firstPay: "50.00" })],
});
const problemsOf = (sheet: Sheet, given = one) => read(given, [sheet]).problems;

describe("what is wrong with a sheet itself", () => {
  test("nothing, where its parts add up", () => {
    // 9850 in scope, (9850 − 800) × 70% = 6335
    const sheet = {
      medfee_sumamt: "10000.00",
      fulamt_ownpay_amt: "100.00",
      overlmt_selfpay: "0.00",
      preselfpay_amt: "50.00",
      inscp_scp_amt: "9850.00",
      act_pay_dedc: "800.00",
      hifp_pay: "6335.00",
      fund_pay_sumamt: "6335.00",
      psn_part_amt: "3665.00",
      psn_cash_pay: "3665.00",
    };
    expect(problemsOf(sheet)).toEqual([]);
  });

  test("an amount that is no money", () =>
    expect(problemsOf({ hifp_pay: "6,335.00" })).toEqual([{ code: "invalidMoney", sheet: 0, key: "hifp_pay" }]));

  test("a sheet for which there is no visit", () =>
    expect(read(one, [null, { hifp_pay: "1.00" }]).problems).toEqual([{ code: "noSuchVisit", sheet: 1 }]));

  test("another bill than that of the case", () =>
    expect(problemsOf({ inscp_scp_amt: "9800.00" })).toEqual([
      {
        code: "differsFromBill",
        sheet: 0,
        key: "inscp_scp_amt",
        stated: "9800.00",
        bill: "9850.00",
        direction: "less",
        by: "50.00",
      },
    ]));

  test("funds and the person that do not make the total", () =>
    expect(problemsOf({ fund_pay_sumamt: "6335.00", psn_part_amt: "3665.01" })).toEqual([
      {
        code: "doesNotAddUp",
        sheet: 0,
        whole: "medfee_sumamt",
        parts: ["fund_pay_sumamt", "psn_part_amt"],
        stated: "10000.00",
        sum: "10000.01",
        direction: "more",
        by: "0.01",
      },
    ]));

  test("funds that are more than their sum, though one is not on the sheet", () =>
    expect(problemsOf({ hifp_pay: "6335.00", fund_pay_sumamt: "6000.00" })).toMatchObject([
      { code: "exceeds", whole: "fund_pay_sumamt", sum: "6335.00", by: "335.00" },
    ]));

  test("a deductible above what is in scope", () =>
    expect(problemsOf({ act_pay_dedc: "9850.01" })).toMatchObject([
      { code: "exceeds", whole: "inscp_scp_amt", parts: ["act_pay_dedc"], by: "0.01" },
    ]));

  test("who has no account and no Huiminbao pays all of their part in cash", () => {
    expect(problemsOf({ psn_part_amt: "3665.00", psn_cash_pay: "3600.00" })).toMatchObject([
      { code: "doesNotAddUp", whole: "psn_part_amt", sum: "3600.00", direction: "less", by: "65.00" },
    ]);
    const rich = caseOf({ ...one, person: employee({ accountBalance: "500.00" }) });
    expect(problemsOf({ psn_part_amt: "3665.00", psn_cash_pay: "3600.00" }, rich)).toEqual([]);
  });

  test("a sheet that does not add up has no solution, and the line is named", () => {
    const found = read(one, [{ hifp_pay: "6335.00", fund_pay_sumamt: "6335.01", hifmi_pay: "0.00" }]);
    expect(found.solutions).toEqual([]);
    expect(found.unexplained?.first).toMatchObject({ sheet: 0, key: "fund_pay_sumamt", direction: "more", by: "0.01" });
  });

  test("aid to a person who is in no class of it", () => {
    const found = read(caseOf({ ...one, person: resident() }), [{ hifp_pay: "6335.00", maf_pay: "100.00" }]);
    expect(found.unexplained?.first).toMatchObject({ key: "maf_pay", ours: "0.00", by: "100.00" });
  });
});

test("differences: visits by day, lines in the official order, only what is on the sheets", () => {
  const two = caseOf({
    encounters: [
      visit("2024-06-01", "inpatient", "tertiary", "1000.00"),
      visit("2024-05-01", "inpatient", "tertiary", "10000.00"),
    ],
  });
  // In May 800 and 9200 × 70% = 6440; in June nothing is left of the 800: 1000 × 70%
  const sheets = [
    { psn_cash_pay: "299.00", hifp_pay: "701.00" },
    { hifp_pay: "6440.00", act_pay_dedc: "900" },
  ];
  const { first, all } = differences(settled(two), sheets);
  expect(first).toEqual({
    sheet: 1,
    key: "act_pay_dedc",
    stated: "900",
    ours: "800.00",
    direction: "more",
    by: "100.00",
  });
  expect(all.map(({ sheet, key, direction }) => [sheet, key, direction])).toEqual([
    [1, "act_pay_dedc", "more"],
    [0, "hifp_pay", "more"],
    [0, "psn_cash_pay", "less"],
  ]);
  expect(differences(settled(two), [null, {}])).toEqual({ first: null, all: [] });
});
