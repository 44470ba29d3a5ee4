import { describe, expect, test } from "vitest";
import { BOTH, INSURED, POOR, stay } from "../bounds/lab.ts";
import { set, told } from "./told.ts";

// SPEC section 5: a step names what it does, with what, and the facts that could have changed it; those that could not are in brackets.
const HMB_FIRST = set({ "layers.order": ["basic", "huiminbao", "critical", "aid"] });
const carried = (more: object) => ({ carriedIn: { year: 2024, ...more } });

describe("what critical illness pays", () => {
  test("one bracket above the threshold", () => {
    // (2,100.00 − 1,000.00) × 50% = 550.00
    expect(told("critical", {}, [stay("10100.00")])).toEqual([
      "critical.inScopeLeft: subtract inScope 10100.00, basicPay 8000.00 = 2100.00 | critical.covers (critical.base)",
      "critical.payable: brackets base 2100.00, offset 0.00, threshold 1000.00 = 550.00 | critical.threshold critical.brackets (critical.brackets.basis)",
      "critical.pay: take payable 550.00 = 550.00 | (critical.cap)",
    ]);
  });

  test("brackets that begin at the threshold", () => {
    // of 1,100.00 above it 500.00 × 50% + 600.00 × 60% = 610.00
    expect(
      told(
        "critical",
        set({
          "critical.brackets": [{ upTo: "500.00", rate: "0.50" }, { rate: "0.60" }],
          "critical.brackets.basis": "aboveThreshold",
        }),
        [stay("10100.00")],
      ),
    ).toEqual([
      "critical.inScopeLeft: subtract inScope 10100.00, basicPay 8000.00 = 2100.00 | critical.covers (critical.base)",
      "critical.payable: brackets base 2100.00, offset 0.00, threshold 1000.00 = 610.00 | critical.threshold critical.brackets critical.brackets.basis",
      "critical.pay: take payable 610.00 = 610.00 | (critical.cap)",
    ]);
  });

  test("first pay in the base, and a cap of which 1,000.00 were paid", () => {
    // 2,600.00 × 50% = 1,300.00
    expect(
      told(
        "critical",
        set({ "critical.base": "inScopeAndFirstPay", "critical.cap": "1500.00" }),
        [stay("10600.00", { firstPay: "500.00" })],
        carried({ criticalBase: "3000.00", criticalPaid: "1000.00" }),
      ),
    ).toEqual([
      "critical.inScopeLeft: subtract inScope 10100.00, basicPay 8000.00 = 2100.00 | critical.covers",
      "critical.base: sum inScopeLeft 2100.00, firstPay 500.00 = 2600.00 | (critical.base)",
      "critical.payable: brackets base 2600.00, offset 3000.00, threshold 1000.00 = 1300.00 | (critical.threshold) (critical.brackets) (critical.brackets.basis)",
      "critical.capLeft: subtract cap 1500.00, paidBefore 1000.00 = 500.00 | critical.cap",
      "critical.pay: min payable 1300.00, capLeft 500.00 = 500.00 | critical.cap",
    ]);
  });

  test("what is behind the share in scope goes to first pay", () => {
    expect(
      told(
        "critical",
        set({
          "critical.base": "inScopeAndFirstPay",
          "critical.brackets": [{ rate: "1" }],
          "critical.threshold": "0.00",
        }),
        [stay("10600.00", { firstPay: "500.00" })],
      ),
    ).toEqual([
      "critical.inScopeLeft: subtract inScope 10100.00, basicPay 8000.00 = 2100.00 | critical.covers",
      "critical.base: sum inScopeLeft 2100.00, firstPay 500.00 = 2600.00 | critical.base",
      "critical.payable: brackets base 2600.00, offset 0.00, threshold 0.00 = 2600.00 | (critical.threshold) critical.brackets (critical.brackets.basis)",
      "critical.pay: take payable 2600.00 = 2600.00 | (critical.cap)",
      "critical.inScopePay: min criticalPay 2600.00, inScopeLeft 2100.00 = 2100.00",
      "critical.firstPayPaid: subtract criticalPay 2600.00, criticalInScopePay 2100.00 = 500.00",
    ]);
  });

  test("behind Huiminbao, which paid half of the first pay", () => {
    // (2,350.00 − 100.00) × 50% = 1,125.00
    expect(
      told(
        "critical",
        {
          ...HMB_FIRST,
          ...set({
            "critical.base": "inScopeAndFirstPay",
            "critical.threshold": "100.00",
            "huiminbao.inScope.rate": "0",
          }),
        },
        [stay("10600.00", { firstPay: "500.00" })],
        INSURED,
      ),
    ).toEqual([
      "critical.inScopeLeft: subtract inScope 10100.00, basicPay 8000.00, huiminbaoInScopePay 0.00 = 2100.00 | critical.covers",
      "critical.firstPayLeft: subtract firstPay 500.00, huiminbaoFirstPayPaid 250.00 = 250.00",
      "critical.base: sum inScopeLeft 2100.00, firstPayLeft 250.00 = 2350.00 | critical.base",
      "critical.payable: brackets base 2350.00, offset 0.00, threshold 100.00 = 1125.00 | critical.threshold critical.brackets (critical.brackets.basis)",
      "critical.pay: take payable 1125.00 = 1125.00 | (critical.cap)",
    ]);
  });
});

