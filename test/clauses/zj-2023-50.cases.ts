import { employee, visit } from "../support.ts";
import type { Row } from "./row.ts";

// 浙政办发〔2023〕50号 holds from its issue, 2023-08-30. 浙江 stands for any city of the province without figures of its own.
const ABOUT = "basic about, funds about, part about, cash about";
const OUTPATIENT = "critical notCovered, aid notCovered, huiminbao notEnrolled";
const PRESSURE = { disease: "hypertension" };

export const PROVINCE: readonly Row[] = [
  {
    name: "二（五） no deductible for residents at primary, the day before: assumed",
    city: "zhejiang",
    encounters: [visit("2023-08-29", "outpatient", "primary", "96.30")],
    // 96.30 × 50% = 48.15
    expect: [
      {
        amounts: "total 96.30, inScope 96.30, basic 48.15, funds 48.15, part 48.15, cash 48.15",
        qualifiers: ABOUT,
        assumed: "48.15",
        zeros: OUTPATIENT,
        cites: ["basic.deductible: basic.deductible 0.00 about · reference national"],
      },
    ],
  },
  {
    name: "二（五） no deductible for residents at primary, the first day: a target",
    city: "zhejiang",
    encounters: [visit("2023-08-30", "outpatient", "primary", "96.30")],
    expect: [
      {
        amounts: "total 96.30, inScope 96.30, basic 48.15, funds 48.15, part 48.15, cash 48.15",
        qualifiers: ABOUT,
        assumed: "48.15",
        zeros: OUTPATIENT,
        cites: ["basic.deductible: basic.deductible 0.00 target · zj-2023-50 二（五）"],
      },
    ],
  },
  {
    name: "二（五） employees, the day before",
    city: "zhejiang",
    person: employee(),
    encounters: [visit("2023-08-29", "outpatient", "primary", "240.70")],
    // 240.70 × 50% = 120.35
    expect: [
      {
        amounts: "total 240.70, inScope 240.70, basic 120.35, funds 120.35, part 120.35, cash 120.35",
        qualifiers: ABOUT,
        assumed: "120.35",
        zeros: OUTPATIENT,
        cites: [
          "basic.deductible: basic.deductible 0.00 about · reference national",
          "basic.payable: basic.rate 0.50 atLeast · 国办发〔2021〕14号",
        ],
      },
    ],
  },
  {
    name: "二（五） employees, the first day; their chronic care as well",
    city: "zhejiang",
    person: employee(),
    encounters: [
      visit("2023-08-30", "outpatient", "primary", "240.70"),
      visit("2023-08-30", "chronic", "primary", "300.20", PRESSURE),
    ],
    // 240.70 × 50% = 120.35; 300.20 × 50% = 150.10; 30,151.00 − 150.10 = 30,000.90
    expect: [
      {
        amounts: "total 240.70, inScope 240.70, basic 120.35, funds 120.35, part 120.35, cash 120.35",
        qualifiers: ABOUT,
        assumed: "120.35",
        zeros: OUTPATIENT,
        cites: ["basic.deductible: basic.deductible 0.00 target · zj-2023-50 二（五）"],
      },
      {
        amounts: "total 300.20, inScope 300.20, basic 150.10, funds 150.10, part 150.10, cash 150.10",
        qualifiers: ABOUT,
        assumed: "150.10",
        zeros: "critical belowThreshold 30000.90, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.deductible: basic.deductible 0.00 target · zj-2023-50 二（五）"],
      },
    ],
  },
  {
    name: "二（五） is primary's: a secondary hospital keeps its 300",
    city: "zhejiang",
    person: employee(),
    encounters: [visit("2023-08-30", "outpatient", "secondary", "710.00")],
    // (710.00 − 300.00) × 50% = 205.00
    expect: [
      {
        amounts:
          "total 710.00, inScope 710.00, deductible 300.00, basic 205.00, funds 205.00, part 505.00, cash 505.00",
        qualifiers: ABOUT,
        assumed: "205.00",
        zeros: OUTPATIENT,
        cites: ["basic.deductible: basic.deductible 300.00 about · reference national"],
      },
    ],
  },
  {
    name: "二（六） residents' chronic care at primary, the day before: 60% assumed",
    city: "zhejiang",
    encounters: [visit("2023-08-29", "chronic", "primary", "207.40", PRESSURE)],
    // 207.40 × 60% = 124.44; 207.40 − 124.44 = 82.96; 30,151.00 − 82.96 = 30,068.04
    expect: [
      {
        amounts: "total 207.40, inScope 207.40, basic 124.44, funds 124.44, part 82.96, cash 82.96",
        qualifiers: ABOUT,
        assumed: "124.44",
        zeros: "critical belowThreshold 30068.04, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.payable: basic.rate 0.60 about · reference national"],
      },
    ],
  },
  {
    name: "二（六） residents' chronic care at primary, the first day: at least 65%",
    city: "zhejiang",
    encounters: [visit("2023-08-30", "chronic", "primary", "207.40", PRESSURE)],
    // 207.40 × 65% = 134.81; 207.40 − 134.81 = 72.59; 30,151.00 − 72.59 = 30,078.41
    expect: [
      {
        amounts: "total 207.40, inScope 207.40, basic 134.81, funds 134.81, part 72.59, cash 72.59",
        qualifiers: ABOUT,
        assumed: "134.81",
        zeros: "critical belowThreshold 30078.41, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.payable: basic.rate 0.65 atLeast · zj-2023-50 二（六）"],
      },
    ],
  },
  {
    name: "二（六） with no deductible by the person's own word: only the floor of 65% is left to doubt",
    city: "zhejiang",
    encounters: [visit("2023-08-30", "chronic", "primary", "207.40", PRESSURE)],
    overrides: [{ parameter: "basic.deductible", value: "0.00" }],
    expect: [
      {
        amounts: "total 207.40, inScope 207.40, basic 134.81, funds 134.81, part 72.59, cash 72.59",
        qualifiers: "basic atLeast, funds atLeast, part atMost, cash atMost",
        documented: "134.81",
        zeros: "critical belowThreshold 30078.41, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.payable: basic.rate 0.65 atLeast · zj-2023-50 二（六）"],
      },
    ],
  },
  {
    name: "二（六） a resident's stay at primary, the day before: 80% assumed",
    city: "zhejiang",
    encounters: [visit("2023-08-29", "inpatient", "primary", "6412.60")],
    // (6,412.60 − 300.00) × 80% = 4,890.08; 6,412.60 − 4,890.08 = 1,522.52; 30,151.00 − 1,522.52 = 28,628.48
    expect: [
      {
        amounts:
          "total 6412.60, inScope 6412.60, deductible 300.00, basic 4890.08, funds 4890.08, part 1522.52, cash 1522.52",
        qualifiers: ABOUT,
        assumed: "4890.08",
        zeros: "critical belowThreshold 28628.48, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.payable: basic.rate 0.80 about · reference national"],
      },
    ],
  },
  {
    name: "二（六） a resident's stay at primary, the first day: about 80%, a document's word but no figure to the point",
    city: "zhejiang",
    encounters: [visit("2023-08-30", "inpatient", "primary", "6412.60")],
    overrides: [{ parameter: "basic.deductible", when: { care: "inpatient" }, value: "300.00" }],
    expect: [
      {
        amounts:
          "total 6412.60, inScope 6412.60, deductible 300.00, basic 4890.08, funds 4890.08, part 1522.52, cash 1522.52",
        qualifiers: ABOUT,
        documented: "4890.08",
        zeros: "critical belowThreshold 28628.48, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.payable: basic.rate 0.80 about · zj-2023-50 二（六）"],
      },
    ],
  },
  {
    name: "二（六） 温州's own 60% goes before the province's floor; the deductible is the province's target",
    encounters: [visit("2023-08-30", "chronic", "primary", "207.40", PRESSURE)],
    // 207.40 × 60% = 124.44
    expect: [
      {
        amounts: "total 207.40, inScope 207.40, basic 124.44, funds 124.44, part 82.96, cash 82.96",
        qualifiers: "basic target, funds target, part target, cash target",
        assumed: "124.44",
        zeros: "critical notCovered, aid notEnrolled, huiminbao notEnrolled",
        cites: [
          "basic.deductible: basic.deductible 0.00 target · zj-2023-50 二（五）",
          "basic.payable: basic.rate 0.60 exact · wz-2024-6 三（九）",
        ],
      },
    ],
  },
  {
    name: "二（六） 温州 has no figure of its own for stays yet and takes the province's",
    encounters: [visit("2023-08-30", "inpatient", "primary", "6412.60")],
    // 31,515.00 − 1,522.52 = 29,992.48
    expect: [
      {
        amounts:
          "total 6412.60, inScope 6412.60, deductible 300.00, basic 4890.08, funds 4890.08, part 1522.52, cash 1522.52",
        qualifiers: ABOUT,
        assumed: "4890.08",
        zeros: "critical belowThreshold 29992.48, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.payable: basic.rate 0.80 about · zj-2023-50 二（六）"],
      },
    ],
  },
];
