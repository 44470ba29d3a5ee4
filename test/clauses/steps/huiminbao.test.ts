import { describe, expect, test } from "vitest";
import { BOTH, INSURED, stay } from "../bounds/lab.ts";
import { set, told } from "./told.ts";

// SPEC section 5: a step names what it does, with what, and the facts that could have changed it; those that could not are in brackets.
const carried = (more: object) => ({ carriedIn: { year: 2024, ...more } });

describe("what Huiminbao pays", () => {
  test("what is left, where what basic insurance left would be more", () => {
    expect(told("huiminbao", set({ "huiminbao.inScope.base": "left" }), [stay("1100.00")], BOTH)).toEqual([
      "huiminbao.inScope.base: subtract inScope 1100.00, basicPay 800.00, criticalPay 0.00, aidPay 150.00 = 150.00 | huiminbao.covers huiminbao.inScope.base",
      "huiminbao.inScope.deductible: min base 150.00, deductibleLeft 0.00 = 0.00 | (huiminbao.inScope.deductible)",
      "huiminbao.inScope.afterDeductible: subtract base 150.00, deductible 0.00 = 150.00",
      "huiminbao.inScope.payable: multiply afterDeductible 150.00, rate 0.50 = 75.00 | huiminbao.inScope.rate",
      "huiminbao.inScope.pay: take payable 75.00 = 75.00 | (huiminbao.inScope.cap)",
      "huiminbao.pay: sum inScopePay 75.00, outOfScopePay 0.00 = 75.00",
    ]);
  });

  test("what basic insurance left, and never more than is left", () => {
    // 300.00 × 60% = 180.00
    expect(
      told(
        "huiminbao",
        set({
          "huiminbao.inScope.base": "afterBasic",
          "huiminbao.inScope.cap": "500.00",
          "huiminbao.inScope.rate": "0.60",
        }),
        [stay("1100.00")],
        BOTH,
      ),
    ).toEqual([
      "huiminbao.inScope.base: subtract inScope 1100.00, basicPay 800.00 = 300.00 | huiminbao.covers (huiminbao.inScope.base)",
      "huiminbao.inScope.left: subtract inScope 1100.00, basicPay 800.00, criticalPay 0.00, aidPay 150.00 = 150.00",
      "huiminbao.inScope.deductible: min base 300.00, deductibleLeft 0.00 = 0.00 | (huiminbao.inScope.deductible)",
      "huiminbao.inScope.afterDeductible: subtract base 300.00, deductible 0.00 = 300.00",
      "huiminbao.inScope.payable: multiply afterDeductible 300.00, rate 0.60 = 180.00 | (huiminbao.inScope.rate)",
      "huiminbao.inScope.capLeft: subtract cap 500.00, paidBefore 0.00 = 500.00 | (huiminbao.inScope.cap)",
      "huiminbao.inScope.pay: min payable 180.00, capLeft 500.00, inScopeLeft 150.00 = 150.00 | (huiminbao.inScope.cap)",
      "huiminbao.pay: sum inScopePay 150.00, outOfScopePay 0.00 = 150.00",
    ]);
  });

  test("brackets above a deductible borne before", () => {
    // of 200.00 from 80.00 on: 20.00 × 10% + 180.00 × 20% = 38.00
    expect(
      told(
        "huiminbao",
        set({
          "huiminbao.inScope.rate": [{ upTo: "100.00", rate: "0.10" }, { rate: "0.20" }],
          "huiminbao.inScope.deductible": "30.00",
        }),
        [stay("150.00"), stay("1000.00")],
        INSURED,
      ),
    ).toEqual([
      "huiminbao.inScope.base: subtract inScope 1000.00, basicPay 800.00, criticalPay 0.00, aidPay 0.00 = 200.00 | huiminbao.covers",
      "huiminbao.inScope.deductibleLeft: subtract deductible 30.00, deductibleBorne 30.00 = 0.00 | (huiminbao.inScope.deductible)",
      "huiminbao.inScope.deductible: min base 200.00, deductibleLeft 0.00 = 0.00",
      "huiminbao.inScope.afterDeductible: subtract base 200.00, deductible 0.00 = 200.00",
      "huiminbao.inScope.payable: brackets base 200.00, offset 80.00 = 38.00 | huiminbao.inScope.rate",
      "huiminbao.inScope.pay: take payable 38.00 = 38.00 | (huiminbao.inScope.cap)",
      "huiminbao.pay: sum inScopePay 38.00, outOfScopePay 0.00 = 38.00",
    ]);
  });

  test("own expense first, the rest to first pay", () => {
    // 68.00 − 50.00 − 15.00 = 3.00
    expect(
      told(
        "huiminbao",
        set({
          "huiminbao.outOfScope.rate": "1",
          "huiminbao.outOfScope.deductible": "10.00",
          "huiminbao.inScope.rate": "0",
        }),
        [stay("1170.00", { ownExpense: "50.00", overLimit: "15.00", firstPay: "5.00" })],
        { ...INSURED, ...carried({ huiminbaoOutOfScope: { deductible: "8.00", base: "8.00", paid: "0.00" } }) },
      ),
    ).toEqual([
      "huiminbao.inScope.base: subtract inScope 1100.00, basicPay 800.00, criticalPay 0.00, aidPay 0.00 = 300.00 | huiminbao.covers",
      "huiminbao.inScope.deductible: min base 300.00, deductibleLeft 0.00 = 0.00 | (huiminbao.inScope.deductible)",
      "huiminbao.inScope.afterDeductible: subtract base 300.00, deductible 0.00 = 300.00",
      "huiminbao.inScope.payable: multiply afterDeductible 300.00, rate 0.00 = 0.00 | huiminbao.inScope.rate",
      "huiminbao.inScope.pay: take payable 0.00 = 0.00 | (huiminbao.inScope.cap)",
      "huiminbao.outOfScope.base: sum ownExpense 50.00, overLimit 15.00, firstPay 5.00 = 70.00 | huiminbao.covers",
      "huiminbao.outOfScope.deductibleLeft: subtract deductible 10.00, deductibleBorne 8.00 = 2.00 | huiminbao.outOfScope.deductible",
      "huiminbao.outOfScope.deductible: min base 70.00, deductibleLeft 2.00 = 2.00",
      "huiminbao.outOfScope.afterDeductible: subtract base 70.00, deductible 2.00 = 68.00",
      "huiminbao.outOfScope.payable: multiply afterDeductible 68.00, rate 1.00 = 68.00 | huiminbao.outOfScope.rate",
      "huiminbao.outOfScope.pay: take payable 68.00 = 68.00 | (huiminbao.outOfScope.cap)",
      "huiminbao.pay: sum inScopePay 0.00, outOfScopePay 68.00 = 68.00",
      "huiminbao.firstPayPaid: subtract outOfScopePay 68.00, ownExpense 50.00, overLimit 15.00 = 3.00",
    ]);
  });

  test("own expense alone, and a cap of which 10.00 were paid", () => {
    expect(
      told(
        "huiminbao",
        set({ "basic.rate": "1", "basic.deductible": "0.00", "huiminbao.outOfScope.cap": "30.00" }),
        [stay("1180.00", { ownExpense: "80.00" })],
        { ...INSURED, ...carried({ huiminbaoOutOfScope: { deductible: "0.00", base: "20.00", paid: "10.00" } }) },
      ),
    ).toEqual([
      "huiminbao.outOfScope.base: sum ownExpense 80.00, overLimit 0.00, firstPay 0.00 = 80.00 | huiminbao.covers",
      "huiminbao.outOfScope.deductible: min base 80.00, deductibleLeft 0.00 = 0.00 | (huiminbao.outOfScope.deductible)",
      "huiminbao.outOfScope.afterDeductible: subtract base 80.00, deductible 0.00 = 80.00",
      "huiminbao.outOfScope.payable: multiply afterDeductible 80.00, rate 0.50 = 40.00 | (huiminbao.outOfScope.rate)",
      "huiminbao.outOfScope.capLeft: subtract cap 30.00, paidBefore 10.00 = 20.00 | huiminbao.outOfScope.cap",
      "huiminbao.outOfScope.pay: min payable 40.00, capLeft 20.00 = 20.00 | huiminbao.outOfScope.cap",
      "huiminbao.pay: sum inScopePay 0.00, outOfScopePay 20.00 = 20.00",
    ]);
  });

  test("behind critical illness, which paid first pay too", () => {
    // 2,600.00 × 96% = 2,496.00, of which 2,100.00 in scope; 104.00 × 60% = 62.40
    expect(
      told(
        "huiminbao",
        set({
          "critical.base": "inScopeAndFirstPay",
          "critical.brackets": [{ rate: "0.96" }],
          "critical.threshold": "0.00",
          "huiminbao.outOfScope.rate": "0.60",
        }),
        [stay("10600.00", { firstPay: "500.00" })],
        INSURED,
      ),
    ).toEqual([
      "huiminbao.firstPayLeft: subtract firstPay 500.00, criticalFirstPayPaid 396.00 = 104.00",
      "huiminbao.outOfScope.base: sum ownExpense 0.00, overLimit 0.00, firstPayLeft 104.00 = 104.00 | huiminbao.covers",
      "huiminbao.outOfScope.deductible: min base 104.00, deductibleLeft 0.00 = 0.00 | (huiminbao.outOfScope.deductible)",
      "huiminbao.outOfScope.afterDeductible: subtract base 104.00, deductible 0.00 = 104.00",
      "huiminbao.outOfScope.payable: multiply afterDeductible 104.00, rate 0.60 = 62.40 | huiminbao.outOfScope.rate",
      "huiminbao.outOfScope.pay: take payable 62.40 = 62.40 | (huiminbao.outOfScope.cap)",
      "huiminbao.pay: sum inScopePay 0.00, outOfScopePay 62.40 = 62.40",
      "huiminbao.firstPayPaid: subtract outOfScopePay 62.40, ownExpense 0.00, overLimit 0.00 = 62.40",
    ]);
  });
});