describe("why critical illness pays nothing", () => {
  test("care that is not covered", () => {
    expect(told("critical", set({ "critical.covers": [] }), [stay("1100.00")])).toEqual([
      "critical.pay: take zero 0.00 = 0.00 notCovered | critical.covers",
    ]);
  });

  test("care that is not covered, and nothing left of it", () => {
    expect(
      told("critical", set({ "critical.covers": [], "basic.rate": "1", "basic.deductible": "0.00" }), [
        stay("1100.00"),
      ]),
    ).toEqual(["critical.pay: take zero 0.00 = 0.00 notCovered | (critical.covers)"]);
  });

  test("nothing left", () => {
    expect(told("critical", set({ "basic.rate": "1", "basic.deductible": "0.00" }), [stay("1100.00")])).toEqual([
      "critical.pay: take zero 0.00 = 0.00 nothingLeft",
    ]);
  });

  test("a threshold far off", () => {
    expect(told("critical", {}, [stay("1100.00")])).toEqual([
      "critical.pay: take zero 0.00, distance 700.00 = 0.00 belowThreshold | critical.covers (critical.threshold)",
    ]);
  });

  test("a threshold more than half reached, with first pay", () => {
    // (2,600.00 − 100.00) × 80% = 2,000.00, which leaves 600.00
    expect(told("critical", {}, [stay("2700.00", { firstPay: "100.00" })])).toEqual([
      "critical.pay: take zero 0.00, distance 400.00 = 0.00 belowThreshold | critical.covers critical.threshold critical.base",
    ]);
  });

  test("brackets that pay nothing", () => {
    expect(
      told("critical", set({ "critical.brackets": [{ upTo: "500.00", rate: "0" }, { rate: "0" }] }), [
        stay("10600.00", { firstPay: "500.00" }),
      ]),
    ).toEqual([
      "critical.pay: take zero 0.00 = 0.00 rateZero | critical.covers critical.brackets critical.brackets.basis critical.base",
    ]);
  });

  test("a cap used up", () => {
    expect(told("critical", set({ "critical.cap": "0.00" }), [stay("10100.00")])).toEqual([
      "critical.pay: take zero 0.00 = 0.00 capUsedUp | critical.covers critical.cap",
    ]);
  });

  test("less than half a fen", () => {
    // 10.00 × 0.01%
    expect(told("critical", set({ "critical.brackets": [{ rate: "0.0001" }] }), [stay("4650.00")])).toEqual([
      "critical.pay: take zero 0.00 = 0.00 roundsToZero | critical.covers critical.threshold critical.brackets",
    ]);
  });
});

