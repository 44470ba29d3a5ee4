import { employee, visit } from "../support.ts";
import type { Row } from "./row.ts";

// Outpatient care where no document at hand gives a figure.
const ABOUT = "basic about, funds about, part about, cash about";
const OUTPATIENT = "critical notCovered, aid notCovered, huiminbao notEnrolled";
const RETIRED = employee({ retired: true });

/** An outpatient bill within an assumed cap: only the cap is in doubt. */
const capped = (
  who: Pick<Row, "name" | "city" | "person">,
  level: string,
  amounts: string,
  assumed: string,
  cite: string,
): Row => ({
  ...who,
  encounters: [visit("2024-04-04", "outpatient", level, "25300.00")],
  expect: [
    {
      amounts,
      qualifiers: ABOUT,
      assumed,
      zeros: OUTPATIENT,
      cites: [`basic.capLeft: basic.cap ${cite}`],
    },
  ],
});

// (25,300.00 − 300.00) × 50% = 12,500.00, within 10,000.00
const TEN_THOUSAND =
  "total 25300.00, inScope 25300.00, deductible 300.00, basic 10000.00, funds 10000.00, part 15300.00, cash 15300.00";
// (25,300.00 − 300.00) × 30% = 7,500.00, within 1,500.00
const FIFTEEN_HUNDRED =
  "total 25300.00, inScope 25300.00, deductible 300.00, basic 1500.00, funds 1500.00, part 23800.00, cash 23800.00";

export const OUTPATIENT_CARE: readonly Row[] = [
  {
    name: "a resident at a secondary outpatient clinic: 40%",
    encounters: [visit("2024-04-04", "outpatient", "secondary", "812.50")],
    // (812.50 − 300.00) × 40% = 205.00
    expect: [
      {
        amounts:
          "total 812.50, inScope 812.50, deductible 300.00, basic 205.00, funds 205.00, part 607.50, cash 607.50",
        qualifiers: ABOUT,
        assumed: "205.00",
        zeros: OUTPATIENT,
        cites: ["basic.payable: basic.rate 0.40 about · reference national"],
      },
    ],
  },
  {
    name: "a resident at a tertiary outpatient clinic: 30%",
    encounters: [visit("2024-04-04", "outpatient", "tertiary", "812.50")],
    // (812.50 − 300.00) × 30% = 153.75
    expect: [
      {
        amounts:
          "total 812.50, inScope 812.50, deductible 300.00, basic 153.75, funds 153.75, part 658.75, cash 658.75",
        qualifiers: ABOUT,
        assumed: "153.75",
        zeros: OUTPATIENT,
        cites: ["basic.payable: basic.rate 0.30 about · reference national"],
      },
    ],
  },
  capped(
    { name: "employees' outpatient cap in 温州", person: employee() },
    "secondary",
    TEN_THOUSAND,
    "10000.00",
    "10000.00 about · reference wenzhou",
  ),
  capped(
    { name: "employees' outpatient cap in 宁波", city: "ningbo", person: RETIRED },
    "tertiary",
    TEN_THOUSAND,
    "10000.00",
    "10000.00 about · reference ningbo",
  ),
  capped(
    { name: "employees' outpatient cap in 浙江", city: "zhejiang", person: employee() },
    "tertiary",
    TEN_THOUSAND,
    "10000.00",
    "10000.00 about · reference zhejiang",
  ),
  capped(
    { name: "residents' outpatient cap in 浙江", city: "zhejiang" },
    "tertiary",
    FIFTEEN_HUNDRED,
    "1500.00",
    "1500.00 about · reference zhejiang",
  ),
  capped(
    { name: "residents' outpatient cap in 温州" },
    "tertiary",
    FIFTEEN_HUNDRED,
    "1500.00",
    "1500.00 about · reference wenzhou",
  ),
];
