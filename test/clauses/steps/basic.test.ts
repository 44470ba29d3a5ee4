import { describe, expect, test } from "vitest";
import { stay } from "../bounds/lab.ts";
import { set, told } from "./told.ts";

// SPEC section 5: a step names what it does, with what, and the facts that could have changed it; those that could not are in brackets.
const VISIT = set({ "basic.deductible.basis": "visit" });

describe("what basic insurance pays", () => {
  test("the largest deductible found so far, less what was borne of it", () => {
    expect(
      told("basic", {}, [stay("1100.00")], {
        carriedIn: { year: 2024, inpatient: { deductibleDue: "250.00", deductible: "30.00", inScope: "30.00" } },
      }),
    ).toEqual([
      "basic.deductibleDue: max ownDeductible 100.00, deductibleDueBefore 250.00 = 250.00 | (basic.deductible) (basic.deductible.basis)",
      "basic.deductibleLeft: subtract deductibleDue 250.00, deductibleBorne 30.00 = 220.00",
      "basic.deductible: min inScope 1100.00, deductibleLeft 220.00 = 220.00",
      "basic.afterDeductible: subtract inScope 1100.00, deductible 220.00 = 880.00",
      "basic.payable: multiply afterDeductible 880.00, rate 0.80 = 704.00 | basic.rate",
      "basic.pay: take payable 704.00 = 704.00 | (basic.cap)",
    ]);
  });

  test("a share paid first", () => {
    // 1,100.00 × 10% = 110.00; (990.00 − 100.00) × 80% = 712.00
    expect(told("basic", set({ "basic.preShare": "0.10" }), [stay("1100.00")])).toEqual([
      "basic.preShare: multiply inScope 1100.00, preShareRate 0.10 = 110.00 | basic.preShare",
      "basic.afterPreShare: subtract inScope 1100.00, preShare 110.00 = 990.00",
      "basic.deductible: min afterPreShare 990.00, deductibleLeft 100.00 = 100.00 | basic.deductible (basic.deductible.basis)",
      "basic.afterDeductible: subtract afterPreShare 990.00, deductible 100.00 = 890.00",
      "basic.payable: multiply afterDeductible 890.00, rate 0.80 = 712.00 | basic.rate",
      "basic.pay: take payable 712.00 = 712.00 | (basic.cap)",
    ]);
  });

  test("a share paid first of about 0 stands in a step where it could have changed the payment", () => {
    // (1,100.00 − 100.00) × 80% = 800.00
    const about = { "basic.preShare": { value: "0", bound: "about" } };
    expect(told("basic", about, [stay("1100.00")])).toEqual([
      "basic.preShare: multiply inScope 1100.00, preShareRate 0.00 = 0.00 | basic.preShare",
      "basic.deductible: min inScope 1100.00, deductibleLeft 100.00 = 100.00 | basic.deductible (basic.deductible.basis)",
      "basic.afterDeductible: subtract inScope 1100.00, deductible 100.00 = 1000.00",
      "basic.payable: multiply afterDeductible 1000.00, rate 0.80 = 800.00 | basic.rate",
      "basic.pay: take payable 800.00 = 800.00 | (basic.cap)",
    ]);
  });

  test("a deductible for each stay, the second at half", () => {
    // (1,050.00 − 50.00) × 80% = 800.00
    expect(
      told("basic", { ...VISIT, ...set({ "basic.deductible.repeat": ["1", "0.5"] }) }, [
        stay("1100.00"),
        stay("1050.00"),
      ]),
    ).toEqual([
      "basic.deductibleDue: multiply ownDeductible 100.00, repeatFactor 0.50 = 50.00 | basic.deductible basic.deductible.repeat (basic.deductible.basis)",
      "basic.deductible: min inScope 1050.00, deductibleLeft 50.00 = 50.00",
      "basic.afterDeductible: subtract inScope 1050.00, deductible 50.00 = 1000.00",
      "basic.payable: multiply afterDeductible 1000.00, rate 0.80 = 800.00 | basic.rate",
      "basic.pay: take payable 800.00 = 800.00 | (basic.cap)",
    ]);
  });

  test("a deductible for each stay, the same for all", () => {
    expect(told("basic", VISIT, [stay("1100.00"), stay("1100.00")])).toEqual([
      "basic.deductible: min inScope 1100.00, deductibleLeft 100.00 = 100.00 | basic.deductible (basic.deductible.basis)",
      "basic.afterDeductible: subtract inScope 1100.00, deductible 100.00 = 1000.00",
      "basic.payable: multiply afterDeductible 1000.00, rate 0.80 = 800.00 | basic.rate",
      "basic.pay: take payable 800.00 = 800.00 | (basic.cap)",
    ]);
  });

  test("a yearly deductible has no factors", () => {
    expect(told("basic", set({ "basic.deductible.repeat": ["0.5"] }), [stay("1100.00")]).slice(0, 1)).toEqual([
      "basic.deductible: min inScope 1100.00, deductibleLeft 100.00 = 100.00 | basic.deductible (basic.deductible.basis)",
    ]);
  });

  test("a rate less a reduction, times a factor", () => {
    // 1,000.00 × (80% − 5%) × 90% = 675.00
    expect(
      told("basic", set({ "basic.rate.reduction": "0.05", "basic.rate.factor": "0.90" }), [stay("1100.00")]),
    ).toEqual([
      "basic.deductible: min inScope 1100.00, deductibleLeft 100.00 = 100.00 | basic.deductible (basic.deductible.basis)",
      "basic.afterDeductible: subtract inScope 1100.00, deductible 100.00 = 1000.00",
      "basic.rateHere: subtract rate 0.80, reduction 0.05 = 0.75 | basic.rate basic.rate.reduction basic.rate.factor",
      "basic.payable: multiply afterDeductible 1000.00, rateHere 0.75, rateFactor 0.90 = 675.00 | basic.rate basic.rate.reduction basic.rate.factor",
      "basic.pay: take payable 675.00 = 675.00 | (basic.cap)",
    ]);
  });

  test("brackets, each less the reduction and times the factor", () => {
    // 200.00 lie before: 300.00 × 50% + 700.00 × 70% = 640.00; × 90% = 576.00
    expect(
      told(
        "basic",
        set({
          "basic.rate": [{ upTo: "500.00", rate: "0.60" }, { rate: "0.80" }],
          "basic.rate.reduction": "0.10",
          "basic.rate.factor": "0.90",
        }),
        [stay("300.00"), stay("1000.00")],
      ),
    ).toEqual([
      "basic.deductibleDue: max ownDeductible 100.00, deductibleDueBefore 100.00 = 100.00 | (basic.deductible) (basic.deductible.basis)",
      "basic.deductibleLeft: subtract deductibleDue 100.00, deductibleBorne 100.00 = 0.00",
      "basic.deductible: min inScope 1000.00, deductibleLeft 0.00 = 0.00",
      "basic.afterDeductible: subtract inScope 1000.00, deductible 0.00 = 1000.00",
      "basic.payable: brackets base 1000.00, offset 200.00, reduction 0.10, factor 0.90 = 576.00 | basic.rate basic.rate.reduction basic.rate.factor",
      "basic.pay: take payable 576.00 = 576.00 | (basic.cap)",
    ]);
  });

  test("brackets go on where the stay before ended", () => {
    // 300.00 × 60% + 700.00 × 80% = 740.00
    expect(
      told("basic", set({ "basic.rate": [{ upTo: "500.00", rate: "0.60" }, { rate: "0.80" }] }), [
        stay("300.00"),
        stay("1000.00"),
      ]),
    ).toEqual([
      "basic.deductibleDue: max ownDeductible 100.00, deductibleDueBefore 100.00 = 100.00 | (basic.deductible) (basic.deductible.basis)",
      "basic.deductibleLeft: subtract deductibleDue 100.00, deductibleBorne 100.00 = 0.00",
      "basic.deductible: min inScope 1000.00, deductibleLeft 0.00 = 0.00",
      "basic.afterDeductible: subtract inScope 1000.00, deductible 0.00 = 1000.00",
      "basic.payable: brackets base 1000.00, offset 200.00 = 740.00 | basic.rate",
      "basic.pay: take payable 740.00 = 740.00 | (basic.cap)",
    ]);
  });

  test("a cap of which 400.00 were paid", () => {
    expect(told("basic", set({ "basic.cap": "900.00" }), [stay("600.00"), stay("1000.00")])).toEqual([
      "basic.deductibleDue: max ownDeductible 100.00, deductibleDueBefore 100.00 = 100.00 | (basic.deductible) (basic.deductible.basis)",
      "basic.deductibleLeft: subtract deductibleDue 100.00, deductibleBorne 100.00 = 0.00",
      "basic.deductible: min inScope 1000.00, deductibleLeft 0.00 = 0.00",
      "basic.afterDeductible: subtract inScope 1000.00, deductible 0.00 = 1000.00",
      "basic.payable: multiply afterDeductible 1000.00, rate 0.80 = 800.00 | (basic.rate)",
      "basic.capLeft: subtract cap 900.00, paidBefore 400.00 = 500.00 | basic.cap",
      "basic.pay: min payable 800.00, capLeft 500.00 = 500.00 | basic.cap",
    ]);
  });
});

