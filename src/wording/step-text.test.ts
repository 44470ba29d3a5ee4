import { describe, expect, test } from "vitest";
import type { Operation, Outcome, Step, StepFact } from "../core/result.ts";
import type { RawValue } from "../facts/values.ts";
import { stepFormula } from "./step-formula.ts";
import { type StepContext, stepText } from "./step-text.ts";
import { strictWords } from "./test-words.ts";

const zh = strictWords("zh-CN");
const en = strictWords("en");

const context: StepContext = {
  situation: {
    category: "resident",
    retired: false,
    care: "inpatient",
    level: "primary",
    place: "referred",
    assistance: "minimumLiving",
  },
  lineNames: ["阿莫西林", "CT"],
};

function step(
  id: string,
  operation: Operation,
  operands: Readonly<Record<string, string>>,
  result: string,
  outcome: Outcome = "applied",
  facts: readonly StepFact[] = [],
): Step {
  const named = Object.entries(operands).map(([name, value]) => ({ name, value }));
  return { id, layer: "basic", operation, operands: named, result, outcome, facts };
}

const fact = (parameter: string, value: RawValue): StepFact => ({
  parameter,
  value,
  bound: "exact",
  evidence: "document",
  jurisdiction: "wenzhou",
  from: null,
  to: null,
  lapsed: false,
  used: true,
});

describe("sentences", () => {
  test.each([
    [
      step("basic.payable", "multiply", { afterDeductible: "9700.00", rate: "0.90" }, "8730.00"),
      "居民在基层医疗机构住院，基本医保报销 90%：9,700.00 元里报 8,730.00 元。",
    ],
    [
      step("basic.rateHere", "subtract", { rate: "0.90", reduction: "0.10" }, "0.80"),
      "您在外地看病（转诊或急诊到外地），报销比例从 90% 降低 10 个百分点，按 80% 算。",
    ],
    [
      step("basic.pay", "take", { zero: "0.00", distance: "120.00" }, "0.00", "belowDeductible"),
      "基本医保付 0.00 元：还没有到起付线，离起付线还差 120.00 元。",
    ],
    [
      step("basic.pay", "take", { zero: "0.00", distance: "0.00" }, "0.00", "belowDeductible"),
      "基本医保付 0.00 元：刚好到起付线，超过起付线的部分才报销。",
    ],
    [
      step("basic.pay", "min", { payable: "8730.00", capLeft: "5000.00" }, "5000.00"),
      "算出来是 8,730.00 元，超过了今年还能付的数，基本医保只付 5,000.00 元（碰到封顶线）。",
    ],
    [
      step("basic.pay", "min", { payable: "5000.00", capLeft: "5000.00" }, "5000.00"),
      "所以基本医保付 5,000.00 元（基本医疗保险统筹基金支出）。",
    ],
    [
      step("basic.deductible", "min", { inScope: "250.00", deductibleLeft: "300.00" }, "250.00"),
      "能报销的费用只有 250.00 元，都在起付线以内，由您自己付（实际支付起付线）。",
    ],
    [
      step("basic.deductible", "min", { afterPreShare: "2000.00", deductibleLeft: "0.00" }, "0.00"),
      "在基层医疗机构住院，这次没有起付线要付，从第一元起就报销。",
    ],
    [
      step("scope.line[1].firstPay", "multiply", { withinLimit: "33.30", firstPayRate: "0.05" }, "1.67"),
      "“CT”是乙类项目，先由您付 5%，就是 1.67 元（先行自付）。",
    ],
    [
      step("critical.pay", "take", { zero: "0.00", distance: "3690.00" }, "0.00", "belowThreshold"),
      "大病保险付 0.00 元：今年累计还没有到大病保险的起付标准，还差 3,690.00 元。",
    ],
    [
      step("person.cash", "subtract", { part: "0.00", huiminbaoPay: "0.00", accountPay: "0.00" }, "0.00"),
      "最后，您不用再付现金（个人现金支出 0.00 元）。",
    ],
  ])("$id $outcome", (one, sentence) => {
    expect(stepText(one, context, zh)).toBe(sentence);
  });

  test("the same in English", () => {
    const payable = step("basic.payable", "multiply", { afterDeductible: "9700.00", rate: "0.90" }, "8730.00");
    expect(stepText(payable, context, en)).toBe(
      "Residents, inpatient care, primary facility: basic insurance pays 90%, which is 8,730.00 of 9,700.00 yuan.",
    );
  });
});

const TWO = [{ upTo: "40000.00", rate: "0.60" }, { rate: "0.70" }];

describe("formulas", () => {
  test.each([
    [
      step("basic.payable", "multiply", { afterDeductible: "9700.00", rate: "0.90" }, "8730.00"),
      "9,700.00 × 90% = 8,730.00",
    ],
    [
      step("scope.line[0].firstPay", "multiply", { withinLimit: "33.30", firstPayRate: "0.05" }, "1.67"),
      "33.30 × 5% ≈ 1.67（四舍五入到分）",
    ],
    [
      step("person.fundPay", "sum", { basicPay: "1.00", criticalPay: "0.00", aidPay: "2.50" }, "3.50"),
      "1.00 + 0.00 + 2.50 = 3.50",
    ],
    [
      step("basic.afterDeductible", "subtract", { inScope: "10000.00", deductible: "300.00" }, "9700.00"),
      "10,000.00 − 300.00 = 9,700.00",
    ],
    [
      step("basic.capLeft", "subtract", { cap: "1500.00", paidBefore: "1600.00" }, "0.00"),
      "1,500.00 − 1,600.00 = 0.00（不够减，算 0）",
    ],
    [step("basic.rateHere", "subtract", { rate: "0.90", reduction: "0.10" }, "0.80"), "90% − 10% = 80%"],
    [
      step("basic.pay", "min", { payable: "8730.00", capLeft: "5000.00" }, "5000.00"),
      "8,730.00 和 5,000.00，取较小的 = 5,000.00",
    ],
    [
      step("basic.deductibleDue", "max", { ownDeductible: "300.00", deductibleDueBefore: "800.00" }, "800.00"),
      "300.00 和 800.00，取较大的 = 800.00",
    ],
    [
      step(
        "critical.payable",
        "brackets",
        { base: "5000.00", offset: "38000.00", threshold: "30000.00" },
        "3300.00",
        "applied",
        [
          fact("critical.threshold", "30000.00"),
          fact("critical.brackets", TWO),
          fact("critical.brackets.basis", "cumulative"),
        ],
      ),
      "2,000.00 × 60% + 3,000.00 × 70% = 3,300.00",
    ],
    [
      step(
        "critical.payable",
        "brackets",
        { base: "50000.00", offset: "25000.00", threshold: "30000.00" },
        "27500.00",
        "applied",
        [fact("critical.brackets", TWO), fact("critical.brackets.basis", "aboveThreshold")],
      ),
      "25,000.00 + 50,000.00 − 30,000.00 = 45,000.00；40,000.00 × 60% + 5,000.00 × 70% = 27,500.00",
    ],
    [
      step(
        "basic.payable",
        "brackets",
        { base: "100.01", offset: "0.00", reduction: "0.1", factor: "0.5" },
        "25.00",
        "applied",
        [fact("basic.rate", TWO)],
      ),
      "(100.01 × 50%) × 50% ≈ 25.00（四舍五入到分）",
    ],
    [step("basic.pay", "take", { payable: "5.00" }, "5.00"), null],
    [step("scope.ownExpense", "sum", { "line[2]": "44.00" }, "44.00"), null],
  ])("$id $operation", (one, formula) => {
    expect(stepFormula(one, zh)).toBe(formula);
  });
});