describe("why Huiminbao pays nothing", () => {
  test("care that is not covered", () => {
    expect(told("huiminbao", set({ "huiminbao.covers": [] }), [stay("1100.00")], INSURED)).toEqual([
      "huiminbao.pay: take zero 0.00 = 0.00 notCovered | huiminbao.covers",
    ]);
  });

  test("a person who has none", () => {
    expect(told("huiminbao", {}, [stay("1100.00")])).toEqual(["huiminbao.pay: take zero 0.00 = 0.00 notEnrolled"]);
  });

  test("nothing left", () => {
    expect(
      told("huiminbao", set({ "basic.rate": "1", "basic.deductible": "0.00" }), [stay("1100.00")], INSURED),
    ).toEqual(["huiminbao.pay: take zero 0.00 = 0.00 nothingLeft"]);
  });

  test("both deductibles not reached: the distance is that of the part in scope", () => {
    expect(
      told(
        "huiminbao",
        set({
          "huiminbao.inScope.deductible": "301.00",
          "huiminbao.outOfScope.deductible": "60.00",
          "huiminbao.inScope.base": "afterBasic",
        }),
        [stay("1150.00", { ownExpense: "50.00" })],
        INSURED,
      ),
    ).toEqual([
      "huiminbao.pay: take zero 0.00, distance 1.00 = 0.00 belowDeductible | huiminbao.covers huiminbao.inScope.deductible huiminbao.outOfScope.deductible",
    ]);
  });

  test("a rate of 0, and a deductible not reached", () => {
    expect(
      told(
        "huiminbao",
        set({ "huiminbao.inScope.rate": "0", "huiminbao.outOfScope.deductible": "60.00" }),
        [stay("1150.00", { ownExpense: "50.00" })],
        INSURED,
      ),
    ).toEqual([
      "huiminbao.pay: take zero 0.00, distance 10.00 = 0.00 belowDeductible | huiminbao.covers huiminbao.inScope.rate huiminbao.outOfScope.deductible",
    ]);
  });

  test("a rate of 0 on what basic insurance left", () => {
    expect(
      told(
        "huiminbao",
        set({ "huiminbao.inScope.rate": "0", "huiminbao.inScope.base": "afterBasic" }),
        [stay("1100.00")],
        BOTH,
      ),
    ).toEqual([
      "huiminbao.pay: take zero 0.00 = 0.00 rateZero | huiminbao.covers huiminbao.inScope.base huiminbao.inScope.rate",
    ]);
  });

  test("a cap used up", () => {
    expect(told("huiminbao", set({ "huiminbao.inScope.cap": "0.00" }), [stay("1100.00")], INSURED)).toEqual([
      "huiminbao.pay: take zero 0.00 = 0.00 capUsedUp | huiminbao.covers huiminbao.inScope.cap",
    ]);
  });
});
