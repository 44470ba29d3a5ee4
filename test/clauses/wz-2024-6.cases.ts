import { visit } from "../support.ts";
import type { Row } from "./row.ts";

// 温政办〔2024〕6号, from 2024-03-01; what held on 2024-02-29 is the day before.
const ABOUT = "basic about, funds about, part about, cash about";
const NO_MORE = "critical notCovered, aid notCovered, huiminbao notEnrolled";
const TB = { disease: "tuberculosis" };
const HEART = { disease: "coronaryHeartDisease" };
const JOINTS = { disease: "rheumatoidArthritis" };

export const OUTPATIENT_AND_STAYS: readonly Row[] = [
  {
    name: "三（八） ordinary outpatient care at primary, the day before: the province's target and the nation's floor",
    encounters: [visit("2024-02-29", "outpatient", "primary", "133.10")],
    // (133.10 − 0.00) × 50% = 66.55
    expect: [
      {
        amounts: "total 133.10, inScope 133.10, basic 66.55, funds 66.55, part 66.55, cash 66.55",
        qualifiers: ABOUT,
        assumed: "66.55",
        zeros: NO_MORE,
        cites: [
          "basic.deductible: basic.deductible 0.00 target · zj-2023-50 二（五）",
          "basic.payable: basic.rate 0.50 atLeast · 医保发〔2021〕5号 国家医疗保障待遇清单",
        ],
      },
    ],
  },
  {
    name: "三（八） ordinary outpatient care at primary, the first day: no deductible, at least 50%",
    encounters: [visit("2024-03-01", "outpatient", "primary", "133.10")],
    // (133.10 − 0.00) × 50% = 66.55, and at least that
    expect: [
      {
        amounts: "total 133.10, inScope 133.10, basic 66.55, funds 66.55, part 66.55, cash 66.55",
        qualifiers: "basic atLeast, funds atLeast, part atMost, cash atMost",
        documented: "66.55",
        zeros: NO_MORE,
        cites: [
          "basic.deductible: basic.deductible 0.00 exact · wz-2024-6 三（八） unused",
          "basic.payable: basic.rate 0.50 atLeast · wz-2024-6 三（八）",
        ],
      },
    ],
  },
  {
    name: "三（八） a stay at primary, the day before: the province's 80%",
    encounters: [visit("2024-02-29", "inpatient", "primary", "5230.40")],
    // (5,230.40 − 300.00) × 80% = 3,944.32; 5,230.40 − 3,944.32 = 1,286.08; 33,690.00 − 1,286.08 = 32,403.92
    expect: [
      {
        amounts:
          "total 5230.40, inScope 5230.40, deductible 300.00, basic 3944.32, funds 3944.32, part 1286.08, cash 1286.08",
        qualifiers: ABOUT,
        assumed: "3944.32",
        zeros: "critical belowThreshold 32403.92, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.payable: basic.rate 0.80 about · zj-2023-50 二（六）"],
      },
    ],
  },
  {
    name: "三（八） a stay at primary, the first day: at least 90%",
    encounters: [visit("2024-03-01", "inpatient", "primary", "5230.40")],
    // (5,230.40 − 300.00) × 90% = 4,437.36; 5,230.40 − 4,437.36 = 793.04; 33,690.00 − 793.04 = 32,896.96
    expect: [
      {
        amounts:
          "total 5230.40, inScope 5230.40, deductible 300.00, basic 4437.36, funds 4437.36, part 793.04, cash 793.04",
        qualifiers: ABOUT,
        assumed: "4437.36",
        zeros: "critical belowThreshold 32896.96, aid notEnrolled, huiminbao notEnrolled",
        cites: [
          "basic.deductible: basic.deductible 300.00 about · reference national",
          "basic.payable: basic.rate 0.90 atLeast · wz-2024-6 三（八）",
        ],
      },
    ],
  },
  {
    name: "三（八） the same with the desk's own deductible: only the 90% is left to doubt",
    encounters: [visit("2024-03-01", "inpatient", "primary", "5230.40")],
    overrides: [{ parameter: "basic.deductible", when: { care: "inpatient" }, value: "400.00" }],
    // (5,230.40 − 400.00) × 90% = 4,347.36; 5,230.40 − 4,347.36 = 883.04; 33,690.00 − 883.04 = 32,806.96
    expect: [
      {
        amounts:
          "total 5230.40, inScope 5230.40, deductible 400.00, basic 4347.36, funds 4347.36, part 883.04, cash 883.04",
        qualifiers: "basic atLeast, funds atLeast, part atMost, cash atMost",
        documented: "4347.36",
        zeros: "critical belowThreshold 32806.96, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.deductible: basic.deductible 400.00 exact · override case"],
      },
    ],
  },
];

