import { resident, visit } from "../support.ts";
import type { Row } from "./row.ts";

// Medical aid: no document at hand gives a figure for it.
const ALL = "basic about, aid about, funds about, part about, cash about";
/** More than half of the threshold is reached: it might be lower, and then critical illness would pay. */
const NEAR = "basic about, critical about, aid about, funds about, part about, cash about";
const CITE_COVERS = "aid.base: aid.covers inpatient+special+chronic+familyBed+maternity exact · reference national";

const aided = (
  name: string,
  city: string,
  assistance: string,
  total: string,
  expected: { amounts: string; qualifiers?: string; assumed: string; distance: string; cites: readonly string[] },
): Row => ({
  name,
  city,
  person: resident({ assistance }),
  encounters: [visit("2024-09-09", "inpatient", "tertiary", total)],
  expect: [
    {
      amounts: expected.amounts,
      qualifiers: expected.qualifiers ?? ALL,
      assumed: expected.assumed,
      zeros: `critical belowThreshold ${expected.distance}, huiminbao notEnrolled`,
      cites: [CITE_COVERS, ...expected.cites],
    },
  ],
});

// (5,800.00 − 800.00) × 70% = 3,500.00; 2,300.00 × 70% = 1,610.00; 2,300.00 − 1,610.00 = 690.00; 33,690.00 − 2,300.00 = 31,390.00
const AT_70 = {
  amounts:
    "total 5800.00, inScope 5800.00, deductible 800.00, basic 3500.00, aid 1610.00, funds 5110.00, part 690.00, cash 690.00",
  assumed: "5110.00",
  distance: "31390.00",
  cites: [
    "aid.payable: aid.rate 0.70 atLeast · 国办发〔2021〕42号",
    "aid.deductible: aid.deductible 0.00 about · reference national",
    "aid.capLeft: aid.cap 80000.00 about · reference national unused",
  ],
};

