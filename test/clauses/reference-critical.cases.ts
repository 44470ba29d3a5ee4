import { employee, resident, visit } from "../support.ts";
import type { Row } from "./row.ts";

// Critical illness where no document at hand gives a figure: the threshold of each city and year, 60% and 65%, no cap.

/** With the desk's own deductible and rate only critical illness is in doubt. */
const OWN_TABLE = [
  { parameter: "basic.deductible", value: "800.00" },
  { parameter: "basic.rate", value: "0.80" },
];
const FROM_A_DOCUMENT = "critical atLeast, funds atLeast, part atMost, cash atMost";
const ASSUMED = "critical about, funds about, part about, cash about";

// (200,800.00 − 800.00) × 80% = 160,000.00; 40,800.00 is left
const threshold = (
  city: string,
  date: string,
  amounts: string,
  critical: string,
  qualifiers: string,
  cite: string,
): Row => ({
  name: `the threshold of ${city} on ${date}`,
  city,
  person: employee(),
  encounters: [visit(date, "inpatient", "tertiary", "200800.00")],
  overrides: OWN_TABLE,
  expect: [
    {
      amounts: `total 200800.00, inScope 200800.00, deductible 800.00, basic 160000.00, ${amounts}`,
      qualifiers,
      documented: "160000.00",
      assumed: critical,
      zeros: "aid notEnrolled, huiminbao notEnrolled",
      cites: [
        `critical.payable: critical.threshold ${cite}`,
        "critical.payable: critical.brackets 0.60 atLeast · 医保发〔2021〕5号 国家医疗保障待遇清单",
        "critical.payable: critical.brackets.basis cumulative exact · reference national unused",
        "critical.inScopeLeft: critical.base inScope exact · reference national unused",
        "critical.pay: critical.cap none exact · reference national unused",
      ],
    },
  ],
});

// (40,800.00 − 29,794.00) × 60% = 6,603.60; 40,800.00 − 6,603.60 = 34,196.40
const AT_29794 = "critical 6603.60, funds 166603.60, part 34196.40, cash 34196.40";
// (40,800.00 − 31,515.00) × 60% = 5,571.00; 40,800.00 − 5,571.00 = 35,229.00
const AT_31515 = "critical 5571.00, funds 165571.00, part 35229.00, cash 35229.00";
// (40,800.00 − 33,690.00) × 60% = 4,266.00; 40,800.00 − 4,266.00 = 36,534.00
const AT_33690 = "critical 4266.00, funds 164266.00, part 36534.00, cash 36534.00";
// (40,800.00 − 32,718.00) × 60% = 4,849.20; 40,800.00 − 4,849.20 = 35,950.80
const AT_32718 = "critical 4849.20, funds 164849.20, part 35950.80, cash 35950.80";
// (40,800.00 − 34,174.00) × 60% = 3,975.60; 40,800.00 − 3,975.60 = 36,824.40
const AT_34174 = "critical 3975.60, funds 163975.60, part 36824.40, cash 36824.40";
// (40,800.00 − 30,151.00) × 60% = 6,389.40; 40,800.00 − 6,389.40 = 34,410.60
const AT_30151 = "critical 6389.40, funds 166389.40, part 34410.60, cash 34410.60";

const WZ_2021 = "29794.00 atMost · disposable income of 温州 in 2021 (59 588)";
const WZ_2023 = "33690.00 atMost · disposable income of 温州 in 2023 (67 380)";
const NB_2021 = "32718.00 atMost · disposable income of 宁波 in 2021 (65 436)";
const NB_2022 = "34174.00 atMost · disposable income of 宁波 in 2022 (68 348)";

export const THRESHOLDS: readonly Row[] = [
  threshold("wenzhou", "2022-01-01", AT_29794, "6603.60", FROM_A_DOCUMENT, WZ_2021),
  threshold("wenzhou", "2022-12-31", AT_29794, "6603.60", FROM_A_DOCUMENT, WZ_2021),
  threshold("wenzhou", "2023-01-01", AT_31515, "5571.00", ASSUMED, "31515.00 about · reference wenzhou"),
  threshold("wenzhou", "2023-12-31", AT_31515, "5571.00", ASSUMED, "31515.00 about · reference wenzhou"),
  threshold("wenzhou", "2024-01-01", AT_33690, "4266.00", FROM_A_DOCUMENT, WZ_2023),
  threshold("wenzhou", "2024-12-31", AT_33690, "4266.00", FROM_A_DOCUMENT, WZ_2023),
  threshold("wenzhou", "2025-01-01", AT_33690, "4266.00", ASSUMED, "33690.00 about · reference wenzhou"),
  threshold("ningbo", "2022-01-01", AT_32718, "4849.20", FROM_A_DOCUMENT, NB_2021),
  threshold("ningbo", "2022-12-31", AT_32718, "4849.20", FROM_A_DOCUMENT, NB_2021),
  threshold("ningbo", "2023-01-01", AT_34174, "3975.60", FROM_A_DOCUMENT, NB_2022),
  threshold("ningbo", "2023-12-31", AT_34174, "3975.60", FROM_A_DOCUMENT, NB_2022),
  threshold("ningbo", "2024-01-01", AT_34174, "3975.60", ASSUMED, "34174.00 about · reference ningbo"),
  threshold("zhejiang", "2024-01-01", AT_30151, "6389.40", ASSUMED, "30151.00 about · reference zhejiang"),
];

