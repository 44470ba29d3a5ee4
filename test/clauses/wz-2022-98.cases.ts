import { employee, resident, visit } from "../support.ts";
import type { Row } from "./row.ts";

// 温政办〔2022〕98号, from 2023-01-01.
const ABOUT = "basic about, funds about, part about, cash about";
const NO_MORE = "aid notEnrolled, huiminbao notEnrolled";

const notYet = (disease: string, clause: string): Row => ({
  name: `${clause} ${disease} is no special disease on the day before`,
  encounters: [visit("2022-12-31", "special", "tertiary", "640.00", { disease })],
  refused: { code: "diseaseNotListed", path: "encounters[0].disease" },
});

export const SPECIAL: readonly Row[] = [
  notYet("copd", "（一）1"),
  notYet("alzheimers", "（一）1"),
  notYet("autism", "（二）8"),
  notYet("epilepsy", "（二）8"),
  {
    name: "（一）1 copd on the first day: paid as a stay; that the list is a target casts no doubt",
    encounters: [visit("2023-01-01", "special", "tertiary", "3061.10", { disease: "copd" })],
    // (3,061.10 − 800.00) × 70% = 1,582.77; 3,061.10 − 1,582.77 = 1,478.33; 31,515.00 − 1,478.33 = 30,036.67
    expect: [
      {
        amounts:
          "total 3061.10, inScope 3061.10, deductible 800.00, basic 1582.77, funds 1582.77, part 1478.33, cash 1478.33",
        qualifiers: ABOUT,
        assumed: "1582.77",
        zeros: `critical belowThreshold 30036.67, ${NO_MORE}`,
        cites: ["scope.inScope: special.diseases copd+alzheimers target · wz-2022-98 （一）1 unused"],
      },
    ],
  },
  {
    name: "（一）1 alzheimers on the first day",
    encounters: [visit("2023-01-01", "special", "tertiary", "2000.00", { disease: "alzheimers" })],
    overrides: [
      { parameter: "basic.deductible", value: "800.00" },
      { parameter: "basic.rate", value: "0.70" },
    ],
    // (2,000.00 − 800.00) × 70% = 840.00; 2,000.00 − 840.00 = 1,160.00; 31,515.00 − 1,160.00 = 30,355.00
    expect: [
      {
        amounts:
          "total 2000.00, inScope 2000.00, deductible 800.00, basic 840.00, funds 840.00, part 1160.00, cash 1160.00",
        documented: "840.00",
        zeros: `critical belowThreshold 30355.00, ${NO_MORE}`,
        cites: ["scope.inScope: special.diseases copd+alzheimers target · wz-2022-98 （一）1 unused"],
      },
    ],
  },
  {
    name: "（二）8 epilepsy on the first day",
    encounters: [visit("2023-01-01", "special", "secondary", "1940.00", { disease: "epilepsy" })],
    // (1,940.00 − 500.00) × 80% = 1,152.00; 1,940.00 − 1,152.00 = 788.00; 31,515.00 − 788.00 = 30,727.00
    expect: [
      {
        amounts:
          "total 1940.00, inScope 1940.00, deductible 500.00, basic 1152.00, funds 1152.00, part 788.00, cash 788.00",
        qualifiers: ABOUT,
        assumed: "1152.00",
        zeros: `critical belowThreshold 30727.00, ${NO_MORE}`,
        cites: ["scope.inScope: special.diseases autism+epilepsy exact · wz-2022-98 （二）8 unused"],
      },
    ],
  },
  {
    name: "（二）8 autism on the first day, whatever the age",
    person: resident({ birthDate: "1950-05-05" }),
    encounters: [visit("2023-01-01", "special", "primary", "1150.50", { disease: "autism" })],
    // (1,150.50 − 300.00) × 80% = 680.40; 1,150.50 − 680.40 = 470.10; 31,515.00 − 470.10 = 31,044.90
    expect: [
      {
        amounts:
          "total 1150.50, inScope 1150.50, deductible 300.00, basic 680.40, funds 680.40, part 470.10, cash 470.10",
        qualifiers: ABOUT,
        assumed: "680.40",
        zeros: `critical belowThreshold 31044.90, ${NO_MORE}`,
        cites: ["scope.inScope: special.diseases autism+epilepsy exact · wz-2022-98 （二）8 unused"],
      },
    ],
  },
  {
    name: "（二）8 is 温州's: autism is no special disease in 宁波",
    city: "ningbo",
    encounters: [visit("2023-01-01", "special", "tertiary", "640.00", { disease: "autism" })],
    refused: { code: "diseaseNotListed", path: "encounters[0].disease" },
  },
];

