import { describe, expect, test } from "vitest";
import { employee, visit } from "../../support.ts";
import { BOTH, stay } from "../bounds/lab.ts";
import { set, told } from "./told.ts";

// SPEC section 5: a step names what it does, with what, and the facts that could have changed it; those that could not are in brackets.
const items = [
  { name: "甲", class: "A", amount: "100.00" },
  { name: "乙", class: "B", amount: "100.00", firstPayRate: "0.05", priceLimit: "80.00" },
  { name: "丙", class: "C", amount: "30.00", priceLimit: "10.00" },
  { name: "丁", class: "A", amount: "20.00", priceLimit: "20.00" },
  { name: "戊", class: "B", amount: "40.00", firstPayRate: "0.10" },
];
const itemised = { date: "2024-05-05", care: "inpatient", level: "primary", items };
const HMB_FIRST = set({ "layers.order": ["basic", "huiminbao", "critical", "aid"] });

describe("all steps", () => {
  test("a stay with basic insurance alone", () => {
    expect(told("all", {}, [stay("1100.00")])).toEqual([
      "scope.inScope: subtract total 1100.00, ownExpense 0.00, overLimit 0.00, firstPay 0.00 = 1100.00",
      "basic.deductible: min inScope 1100.00, deductibleLeft 100.00 = 100.00 | basic.deductible (basic.deductible.basis)",
      "basic.afterDeductible: subtract inScope 1100.00, deductible 100.00 = 1000.00",
      "basic.payable: multiply afterDeductible 1000.00, rate 0.80 = 800.00 | basic.rate",
      "basic.pay: take payable 800.00 = 800.00 | (basic.cap)",
      "critical.pay: take zero 0.00, distance 700.00 = 0.00 belowThreshold | critical.covers (critical.threshold)",
      "aid.pay: take zero 0.00 = 0.00 notEnrolled",
      "huiminbao.pay: take zero 0.00 = 0.00 notEnrolled",
      "person.fundPay: sum basicPay 800.00, criticalPay 0.00, aidPay 0.00 = 800.00 | (layers.order)",
      "person.part: subtract total 1100.00, fundPay 800.00 = 300.00",
      "person.cash: subtract part 300.00, huiminbaoPay 0.00, accountPay 0.00 = 300.00",
    ]);
  });

  test("a stay with everything", () => {
    expect(told("all", {}, [stay("1150.00", { ownExpense: "50.00" })], BOTH)).toEqual([
      "scope.inScope: subtract total 1150.00, ownExpense 50.00, overLimit 0.00, firstPay 0.00 = 1100.00",
      "basic.deductible: min inScope 1100.00, deductibleLeft 100.00 = 100.00 | basic.deductible (basic.deductible.basis)",
      "basic.afterDeductible: subtract inScope 1100.00, deductible 100.00 = 1000.00",
      "basic.payable: multiply afterDeductible 1000.00, rate 0.80 = 800.00 | basic.rate",
      "basic.pay: take payable 800.00 = 800.00 | (basic.cap)",
      "critical.pay: take zero 0.00, distance 700.00 = 0.00 belowThreshold | critical.covers (critical.threshold)",
      "aid.base: subtract inScope 1100.00, basicPay 800.00, criticalPay 0.00 = 300.00 | aid.covers",
      "aid.deductible: min base 300.00, deductibleLeft 0.00 = 0.00 | (aid.deductible)",
      "aid.afterDeductible: subtract base 300.00, deductible 0.00 = 300.00",
      "aid.payable: multiply afterDeductible 300.00, rate 0.50 = 150.00 | aid.rate",
      "aid.pay: take payable 150.00 = 150.00 | (aid.cap)",
      "huiminbao.inScope.base: subtract inScope 1100.00, basicPay 800.00, criticalPay 0.00, aidPay 150.00 = 150.00 | huiminbao.covers",
      "huiminbao.inScope.deductible: min base 150.00, deductibleLeft 0.00 = 0.00 | (huiminbao.inScope.deductible)",
      "huiminbao.inScope.afterDeductible: subtract base 150.00, deductible 0.00 = 150.00",
      "huiminbao.inScope.payable: multiply afterDeductible 150.00, rate 0.50 = 75.00 | huiminbao.inScope.rate",
      "huiminbao.inScope.pay: take payable 75.00 = 75.00 | (huiminbao.inScope.cap)",
      "huiminbao.outOfScope.base: sum ownExpense 50.00, overLimit 0.00, firstPay 0.00 = 50.00 | huiminbao.covers",
      "huiminbao.outOfScope.deductible: min base 50.00, deductibleLeft 0.00 = 0.00 | (huiminbao.outOfScope.deductible)",
      "huiminbao.outOfScope.afterDeductible: subtract base 50.00, deductible 0.00 = 50.00",
      "huiminbao.outOfScope.payable: multiply afterDeductible 50.00, rate 0.50 = 25.00 | huiminbao.outOfScope.rate",
      "huiminbao.outOfScope.pay: take payable 25.00 = 25.00 | (huiminbao.outOfScope.cap)",
      "huiminbao.pay: sum inScopePay 75.00, outOfScopePay 25.00 = 100.00",
      "person.fundPay: sum basicPay 800.00, criticalPay 0.00, aidPay 150.00 = 950.00 | (layers.order)",
      "person.part: subtract total 1150.00, fundPay 950.00 = 200.00",
      "person.cash: subtract part 200.00, huiminbaoPay 100.00, accountPay 0.00 = 100.00",
    ]);
  });
});