export const AID: readonly Row[] = [
  aided("70% for the destitute", "wenzhou", "destitute", "5800.00", AT_70),
  aided("70% on minimum living", "wenzhou", "minimumLiving", "5800.00", AT_70),
  aided("70% for orphans", "wenzhou", "orphan", "5800.00", AT_70),
  // (30,800.00 − 800.00) × 70% = 21,000.00; (9,800.00 − 6,738.00) × 60% = 1,837.20; 9,800.00 − 1,837.20 = 7,962.80; 33,690.00 − 9,800.00 = 23,890.00
  aided("low-income families in 温州", "wenzhou", "lowIncomeEdge", "30800.00", {
    amounts:
      "total 30800.00, inScope 30800.00, deductible 800.00, basic 21000.00, aid 1837.20, funds 22837.20, part 7962.80, cash 7962.80",
    assumed: "22837.20",
    distance: "23890.00",
    cites: [
      "aid.deductible: aid.deductible 6738.00 about · reference wenzhou",
      "aid.payable: aid.rate 0.60 about · reference national",
    ],
  }),
  // (70,800.00 − 800.00) × 70% = 49,000.00; (21,800.00 − 16,845.00) × 50% = 2,477.50; 21,800.00 − 2,477.50 = 19,322.50; 33,690.00 − 21,800.00 = 11,890.00
  aided("hardship through illness in 温州", "wenzhou", "medicalHardship", "70800.00", {
    amounts:
      "total 70800.00, inScope 70800.00, deductible 800.00, basic 49000.00, aid 2477.50, funds 51477.50, part 19322.50, cash 19322.50",
    qualifiers: NEAR,
    assumed: "51477.50",
    distance: "11890.00",
    cites: [
      "aid.deductible: aid.deductible 16845.00 about · reference wenzhou",
      "aid.payable: aid.rate 0.50 about · reference national",
      "critical.pay: critical.threshold 33690.00 atMost · disposable income of 温州 in 2023 (67 380)",
    ],
  }),
  // (18,800.00 − 800.00) × 60% = 10,800.00; (8,000.00 − 6,834.80) × 60% = 699.12; 8,000.00 − 699.12 = 7,300.88; 34,174.00 − 8,000.00 = 26,174.00
  aided("low-income families in 宁波", "ningbo", "lowIncomeEdge", "18800.00", {
    amounts:
      "total 18800.00, inScope 18800.00, deductible 800.00, basic 10800.00, aid 699.12, funds 11499.12, part 7300.88, cash 7300.88",
    assumed: "11499.12",
    distance: "26174.00",
    cites: ["aid.deductible: aid.deductible 6834.80 about · reference ningbo"],
  }),
  // (65,800.00 − 800.00) × 60% = 39,000.00; (26,800.00 − 17,087.00) × 50% = 4,856.50; 26,800.00 − 4,856.50 = 21,943.50; 34,174.00 − 26,800.00 = 7,374.00
  aided("hardship through illness in 宁波", "ningbo", "medicalHardship", "65800.00", {
    amounts:
      "total 65800.00, inScope 65800.00, deductible 800.00, basic 39000.00, aid 4856.50, funds 43856.50, part 21943.50, cash 21943.50",
    qualifiers: NEAR,
    assumed: "43856.50",
    distance: "7374.00",
    cites: ["aid.deductible: aid.deductible 17087.00 about · reference ningbo"],
  }),
  // 8,000.00 as above; (8,000.00 − 6,030.20) × 60% = 1,181.88; 8,000.00 − 1,181.88 = 6,818.12; 30,151.00 − 8,000.00 = 22,151.00
  aided("low-income families in 浙江", "zhejiang", "lowIncomeEdge", "18800.00", {
    amounts:
      "total 18800.00, inScope 18800.00, deductible 800.00, basic 10800.00, aid 1181.88, funds 11981.88, part 6818.12, cash 6818.12",
    assumed: "11981.88",
    distance: "22151.00",
    cites: ["aid.deductible: aid.deductible 6030.20 about · reference zhejiang"],
  }),
  // (50,800.00 − 800.00) × 60% = 30,000.00; (20,800.00 − 15,075.50) × 50% = 2,862.25; 20,800.00 − 2,862.25 = 17,937.75; 30,151.00 − 20,800.00 = 9,351.00
  aided("hardship through illness in 浙江", "zhejiang", "medicalHardship", "50800.00", {
    amounts:
      "total 50800.00, inScope 50800.00, deductible 800.00, basic 30000.00, aid 2862.25, funds 32862.25, part 17937.75, cash 17937.75",
    qualifiers: NEAR,
    assumed: "32862.25",
    distance: "9351.00",
    cites: ["aid.deductible: aid.deductible 15075.50 about · reference zhejiang"],
  }),
  {
    name: "aid's cap of 80,000 is all that its payment rests on",
    person: resident({ assistance: "destitute" }),
    encounters: [visit("2024-09-09", "inpatient", "tertiary", "500800.00")],
    // (500,800.00 − 800.00) × 70% = 350,000.00, within 200,000.00; (300,800.00 − 33,690.00) × 65% = 173,621.50;
    // 127,178.50 × 70% = 89,024.95, within 80,000.00; 127,178.50 − 80,000.00 = 47,178.50
    expect: [
      {
        amounts:
          "total 500800.00, inScope 500800.00, deductible 800.00, basic 200000.00, critical 173621.50, aid 80000.00, funds 453621.50, part 47178.50, cash 47178.50",
        qualifiers: "critical atLeast, aid about, funds about, part about, cash about",
        documented: "200000.00",
        assumed: "253621.50",
        zeros: "huiminbao notEnrolled",
        cites: [
          "aid.payable: aid.rate 0.70 atLeast · 国办发〔2021〕42号 unused",
          "aid.capLeft: aid.cap 80000.00 about · reference national",
        ],
      },
    ],
  },
];