export const CAPS: readonly Row[] = [
  {
    name: "（二）8 residents' cap of 200,000, the day before: assumed",
    encounters: [visit("2022-12-31", "inpatient", "tertiary", "300800.00")],
    // (300,800.00 − 800.00) × 70% = 210,000.00, within 200,000.00; (100,800.00 − 29,794.00) × 60% = 42,603.60; 100,800.00 − 42,603.60 = 58,196.40
    expect: [
      {
        amounts:
          "total 300800.00, inScope 300800.00, deductible 800.00, basic 200000.00, critical 42603.60, funds 242603.60, part 58196.40, cash 58196.40",
        qualifiers: "basic about, critical about, funds about, part about, cash about",
        assumed: "242603.60",
        zeros: NO_MORE,
        cites: ["basic.capLeft: basic.cap 200000.00 about · reference zhejiang"],
      },
    ],
  },
  {
    name: "（二）8 residents' cap of 200,000, the first day: documented",
    encounters: [visit("2023-01-01", "inpatient", "tertiary", "300800.00")],
    // (100,800.00 − 31,515.00) × 60% = 41,571.00; 100,800.00 − 41,571.00 = 59,229.00
    expect: [
      {
        amounts:
          "total 300800.00, inScope 300800.00, deductible 800.00, basic 200000.00, critical 41571.00, funds 241571.00, part 59229.00, cash 59229.00",
        qualifiers: "critical about, funds about, part about, cash about",
        documented: "200000.00",
        assumed: "41571.00",
        zeros: NO_MORE,
        cites: ["basic.capLeft: basic.cap 200000.00 exact · wz-2022-98 （二）8"],
      },
    ],
  },
  {
    name: "（一）1 employees' cap of 470,000, the day before: assumed",
    person: employee(),
    encounters: [visit("2022-12-31", "inpatient", "tertiary", "600800.00")],
    // (600,800.00 − 800.00) × 80% = 480,000.00, within 470,000.00; (130,800.00 − 29,794.00) × 60% = 60,603.60; 130,800.00 − 60,603.60 = 70,196.40
    expect: [
      {
        amounts:
          "total 600800.00, inScope 600800.00, deductible 800.00, basic 470000.00, critical 60603.60, funds 530603.60, part 70196.40, cash 70196.40",
        qualifiers: "basic about, critical about, funds about, part about, cash about",
        assumed: "530603.60",
        zeros: NO_MORE,
        cites: ["basic.capLeft: basic.cap 470000.00 about · reference zhejiang"],
      },
    ],
  },
  {
    name: "（一）1 employees' cap of 470,000, the first day: documented",
    person: employee(),
    encounters: [visit("2023-01-01", "inpatient", "tertiary", "600800.00")],
    // (130,800.00 − 31,515.00) × 60% = 59,571.00; 130,800.00 − 59,571.00 = 71,229.00
    expect: [
      {
        amounts:
          "total 600800.00, inScope 600800.00, deductible 800.00, basic 470000.00, critical 59571.00, funds 529571.00, part 71229.00, cash 71229.00",
        qualifiers: "critical about, funds about, part about, cash about",
        documented: "470000.00",
        assumed: "59571.00",
        zeros: NO_MORE,
        cites: ["basic.capLeft: basic.cap 470000.00 exact · wz-2022-98 （一）1"],
      },
    ],
  },
  {
    name: "（一）1 a special disease shares the cap with stays",
    encounters: [
      visit("2023-02-02", "inpatient", "tertiary", "280800.00"),
      visit("2023-05-02", "special", "tertiary", "10000.00", { disease: "copd" }),
    ],
    // (280,800.00 − 800.00) × 70% = 196,000.00; (84,800.00 − 31,515.00) × 60% = 31,971.00; 84,800.00 − 31,971.00 = 52,829.00;
    // 10,000.00 × 70% = 7,000.00, but 200,000.00 − 196,000.00 = 4,000.00; 6,000.00 × 60% = 3,600.00; 6,000.00 − 3,600.00 = 2,400.00
    expect: [
      {
        amounts:
          "total 280800.00, inScope 280800.00, deductible 800.00, basic 196000.00, critical 31971.00, funds 227971.00, part 52829.00, cash 52829.00",
        qualifiers: "basic about, critical about, funds about, part about, cash about",
        assumed: "227971.00",
        zeros: NO_MORE,
        cites: ["basic.capLeft: basic.cap 200000.00 exact · wz-2022-98 （二）8 unused"],
      },
      {
        amounts:
          "total 10000.00, inScope 10000.00, basic 4000.00, critical 3600.00, funds 7600.00, part 2400.00, cash 2400.00",
        qualifiers: "critical atLeast, funds atLeast, part atMost, cash atMost",
        documented: "4000.00",
        assumed: "3600.00",
        zeros: NO_MORE,
        cites: ["basic.capLeft: basic.cap 200000.00 exact · wz-2022-98 （二）8"],
      },
    ],
  },
];
