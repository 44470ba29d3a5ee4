import { employee, visit } from "../support.ts";
import type { Row } from "./row.ts";

// 温政办〔2024〕6号 三（十一）: the employees' Huiminbao, from 2024-03-01.
const INSURED = employee({ huiminbao: "wenzhou-employee" });

export const EMPLOYEES_HUIMINBAO: readonly Row[] = [
  {
    name: "三（十一） at primary, the day before: the contract is not at hand and pays nothing",
    person: INSURED,
    encounters: [visit("2024-02-29", "inpatient", "primary", "7700.00")],
    // (7,700.00 − 300.00) × 90% = 6,660.00; 7,700.00 − 6,660.00 = 1,040.00; 33,690.00 − 1,040.00 = 32,650.00
    expect: [
      {
        amounts:
          "total 7700.00, inScope 7700.00, deductible 300.00, basic 6660.00, funds 6660.00, part 1040.00, cash 1040.00",
        qualifiers: "basic about, funds about, part about, huiminbao atLeast, cash about",
        assumed: "6660.00",
        zeros: "critical belowThreshold 32650.00, aid notEnrolled, huiminbao rateZero",
        cites: ["huiminbao.pay: huiminbao.inScope.rate 0.00 atLeast · reference national"],
      },
    ],
  },
  {
    name: "三（十一） at primary, the first day: 55%",
    person: INSURED,
    encounters: [visit("2024-03-01", "inpatient", "primary", "7700.00")],
    // 1,040.00 × 55% = 572.00; 1,040.00 − 572.00 = 468.00; 6,660.00 + 572.00 = 7,232.00 assumed
    expect: [
      {
        amounts:
          "total 7700.00, inScope 7700.00, deductible 300.00, basic 6660.00, funds 6660.00, part 1040.00, huiminbao 572.00, cash 468.00",
        qualifiers: "basic about, funds about, part about, huiminbao about, cash about",
        assumed: "7232.00",
        zeros: "critical belowThreshold 32650.00, aid notEnrolled",
        cites: [
          "huiminbao.inScope.base: huiminbao.inScope.base afterBasic exact · wz-2024-6 三（十一） unused",
          "huiminbao.inScope.payable: huiminbao.inScope.rate 0.55 exact · wz-2024-6 三（十一）",
        ],
      },
    ],
  },
  {
    name: "三（十一） at a secondary hospital, the day before",
    person: INSURED,
    encounters: [visit("2024-02-29", "inpatient", "secondary", "3140.00")],
    // (3,140.00 − 500.00) × 85% = 2,244.00; 3,140.00 − 2,244.00 = 896.00; 33,690.00 − 896.00 = 32,794.00
    expect: [
      {
        amounts:
          "total 3140.00, inScope 3140.00, deductible 500.00, basic 2244.00, funds 2244.00, part 896.00, cash 896.00",
        qualifiers: "basic about, funds about, part about, huiminbao atLeast, cash about",
        assumed: "2244.00",
        zeros: "critical belowThreshold 32794.00, aid notEnrolled, huiminbao rateZero",
        cites: ["huiminbao.pay: huiminbao.inScope.rate 0.00 atLeast · reference national"],
      },
    ],
  },
  {
    name: "三（十一） at a secondary hospital, the first day: 35%",
    person: INSURED,
    encounters: [visit("2024-03-01", "inpatient", "secondary", "3140.00")],
    // 896.00 × 35% = 313.60; 896.00 − 313.60 = 582.40; 2,244.00 + 313.60 = 2,557.60 assumed
    expect: [
      {
        amounts:
          "total 3140.00, inScope 3140.00, deductible 500.00, basic 2244.00, funds 2244.00, part 896.00, huiminbao 313.60, cash 582.40",
        qualifiers: "basic about, funds about, part about, huiminbao about, cash about",
        assumed: "2557.60",
        zeros: "critical belowThreshold 32794.00, aid notEnrolled",
        cites: ["huiminbao.inScope.payable: huiminbao.inScope.rate 0.35 exact · wz-2024-6 三（十一）"],
      },
    ],
  },
  {
    name: "三（十一） at a tertiary hospital, the first day: 35%",
    person: INSURED,
    encounters: [visit("2024-03-01", "inpatient", "tertiary", "5050.00")],
    // (5,050.00 − 800.00) × 80% = 3,400.00; 1,650.00 × 35% = 577.50; 1,650.00 − 577.50 = 1,072.50; 33,690.00 − 1,650.00 = 32,040.00
    expect: [
      {
        amounts:
          "total 5050.00, inScope 5050.00, deductible 800.00, basic 3400.00, funds 3400.00, part 1650.00, huiminbao 577.50, cash 1072.50",
        qualifiers: "basic about, funds about, part about, huiminbao about, cash about",
        assumed: "3977.50",
        zeros: "critical belowThreshold 32040.00, aid notEnrolled",
        cites: ["huiminbao.inScope.payable: huiminbao.inScope.rate 0.35 exact · wz-2024-6 三（十一）"],
      },
    ],
  },
  {
    name: "三（十一） the contract's 35% entered for the day before: on what all layers left",
    person: INSURED,
    encounters: [visit("2024-02-29", "inpatient", "tertiary", "310800.00")],
    overrides: [{ parameter: "huiminbao.inScope.rate", value: "0.35" }],
    // (310,800.00 − 800.00) × 80% = 248,000.00; 62,800.00 left; (62,800.00 − 33,690.00) × 60% = 17,466.00; 45,334.00 left;
    // 45,334.00 × 35% = 15,866.90; 45,334.00 − 15,866.90 = 29,467.10
    expect: [
      {
        amounts:
          "total 310800.00, inScope 310800.00, deductible 800.00, basic 248000.00, critical 17466.00, funds 265466.00, part 45334.00, huiminbao 15866.90, cash 29467.10",
        qualifiers: "basic about, critical about, funds about, part about, huiminbao about, cash about",
        assumed: "281332.90",
        zeros: "aid notEnrolled",
        cites: ["huiminbao.inScope.payable: huiminbao.inScope.rate 0.35 exact · override case"],
      },
    ],
  },
  {
    name: "三（十一） from the first day on what basic insurance left, although critical illness paid",
    person: INSURED,
    encounters: [visit("2024-03-01", "inpatient", "tertiary", "310800.00")],
    // (310,800.00 − 248,000.00) × 35% = 62,800.00 × 35% = 21,980.00; 45,334.00 − 21,980.00 = 23,354.00
    expect: [
      {
        amounts:
          "total 310800.00, inScope 310800.00, deductible 800.00, basic 248000.00, critical 17466.00, funds 265466.00, part 45334.00, huiminbao 21980.00, cash 23354.00",
        qualifiers: "basic about, critical about, funds about, part about, huiminbao about, cash about",
        assumed: "287446.00",
        zeros: "aid notEnrolled",
        cites: ["huiminbao.inScope.base: huiminbao.inScope.base afterBasic exact · wz-2024-6 三（十一）"],
      },
    ],
  },
  {
    name: "三（十一） own expense is no part of it: its rate is the contract's, which is not at hand",
    person: INSURED,
    encounters: [visit("2024-03-01", "inpatient", "primary", "9000.00", { ownExpense: "1300.00" })],
    // in scope 7,700.00 as above: 6,660.00 and 572.00; own expense 1,300.00 × 0% = 0.00; 9,000.00 − 6,660.00 = 2,340.00; − 572.00 = 1,768.00
    expect: [
      {
        amounts:
          "total 9000.00, ownExpense 1300.00, inScope 7700.00, deductible 300.00, basic 6660.00, funds 6660.00, part 2340.00, huiminbao 572.00, cash 1768.00",
        qualifiers: "basic about, funds about, part about, huiminbao about, cash about",
        assumed: "7232.00",
        zeros: "critical belowThreshold 32650.00, aid notEnrolled",
        cites: [
          "huiminbao.inScope.pay: huiminbao.inScope.cap none exact · reference national unused",
          "huiminbao.outOfScope.payable: huiminbao.outOfScope.rate 0.00 atLeast · reference national",
          "huiminbao.outOfScope.deductible: huiminbao.outOfScope.deductible 0.00 about · reference national unused",
          "huiminbao.outOfScope.pay: huiminbao.outOfScope.cap none exact · reference national unused",
        ],
      },
    ],
  },
];
