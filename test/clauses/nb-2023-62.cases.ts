import { visit } from "../support.ts";
import type { Row } from "./row.ts";

// 甬政办发〔2023〕62号, from 2024-01-01.
const ABOUT = "basic about, funds about, part about, cash about";
const OUTPATIENT = "critical notCovered, aid notCovered, huiminbao notEnrolled";

const CAP: readonly Row[] = [
  {
    name: "二（五） the outpatient cap, the day before: 1,500 assumed",
    city: "ningbo",
    encounters: [visit("2023-12-31", "outpatient", "primary", "3333.40")],
    // 3,333.40 × 50% = 1,666.70, within 1,500.00
    expect: [
      {
        amounts: "total 3333.40, inScope 3333.40, basic 1500.00, funds 1500.00, part 1833.40, cash 1833.40",
        qualifiers: ABOUT,
        assumed: "1500.00",
        zeros: OUTPATIENT,
        cites: ["basic.capLeft: basic.cap 1500.00 about · reference zhejiang"],
      },
    ],
  },
  {
    name: "二（五） the first day: 1,666.70 stays below 5,000",
    city: "ningbo",
    encounters: [visit("2024-01-01", "outpatient", "primary", "3333.40")],
    expect: [
      {
        amounts: "total 3333.40, inScope 3333.40, basic 1666.70, funds 1666.70, part 1666.70, cash 1666.70",
        qualifiers: ABOUT,
        assumed: "1666.70",
        zeros: OUTPATIENT,
        cites: ["basic.capLeft: basic.cap 5000.00 exact · nb-2023-62 二（五） unused"],
      },
    ],
  },
  {
    name: "二（五） at the cap nothing is in doubt: not the rate, not the deductible",
    city: "ningbo",
    encounters: [visit("2024-01-01", "outpatient", "primary", "10250.00")],
    // 10,250.00 × 50% = 5,125.00, within 5,000.00
    expect: [
      {
        amounts: "total 10250.00, inScope 10250.00, basic 5000.00, funds 5000.00, part 5250.00, cash 5250.00",
        documented: "5000.00",
        zeros: OUTPATIENT,
        cites: [
          "basic.deductible: basic.deductible 0.00 target · zj-2023-50 二（五） unused",
          "basic.payable: basic.rate 0.50 atLeast · 医保发〔2021〕5号 国家医疗保障待遇清单 unused",
          "basic.capLeft: basic.cap 5000.00 exact · nb-2023-62 二（五）",
        ],
      },
    ],
  },
  {
    name: "二（五） outpatient and chronic care of the year share it, at every level",
    city: "ningbo",
    encounters: [
      visit("2024-01-01", "outpatient", "tertiary", "15300.00"),
      visit("2024-12-31", "chronic", "primary", "1000.00", { disease: "asthma" }),
    ],
    // (15,300.00 − 300.00) × 30% = 4,500.00; 1,000.00 × 65% = 650.00, but 5,000.00 − 4,500.00 = 500.00; 34,174.00 − 500.00 = 33,674.00
    expect: [
      {
        amounts:
          "total 15300.00, inScope 15300.00, deductible 300.00, basic 4500.00, funds 4500.00, part 10800.00, cash 10800.00",
        qualifiers: ABOUT,
        assumed: "4500.00",
        zeros: OUTPATIENT,
        cites: ["basic.capLeft: basic.cap 5000.00 exact · nb-2023-62 二（五） unused"],
      },
      {
        amounts: "total 1000.00, inScope 1000.00, basic 500.00, funds 500.00, part 500.00, cash 500.00",
        documented: "500.00",
        zeros: "critical belowThreshold 33674.00, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.capLeft: basic.cap 5000.00 exact · nb-2023-62 二（五）"],
      },
    ],
  },
];

const RATES: readonly Row[] = [
  {
    name: "二（六） chronic care at primary, the day before: the province's floor of 65%",
    city: "ningbo",
    encounters: [visit("2023-12-31", "chronic", "primary", "118.60")],
    // 118.60 × 65% = 77.09; 118.60 − 77.09 = 41.51; 34,174.00 − 41.51 = 34,132.49
    expect: [
      {
        amounts: "total 118.60, inScope 118.60, basic 77.09, funds 77.09, part 41.51, cash 41.51",
        qualifiers: ABOUT,
        assumed: "77.09",
        zeros: "critical belowThreshold 34132.49, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.payable: basic.rate 0.65 atLeast · zj-2023-50 二（六）"],
      },
    ],
  },
  {
    name: "二（六） chronic care at primary, the first day: 65%, and only the deductible a target",
    city: "ningbo",
    encounters: [visit("2024-01-01", "chronic", "primary", "118.60")],
    expect: [
      {
        amounts: "total 118.60, inScope 118.60, basic 77.09, funds 77.09, part 41.51, cash 41.51",
        qualifiers: "basic target, funds target, part target, cash target",
        assumed: "77.09",
        zeros: "critical belowThreshold 34132.49, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.payable: basic.rate 0.65 exact · nb-2023-62 二（六）"],
      },
    ],
  },
  {
    name: "二（六） a stay at primary, the day before: the province's 'about 80%'",
    city: "ningbo",
    encounters: [visit("2023-12-31", "inpatient", "primary", "2875.00")],
    overrides: [{ parameter: "basic.deductible", value: "300.00" }],
    // (2,875.00 − 300.00) × 80% = 2,060.00; 2,875.00 − 2,060.00 = 815.00; 34,174.00 − 815.00 = 33,359.00
    expect: [
      {
        amounts:
          "total 2875.00, inScope 2875.00, deductible 300.00, basic 2060.00, funds 2060.00, part 815.00, cash 815.00",
        qualifiers: ABOUT,
        documented: "2060.00",
        zeros: "critical belowThreshold 33359.00, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.payable: basic.rate 0.80 about · zj-2023-50 二（六）"],
      },
    ],
  },
  {
    name: "二（六） a stay at primary, the first day: at least 80%",
    city: "ningbo",
    encounters: [visit("2024-01-01", "inpatient", "primary", "2875.00")],
    overrides: [{ parameter: "basic.deductible", value: "300.00" }],
    expect: [
      {
        amounts:
          "total 2875.00, inScope 2875.00, deductible 300.00, basic 2060.00, funds 2060.00, part 815.00, cash 815.00",
        qualifiers: "basic atLeast, funds atLeast, part atMost, cash atMost",
        documented: "2060.00",
        zeros: "critical belowThreshold 33359.00, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.payable: basic.rate 0.80 atLeast · nb-2023-62 二（六）"],
      },
    ],
  },
];

export const CAP_AND_RATES: readonly Row[] = [...CAP, ...RATES];