export const HARDSHIP_AND_CAPS: readonly Row[] = [
  {
    name: "65% for people on minimum living",
    person: resident({ assistance: "minimumLiving" }),
    encounters: [visit("2024-07-07", "inpatient", "tertiary", "200800.00")],
    // (200,800.00 − 800.00) × 70% = 140,000.00; (60,800.00 − 33,690.00) × 65% = 17,621.50; 43,178.50 × 70% = 30,224.95;
    // 43,178.50 − 30,224.95 = 12,953.55
    expect: [
      {
        amounts:
          "total 200800.00, inScope 200800.00, deductible 800.00, basic 140000.00, critical 17621.50, aid 30224.95, funds 187846.45, part 12953.55, cash 12953.55",
        qualifiers: "basic about, critical about, aid about, funds about, part about, cash about",
        assumed: "187846.45",
        zeros: "huiminbao notEnrolled",
        cites: ["critical.payable: critical.brackets 0.65 atLeast · 医保发〔2021〕5号 国家医疗保障待遇清单"],
      },
    ],
  },
  {
    name: "60% for low-income families",
    person: resident({ assistance: "lowIncomeEdge" }),
    encounters: [visit("2024-07-07", "inpatient", "tertiary", "200800.00")],
    // (60,800.00 − 33,690.00) × 60% = 16,266.00; 44,534.00; (44,534.00 − 6,738.00) × 60% = 22,677.60; 44,534.00 − 22,677.60 = 21,856.40
    expect: [
      {
        amounts:
          "total 200800.00, inScope 200800.00, deductible 800.00, basic 140000.00, critical 16266.00, aid 22677.60, funds 178943.60, part 21856.40, cash 21856.40",
        qualifiers: "basic about, critical about, aid about, funds about, part about, cash about",
        assumed: "178943.60",
        zeros: "huiminbao notEnrolled",
        cites: ["critical.payable: critical.brackets 0.60 atLeast · 医保发〔2021〕5号 国家医疗保障待遇清单"],
      },
    ],
  },
  {
    name: "residents' inpatient cap in 浙江: assumed",
    city: "zhejiang",
    encounters: [visit("2024-07-07", "inpatient", "tertiary", "340800.00")],
    // (340,800.00 − 800.00) × 60% = 204,000.00, within 200,000.00; (140,800.00 − 30,151.00) × 60% = 66,389.40; 140,800.00 − 66,389.40 = 74,410.60
    expect: [
      {
        amounts:
          "total 340800.00, inScope 340800.00, deductible 800.00, basic 200000.00, critical 66389.40, funds 266389.40, part 74410.60, cash 74410.60",
        qualifiers: "basic about, critical about, funds about, part about, cash about",
        assumed: "266389.40",
        zeros: "aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.capLeft: basic.cap 200000.00 about · reference zhejiang"],
      },
    ],
  },
  {
    name: "employees' inpatient cap in 宁波: 浙江's, assumed",
    city: "ningbo",
    person: employee(),
    encounters: [visit("2024-07-07", "inpatient", "tertiary", "600800.00")],
    // (600,800.00 − 800.00) × 80% = 480,000.00, within 470,000.00; (130,800.00 − 34,174.00) × 60% = 57,975.60; 130,800.00 − 57,975.60 = 72,824.40
    expect: [
      {
        amounts:
          "total 600800.00, inScope 600800.00, deductible 800.00, basic 470000.00, critical 57975.60, funds 527975.60, part 72824.40, cash 72824.40",
        qualifiers: "basic about, critical about, funds about, part about, cash about",
        assumed: "527975.60",
        zeros: "aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.capLeft: basic.cap 470000.00 about · reference zhejiang"],
      },
    ],
  },
];