describe("how a bill is split", () => {
  test("four parts", () => {
    expect(told("scope", {}, [stay("100.00", { ownExpense: "1.00", overLimit: "2.00", firstPay: "3.00" })])).toEqual([
      "scope.inScope: subtract total 100.00, ownExpense 1.00, overLimit 2.00, firstPay 3.00 = 94.00",
    ]);
  });

  test("lines: a limit exceeded, a share paid first, all own expense, a limit just reached", () => {
    // 80.00 × 5% = 4.00; 40.00 × 10% = 4.00
    expect(told("scope", {}, [itemised])).toEqual([
      "scope.line[1].withinLimit: min amount 100.00, priceLimit 80.00 = 80.00",
      "scope.line[1].overLimit: subtract amount 100.00, priceLimit 80.00 = 20.00",
      "scope.line[1].firstPay: multiply withinLimit 80.00, firstPayRate 0.05 = 4.00",
      "scope.line[4].firstPay: multiply withinLimit 40.00, firstPayRate 0.10 = 4.00",
      "scope.total: sum line[0] 100.00, line[1] 100.00, line[2] 30.00, line[3] 20.00, line[4] 40.00 = 290.00",
      "scope.ownExpense: sum line[2] 30.00 = 30.00",
      "scope.overLimit: sum line[1] 20.00 = 20.00",
      "scope.firstPay: sum line[1] 4.00, line[4] 4.00 = 8.00",
      "scope.inScope: subtract total 290.00, ownExpense 30.00, overLimit 20.00, firstPay 8.00 = 232.00",
    ]);
  });

  test("a line that is all in scope", () => {
    expect(told("scope", {}, [{ ...itemised, items: items.slice(0, 1) }])).toEqual([
      "scope.total: sum line[0] 100.00 = 100.00",
      "scope.ownExpense: sum none 0.00 = 0.00",
      "scope.overLimit: sum none 0.00 = 0.00",
      "scope.firstPay: sum none 0.00 = 0.00",
      "scope.inScope: subtract total 100.00, ownExpense 0.00, overLimit 0.00, firstPay 0.00 = 100.00",
    ]);
  });

  test("the list that lets a disease in stands beside it, and never counts", () => {
    expect(
      told("scope", set({ "chronic.diseases": ["gout"] }), [
        visit("2024-05-05", "chronic", "primary", "50.00", { disease: "gout" }),
      ]),
    ).toEqual([
      "scope.inScope: subtract total 50.00, ownExpense 0.00, overLimit 0.00, firstPay 0.00 = 50.00 | (chronic.diseases)",
    ]);
  });
});

describe("what is left to the person", () => {
  test("the account pays what is left in scope", () => {
    expect(
      told("person", {}, [stay("1100.00")], { person: employee({ accountBalance: "200.00", huiminbao: "cover" }) }),
    ).toEqual([
      "person.fundPay: sum basicPay 800.00, criticalPay 0.00, aidPay 0.00 = 800.00 | (layers.order)",
      "person.part: subtract total 1100.00, fundPay 800.00 = 300.00",
      "person.inScopeLeft: subtract inScope 1100.00, basicPay 800.00, criticalPay 0.00, aidPay 0.00, huiminbaoPay 150.00 = 150.00",
      "person.account: min accountBalance 200.00, inScopeLeft 150.00 = 150.00",
      "person.cash: subtract part 300.00, huiminbaoPay 150.00, accountPay 150.00 = 0.00",
    ]);
  });

  test("what a layer paid beyond the scope is told apart", () => {
    // of 2,496.00 2,100.00 are in scope; 104.00 × 50% = 52.00
    expect(
      told(
        "person",
        set({
          "critical.base": "inScopeAndFirstPay",
          "critical.brackets": [{ rate: "0.96" }],
          "critical.threshold": "0.00",
        }),
        [stay("10600.00", { firstPay: "500.00" })],
        { person: employee({ accountBalance: "200.00", huiminbao: "cover", assistance: "minimumLiving" }) },
      ),
    ).toEqual([
      "person.fundPay: sum basicPay 8000.00, criticalPay 2496.00, aidPay 0.00 = 10496.00 | (layers.order)",
      "person.part: subtract total 10600.00, fundPay 10496.00 = 104.00",
      "person.inScopeLeft: subtract inScope 10100.00, basicPay 8000.00, criticalInScopePay 2100.00, aidPay 0.00, huiminbaoInScopePay 0.00 = 0.00",
      "person.account: min accountBalance 200.00, inScopeLeft 0.00 = 0.00",
      "person.cash: subtract part 104.00, huiminbaoPay 52.00, accountPay 0.00 = 52.00",
    ]);
  });

  test("in the order in which the layers paid", () => {
    // 2,100.00 × 10% = 210.00 and 500.00 × 50% = 250.00; then 1,890.00 and 250.00
    expect(
      told(
        "person",
        {
          ...HMB_FIRST,
          ...set({
            "critical.base": "inScopeAndFirstPay",
            "critical.brackets": [{ rate: "1" }],
            "critical.threshold": "0.00",
            "huiminbao.inScope.rate": "0.10",
          }),
        },
        [stay("10600.00", { firstPay: "500.00" })],
        { person: employee({ accountBalance: "200.00", huiminbao: "cover" }) },
      ),
    ).toEqual([
      "person.fundPay: sum basicPay 8000.00, criticalPay 2140.00, aidPay 0.00 = 10140.00 | (layers.order)",
      "person.part: subtract total 10600.00, fundPay 10140.00 = 460.00",
      "person.inScopeLeft: subtract inScope 10100.00, basicPay 8000.00, huiminbaoInScopePay 210.00, criticalInScopePay 1890.00, aidPay 0.00 = 0.00",
      "person.account: min accountBalance 200.00, inScopeLeft 0.00 = 0.00",
      "person.cash: subtract part 460.00, huiminbaoPay 460.00, accountPay 0.00 = 0.00",
    ]);
  });
});
