import { employee, visit } from "../support.ts";
import type { Row } from "./row.ts";

// 温政办〔2022〕98号 ends on 2025-12-31; nothing replaces it, so it stays in use and says so.
const ABOUT = "basic about, funds about, part about, cash about";
const NO_MORE = "aid notEnrolled, huiminbao notEnrolled";
const LAPSED = ["lapsedDocument wz-2022-98"];

export const PAST_ITS_END: readonly Row[] = [
  {
    name: "the last day, 2025-12-31: in force",
    encounters: [visit("2025-12-31", "inpatient", "tertiary", "2345.60")],
    // (2,345.60 − 800.00) × 70% = 1,081.92; 2,345.60 − 1,081.92 = 1,263.68; 33,690.00 − 1,263.68 = 32,426.32
    expect: [
      {
        amounts:
          "total 2345.60, inScope 2345.60, deductible 800.00, basic 1081.92, funds 1081.92, part 1263.68, cash 1263.68",
        qualifiers: ABOUT,
        assumed: "1081.92",
        zeros: `critical belowThreshold 32426.32, ${NO_MORE}`,
        cites: ["basic.capLeft: basic.cap 200000.00 exact · wz-2022-98 （二）8 unused"],
      },
    ],
  },
  {
    name: "the day after, 2026-01-01: the same amounts, and a notice, although the cap did not bind",
    encounters: [visit("2026-01-01", "inpatient", "tertiary", "2345.60")],
    expect: [
      {
        amounts:
          "total 2345.60, inScope 2345.60, deductible 800.00, basic 1081.92, funds 1081.92, part 1263.68, cash 1263.68",
        qualifiers: ABOUT,
        assumed: "1081.92",
        zeros: `critical belowThreshold 32426.32, ${NO_MORE}`,
        cites: ["basic.capLeft: basic.cap 200000.00 exact · wz-2022-98 （二）8 unused lapsed"],
        notices: LAPSED,
      },
    ],
  },
  {
    name: "2026-01-01, an employee: the other cap is past its end as well",
    person: employee(),
    encounters: [visit("2026-01-01", "inpatient", "tertiary", "2300.00")],
    // (2,300.00 − 800.00) × 80% = 1,200.00; 2,300.00 − 1,200.00 = 1,100.00; 33,690.00 − 1,100.00 = 32,590.00
    expect: [
      {
        amounts:
          "total 2300.00, inScope 2300.00, deductible 800.00, basic 1200.00, funds 1200.00, part 1100.00, cash 1100.00",
        qualifiers: ABOUT,
        assumed: "1200.00",
        zeros: `critical belowThreshold 32590.00, ${NO_MORE}`,
        cites: ["basic.capLeft: basic.cap 470000.00 exact · wz-2022-98 （一）1 unused lapsed"],
        notices: LAPSED,
      },
    ],
  },
  {
    name: "2026-01-01, epilepsy below the deductible: its list is past its end",
    encounters: [visit("2026-01-01", "special", "secondary", "120.00", { disease: "epilepsy" })],
    // 500.00 − 120.00 = 380.00; 33,690.00 − 120.00 = 33,570.00
    expect: [
      {
        amounts: "total 120.00, inScope 120.00, deductible 120.00, part 120.00, cash 120.00",
        zeros: `basic belowDeductible 380.00, critical belowThreshold 33570.00, ${NO_MORE}`,
        cites: ["scope.inScope: special.diseases autism+epilepsy exact · wz-2022-98 （二）8 unused lapsed"],
        notices: LAPSED,
      },
    ],
  },
  {
    name: "2026-01-01, what does not rest on it: a stay below the deductible, and a visit to the township",
    encounters: [
      visit("2026-01-01", "inpatient", "secondary", "130.00"),
      visit("2026-01-01", "outpatient", "primary", "88.00"),
    ],
    // 500.00 − 130.00 = 370.00; 33,690.00 − 130.00 = 33,560.00; 88.00 × 50% = 44.00
    expect: [
      {
        amounts: "total 130.00, inScope 130.00, deductible 130.00, part 130.00, cash 130.00",
        zeros: `basic belowDeductible 370.00, critical belowThreshold 33560.00, ${NO_MORE}`,
        cites: ["basic.pay: basic.deductible 500.00 about · reference national unused"],
      },
      {
        amounts: "total 88.00, inScope 88.00, basic 44.00, funds 44.00, part 44.00, cash 44.00",
        qualifiers: "basic atLeast, funds atLeast, part atMost, cash atMost",
        documented: "44.00",
        zeros: "critical notCovered, aid notCovered, huiminbao notEnrolled",
        cites: ["basic.payable: basic.rate 0.50 atLeast · wz-2024-6 三（八）"],
      },
    ],
  },
];