describe("what medical aid pays", () => {
  test("brackets above what is left of the deductible, and a cap", () => {
    // 100.00 × 50% + 150.00 × 80% = 170.00
    expect(
      told(
        "aid",
        set({
          "aid.deductible": "200.00",
          "aid.rate": [{ upTo: "100.00", rate: "0.50" }, { rate: "0.80" }],
          "aid.cap": "250.00",
        }),
        [stay("1100.00")],
        { ...POOR, ...carried({ aidDeductible: "150.00", aidBase: "150.00", aidPaid: "20.00" }) },
      ),
    ).toEqual([
      "aid.base: subtract inScope 1100.00, basicPay 800.00, criticalPay 0.00 = 300.00 | aid.covers",
      "aid.deductibleLeft: subtract deductible 200.00, deductibleBorne 150.00 = 50.00 | aid.deductible",
      "aid.deductible: min base 300.00, deductibleLeft 50.00 = 50.00",
      "aid.afterDeductible: subtract base 300.00, deductible 50.00 = 250.00",
      "aid.payable: brackets base 250.00, offset 0.00 = 170.00 | aid.rate",
      "aid.capLeft: subtract cap 250.00, paidBefore 20.00 = 230.00 | (aid.cap)",
      "aid.pay: min payable 170.00, capLeft 230.00 = 170.00 | (aid.cap)",
    ]);
  });

  test("behind Huiminbao, of which the part in scope counts", () => {
    expect(
      told(
        "aid",
        set({ "layers.order": ["basic", "critical", "huiminbao", "aid"] }),
        [stay("1150.00", { ownExpense: "50.00" })],
        BOTH,
      ),
    ).toEqual([
      "aid.base: subtract inScope 1100.00, basicPay 800.00, criticalPay 0.00, huiminbaoInScopePay 150.00 = 150.00 | aid.covers",
      "aid.deductible: min base 150.00, deductibleLeft 0.00 = 0.00 | (aid.deductible)",
      "aid.afterDeductible: subtract base 150.00, deductible 0.00 = 150.00",
      "aid.payable: multiply afterDeductible 150.00, rate 0.50 = 75.00 | aid.rate",
      "aid.pay: take payable 75.00 = 75.00 | (aid.cap)",
    ]);
  });
});

describe("why medical aid pays nothing", () => {
  test("care that is not covered", () => {
    expect(told("aid", set({ "aid.covers": [] }), [stay("1100.00")], POOR)).toEqual([
      "aid.pay: take zero 0.00 = 0.00 notCovered | aid.covers",
    ]);
  });

  test("a person who has none", () => {
    expect(told("aid", {}, [stay("1100.00")])).toEqual(["aid.pay: take zero 0.00 = 0.00 notEnrolled"]);
  });

  test("nothing left", () => {
    expect(told("aid", set({ "basic.rate": "1", "basic.deductible": "0.00" }), [stay("1100.00")], POOR)).toEqual([
      "aid.pay: take zero 0.00 = 0.00 nothingLeft",
    ]);
  });

  test("a deductible far off", () => {
    expect(told("aid", set({ "aid.deductible": "700.00" }), [stay("1100.00")], POOR)).toEqual([
      "aid.pay: take zero 0.00, distance 400.00 = 0.00 belowDeductible | aid.covers (aid.deductible)",
    ]);
  });

  test("a deductible more than half reached", () => {
    expect(told("aid", set({ "aid.deductible": "500.00" }), [stay("1100.00")], POOR)).toEqual([
      "aid.pay: take zero 0.00, distance 200.00 = 0.00 belowDeductible | aid.covers aid.deductible",
    ]);
  });

  test("a rate of 0", () => {
    expect(told("aid", set({ "aid.rate": "0" }), [stay("1100.00")], POOR)).toEqual([
      "aid.pay: take zero 0.00 = 0.00 rateZero | aid.covers aid.rate",
    ]);
  });

  test("a cap used up", () => {
    expect(told("aid", set({ "aid.cap": "0.00" }), [stay("1100.00")], POOR)).toEqual([
      "aid.pay: take zero 0.00 = 0.00 capUsedUp | aid.covers aid.cap",
    ]);
  });

  test("a cap used up, and less than half a fen to pay", () => {
    // 1.00 × 0.01%
    expect(
      told(
        "aid",
        set({ "aid.cap": "0.00", "aid.rate": "0.0001", "aid.deductible": "299.00" }),
        [stay("1100.00")],
        POOR,
      ),
    ).toEqual(["aid.pay: take zero 0.00 = 0.00 capUsedUp | aid.covers aid.deductible aid.rate (aid.cap)"]);
  });

  test("less than half a fen", () => {
    expect(told("aid", set({ "aid.rate": "0.0001", "aid.deductible": "299.00" }), [stay("1100.00")], POOR)).toEqual([
      "aid.pay: take zero 0.00 = 0.00 roundsToZero | aid.covers aid.deductible aid.rate",
    ]);
  });
});