describe("why basic insurance pays nothing", () => {
  test("nothing in scope", () => {
    expect(told("basic", {}, [stay("60.00", { ownExpense: "60.00" })])).toEqual([
      "basic.pay: take zero 0.00 = 0.00 nothingLeft",
    ]);
  });

  test("a deductible not reached", () => {
    // 40.00 were borne: 100.00 − 40.00 − 30.00 = 30.00
    expect(told("basic", {}, [stay("40.00"), stay("30.00")])).toEqual([
      "basic.deductibleDue: max ownDeductible 100.00, deductibleDueBefore 100.00 = 100.00 | basic.deductible (basic.deductible.basis)",
      "basic.deductibleLeft: subtract deductibleDue 100.00, deductibleBorne 40.00 = 60.00",
      "basic.deductible: min inScope 30.00, deductibleLeft 60.00 = 30.00",
      "basic.pay: take zero 0.00, distance 30.00 = 0.00 belowDeductible | basic.deductible",
    ]);
  });

  test("a deductible not reached behind a share paid first", () => {
    // 100.00 − (80.00 − 8.00) = 28.00
    expect(told("basic", set({ "basic.preShare": "0.10" }), [stay("80.00")])).toEqual([
      "basic.preShare: multiply inScope 80.00, preShareRate 0.10 = 8.00 | basic.preShare",
      "basic.afterPreShare: subtract inScope 80.00, preShare 8.00 = 72.00",
      "basic.deductible: min afterPreShare 72.00, deductibleLeft 100.00 = 72.00 | basic.deductible (basic.deductible.basis)",
      "basic.pay: take zero 0.00, distance 28.00 = 0.00 belowDeductible | basic.deductible",
    ]);
  });

  test("a rate of 0, which nothing can be taken off", () => {
    expect(
      told("basic", set({ "basic.rate": "0", "basic.rate.reduction": "0.10", "basic.rate.factor": "0.90" }), [
        stay("1100.00"),
      ]),
    ).toEqual([
      "basic.deductible: min inScope 1100.00, deductibleLeft 100.00 = 100.00 | (basic.deductible) (basic.deductible.basis)",
      "basic.pay: take zero 0.00 = 0.00 rateZero | basic.rate",
    ]);
  });

  test("a reduction as large as the rate", () => {
    expect(told("basic", set({ "basic.rate.reduction": "0.80" }), [stay("1100.00")])).toEqual([
      "basic.deductible: min inScope 1100.00, deductibleLeft 100.00 = 100.00 | (basic.deductible) (basic.deductible.basis)",
      "basic.pay: take zero 0.00 = 0.00 rateZero | basic.rate basic.rate.reduction",
    ]);
  });

  test("a factor of 0", () => {
    expect(told("basic", set({ "basic.rate.factor": "0" }), [stay("1100.00")])).toEqual([
      "basic.deductible: min inScope 1100.00, deductibleLeft 100.00 = 100.00 | (basic.deductible) (basic.deductible.basis)",
      "basic.pay: take zero 0.00 = 0.00 rateZero | basic.rate basic.rate.factor",
    ]);
  });

  test("a share paid first of about 0", () => {
    expect(
      told("basic", { "basic.preShare": { value: "0", bound: "about" }, ...set({ "basic.rate": "0" }) }, [
        stay("1100.00"),
      ]),
    ).toEqual([
      "basic.preShare: multiply inScope 1100.00, preShareRate 0.00 = 0.00 | basic.preShare",
      "basic.deductible: min inScope 1100.00, deductibleLeft 100.00 = 100.00 | (basic.deductible) (basic.deductible.basis)",
      "basic.pay: take zero 0.00 = 0.00 rateZero | basic.preShare basic.rate",
    ]);
  });

  test("a share paid first of exactly 0 could have left nothing less", () => {
    expect(told("basic", set({ "basic.preShare": "0", "basic.rate": "0" }), [stay("1100.00")]).slice(-1)).toEqual([
      "basic.pay: take zero 0.00 = 0.00 rateZero | basic.rate",
    ]);
  });

  test("less than half a fen", () => {
    // 10.00 × 0.01%
    expect(told("basic", set({ "basic.rate": "0.0001", "basic.deductible": "0.00" }), [stay("10.00")])).toEqual([
      "basic.deductible: min inScope 10.00, deductibleLeft 0.00 = 0.00 | (basic.deductible) (basic.deductible.basis)",
      "basic.pay: take zero 0.00 = 0.00 roundsToZero | basic.rate",
    ]);
  });

  test("a cap used up", () => {
    expect(told("basic", set({ "basic.cap": "0.00", "basic.rate.reduction": "0.10" }), [stay("600.00")])).toEqual([
      "basic.deductible: min inScope 600.00, deductibleLeft 100.00 = 100.00 | (basic.deductible) (basic.deductible.basis)",
      "basic.pay: take zero 0.00 = 0.00 capUsedUp | basic.cap",
    ]);
  });
});
