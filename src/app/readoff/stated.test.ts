import { expect, test } from "vitest";
import { NOTHING } from "../estimate/form.ts";
import { sheetOf } from "../estimate/sheet.ts";
import { NOTHING_STATED, type Stated, sheetsOf, sheetsToRead } from "./stated.ts";

const bill = { ...NOTHING, category: "employee", huiminbao: "none", total: "1万", ownExpense: "500" };
const read = (form: typeof bill, stated: Partial<Stated>) => {
  const sheet = sheetOf(form);
  const sheets = sheetsOf(sheet, [{ ...NOTHING_STATED, ...stated }]);
  return { sheets, toRead: sheetsToRead(sheet, sheets) };
};

test("a sheet is the bill and what was typed of its settlement, as understood", () =>
  expect(read(bill, { hifp_pay: "7,000", maf_pay: "much" }).sheets).toEqual([
    { medfee_sumamt: "10000", fulamt_ownpay_amt: "500", hifp_pay: "7000", maf_pay: "much" },
  ]));

test("what an itemised bill adds up to is not typed", () =>
  expect(read({ ...bill, items: '[["x","A","10"]]' }, { hifp_pay: "7" }).sheets).toEqual([{ hifp_pay: "7" }]));

test("a bill alone is no sheet", () => expect(read(bill, { hifp_pay: " " }).sheets).toEqual([null]));

const paid = { acct_pay: "1000", psn_cash_pay: "2000" };

test("what an account of unknown balance paid is read with the cash", () => {
  // 1,000 and 2,000
  expect(read(bill, paid).toRead[0]).toMatchObject({ psn_part_amt: "3000.00" });
  expect(read(bill, paid).toRead[0]).not.toHaveProperty("acct_pay");
  expect(read(bill, { ...paid, hmb_pay: "50.5" }).toRead[0]).toMatchObject({ psn_part_amt: "3050.50" });
  expect(read(bill, { ...paid, psn_part_amt: "3001" }).toRead[0]).toMatchObject({ psn_part_amt: "3001" });
});

test("and not where Huiminbao may have paid besides", () =>
  expect(read({ ...bill, huiminbao: "plus" }, paid).toRead[0]).toEqual({
    medfee_sumamt: "10000",
    fulamt_ownpay_amt: "500",
  }));

test("a known balance is settled with", () =>
  expect(read({ ...bill, accountBalance: "5000" }, paid).toRead[0]).toMatchObject({
    acct_pay: "1000",
    psn_cash_pay: "2000",
  }));
