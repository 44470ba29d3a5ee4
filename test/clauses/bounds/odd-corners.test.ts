import { describe, expect, test } from "vitest";
import { caseOf, employee, resident, rulesWith, settled, settlementOf, visit } from "../../support.ts";

const HUIMINBAO = employee({ huiminbao: "wenzhou-employee", assistance: "minimumLiving" });

describe("on a tie between the cap and what is left, the cap does not count", () => {
  // (6,300 − 300) × 90% = 5,400; aid 900 × 70% = 630; 270 left. Huiminbao 900 × 55% = 495, cap 270.
  test.each(["270.00", "270.01"])("a cap of %s", (value) => {
    const one = settlementOf(
      caseOf({
        person: HUIMINBAO,
        encounters: [visit("2024-05-01", "inpatient", "primary", "6300.00")],
        overrides: [{ parameter: "huiminbao.inScope.cap", value }],
      }),
    );
    expect([one.amounts.hmb_pay, one.qualifiers.hmb_pay]).toEqual(["270.00", "about"]);
  });

  test("a fen less, and the cap alone decides", () => {
    const one = settlementOf(
      caseOf({
        person: HUIMINBAO,
        encounters: [visit("2024-05-01", "inpatient", "primary", "6300.00")],
        overrides: [{ parameter: "huiminbao.inScope.cap", value: "269.99" }],
      }),
    );
    expect([one.amounts.hmb_pay, one.qualifiers.hmb_pay]).toEqual(["269.99", undefined]);
  });
});

// 10,000 × 90% = 9,000: the third stay bears no deductible, whatever the amount of it.
test("a deductible times a factor of 0 casts no doubt", () => {
  const one = settlementOf(
    caseOf({
      carriedIn: { year: 2024, inpatient: { admissions: 2 } },
      encounters: [visit("2024-05-01", "inpatient", "primary", "10000.00")],
      overrides: [
        { parameter: "basic.deductible.basis", value: "visit" },
        { parameter: "basic.deductible.repeat", value: ["1", "0.5", "0"] },
      ],
    }),
  );
  expect(one.amounts.hifp_pay).toBe("9000.00");
  expect([one.qualifiers.hifp_pay, one.documented, one.assumed]).toEqual(["atLeast", "9000.00", "0.00"]);
});

describe("names that a rule file gives never run into each other", () => {
  const rules = rulesWith(`
jurisdiction: oddtown
kind: city
inherits: zhejiang
products: [{ id: "null" }, { id: p }, { id: p local }]
facts:
  - { parameter: huiminbao.inScope.rate, when: { product: "null" }, value: "0.50", evidence: reference }
  - { parameter: chronic.diseases, value: [local d, d], evidence: reference }
  - { parameter: basic.rate, when: { product: p, disease: local d, care: chronic }, value: "0.11", evidence: reference }
  - { parameter: basic.rate, when: { product: p local, disease: d, care: chronic }, value: "0.99", evidence: reference }
`);
  const paid = (huiminbao: string, disease: string) =>
    settled(
      caseOf({
        city: "oddtown",
        person: resident({ huiminbao }),
        encounters: [visit("2022-05-01", "chronic", "primary", "1000.00", { disease })],
      }),
      rules,
    ).settlements[0]?.amounts;

  test("a product called null is not the lack of one, whichever comes first", () => {
    expect(paid("none", "d")?.hmb_pay).toBe("0.00");
    // 1,000 × 60% = 600; 400 × 50% = 200.
    expect(paid("null", "d")?.hmb_pay).toBe("200.00");
    expect(paid("none", "d")?.hmb_pay).toBe("0.00");
  });

  test("white space in a product or a disease", () => {
    expect(paid("p", "local d")?.hifp_pay).toBe("110.00");
    expect(paid("p local", "d")?.hifp_pay).toBe("990.00");
  });
});

// Order basic, critical, Huiminbao: (200,800 − 200,000) in scope; every operand is the case's, a fact's or a step's before.
test("what critical illness paid of first pay has steps of its own", () => {
  const one = settlementOf(
    caseOf({
      person: employee({ accountBalance: "1000.00", huiminbao: "wenzhou-employee" }),
      encounters: [visit("2024-05-01", "inpatient", "tertiary", "200800.00", { firstPay: "200000.00" })],
      overrides: [
        { parameter: "critical.base", value: "inScopeAndFirstPay" },
        { parameter: "critical.threshold", value: "1000.00" },
        { parameter: "huiminbao.outOfScope.rate", value: "0.10" },
      ],
    }),
  );
  const step = (id: string) => one.steps?.find((each) => each.id === id);
  // 800 borne as deductible; (800 + 200,000 − 1,000) × 60% = 119,880: 800 of it in scope, 119,080 of first pay.
  expect(step("critical.pay")?.result).toBe("119880.00");
  expect(step("critical.inScopePay")?.result).toBe("800.00");
  expect(step("critical.firstPayPaid")?.result).toBe("119080.00");
  expect(step("huiminbao.firstPayLeft")?.result).toBe("80920.00");
  // 80,920 × 10%.
  expect(step("huiminbao.outOfScope.pay")?.result).toBe("8092.00");
  expect(step("person.inScopeLeft")?.operands).toContainEqual({ name: "criticalInScopePay", value: "800.00" });
});