export const CHRONIC: readonly Row[] = [
  {
    name: "三（九） chronic care at primary, the day before: 60%, and the deductible of 0 a target",
    encounters: [visit("2024-02-29", "chronic", "primary", "358.60", HEART)],
    // 358.60 × 60% = 215.16; 358.60 − 215.16 = 143.44
    expect: [
      {
        amounts: "total 358.60, inScope 358.60, basic 215.16, funds 215.16, part 143.44, cash 143.44",
        qualifiers: "basic target, funds target, part target, cash target",
        assumed: "215.16",
        zeros: "critical notCovered, aid notEnrolled, huiminbao notEnrolled",
        cites: [
          "basic.payable: basic.rate 0.60 exact · wz-2024-6 三（九）",
          "critical.pay: critical.covers inpatient+special+familyBed+maternity exact · wz-2024-6 三（九）",
        ],
      },
    ],
  },
  {
    name: "三（九） chronic care at primary, the first day: 65%",
    encounters: [visit("2024-03-01", "chronic", "primary", "358.60", HEART)],
    // 358.60 × 65% = 233.09; 358.60 − 233.09 = 125.51; 33,690.00 − 125.51 = 33,564.49
    expect: [
      {
        amounts: "total 358.60, inScope 358.60, basic 233.09, funds 233.09, part 125.51, cash 125.51",
        documented: "233.09",
        zeros: "critical belowThreshold 33564.49, aid notEnrolled, huiminbao notEnrolled",
        cites: [
          "basic.payable: basic.rate 0.65 exact · wz-2024-6 三（九）",
          "critical.pay: critical.covers inpatient+special+chronic+familyBed+maternity exact · wz-2024-6 三（九）",
          "critical.pay: critical.threshold 33690.00 atMost · disposable income of 温州 in 2023 (67 380) unused",
        ],
      },
    ],
  },
  {
    name: "三（九） tuberculosis at primary, the day before: 60% like the rest",
    encounters: [visit("2024-02-29", "chronic", "primary", "512.50", TB)],
    // 512.50 × 60% = 307.50
    expect: [
      {
        amounts: "total 512.50, inScope 512.50, basic 307.50, funds 307.50, part 205.00, cash 205.00",
        qualifiers: "basic target, funds target, part target, cash target",
        assumed: "307.50",
        zeros: "critical notCovered, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.payable: basic.rate 0.60 exact · wz-2024-6 三（九）"],
      },
    ],
  },
  {
    name: "三（九） tuberculosis at primary, the first day: 70%",
    encounters: [visit("2024-03-01", "chronic", "primary", "512.50", TB)],
    // 512.50 × 70% = 358.75; 512.50 − 358.75 = 153.75; 33,690.00 − 153.75 = 33,536.25
    expect: [
      {
        amounts: "total 512.50, inScope 512.50, basic 358.75, funds 358.75, part 153.75, cash 153.75",
        documented: "358.75",
        zeros: "critical belowThreshold 33536.25, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.payable: basic.rate 0.70 exact · wz-2024-6 三（九）"],
      },
    ],
  },
  {
    name: "三（九） tuberculosis at a secondary hospital: the 70% is primary's alone",
    encounters: [visit("2024-03-01", "chronic", "secondary", "512.50", TB)],
    // (512.50 − 300.00) × 50% = 106.25; 512.50 − 106.25 = 406.25; 33,690.00 − 406.25 = 33,283.75
    expect: [
      {
        amounts:
          "total 512.50, inScope 512.50, deductible 300.00, basic 106.25, funds 106.25, part 406.25, cash 406.25",
        qualifiers: ABOUT,
        assumed: "106.25",
        zeros: "critical belowThreshold 33283.75, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.payable: basic.rate 0.50 about · reference national"],
      },
    ],
  },
  {
    name: "三（九） a chronic disease not named at primary: 65%, not tuberculosis' 70%",
    encounters: [visit("2024-03-01", "chronic", "primary", "512.50")],
    // 512.50 × 65% = 333.125, half up 333.13; 512.50 − 333.13 = 179.37; 33,690.00 − 179.37 = 33,510.63
    expect: [
      {
        amounts: "total 512.50, inScope 512.50, basic 333.13, funds 333.13, part 179.37, cash 179.37",
        documented: "333.13",
        zeros: "critical belowThreshold 33510.63, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.payable: basic.rate 0.65 exact · wz-2024-6 三（九）"],
      },
    ],
  },
  {
    name: "三（九） critical illness does not cover residents' chronic care on the day before",
    encounters: [visit("2024-02-29", "chronic", "tertiary", "61300.00", JOINTS)],
    // (61,300.00 − 300.00) × 50% = 30,500.00, within the cap of 1,500.00
    expect: [
      {
        amounts:
          "total 61300.00, inScope 61300.00, deductible 300.00, basic 1500.00, funds 1500.00, part 59800.00, cash 59800.00",
        qualifiers: ABOUT,
        assumed: "1500.00",
        zeros: "critical notCovered, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.capLeft: basic.cap 1500.00 about · reference wenzhou"],
      },
    ],
  },
  {
    name: "三（九） critical illness covers residents' chronic care from the first day, at a tertiary hospital",
    encounters: [visit("2024-03-01", "chronic", "tertiary", "61300.00", JOINTS)],
    // 61,300.00 − 1,500.00 = 59,800.00; (59,800.00 − 33,690.00) × 60% = 15,666.00; 59,800.00 − 15,666.00 = 44,134.00
    expect: [
      {
        amounts:
          "total 61300.00, inScope 61300.00, deductible 300.00, basic 1500.00, critical 15666.00, funds 17166.00, part 44134.00, cash 44134.00",
        qualifiers: "basic about, critical about, funds about, part about, cash about",
        assumed: "17166.00",
        zeros: "aid notEnrolled, huiminbao notEnrolled",
        cites: [
          "critical.inScopeLeft: critical.covers inpatient+special+chronic+familyBed+maternity exact · wz-2024-6 三（九）",
          "critical.payable: critical.threshold 33690.00 atMost · disposable income of 温州 in 2023 (67 380)",
        ],
      },
    ],
  },
  {
    name: "三（九） and at primary",
    encounters: [visit("2024-03-01", "chronic", "primary", "40000.00", JOINTS)],
    // 40,000.00 × 65% = 26,000.00, within 1,500.00; (38,500.00 − 33,690.00) × 60% = 2,886.00; 38,500.00 − 2,886.00 = 35,614.00
    expect: [
      {
        amounts:
          "total 40000.00, inScope 40000.00, basic 1500.00, critical 2886.00, funds 4386.00, part 35614.00, cash 35614.00",
        qualifiers: "basic about, critical about, funds about, part about, cash about",
        assumed: "4386.00",
        zeros: "aid notEnrolled, huiminbao notEnrolled",
        cites: [
          "critical.inScopeLeft: critical.covers inpatient+special+chronic+familyBed+maternity exact · wz-2024-6 三（九）",
        ],
      },
    ],
  },
];
