import { employee, visit } from "../support.ts";
import type { Row } from "./row.ts";

// Stays where no document at hand gives a figure: floors of national documents, and our assumptions.
const ABOUT = "basic about, funds about, part about, cash about";
const RETIRED = employee({ retired: true });

/** A stay of 4,321.00 of which insurance pays `basic` above the level's deductible. */
function stay(
  who: Pick<Row, "city" | "person"> & { readonly name: string },
  level: string,
  amounts: string,
  basic: string,
  distance: string,
  cite: string,
): Row {
  return {
    ...who,
    name: `${who.name} at a ${level} facility`,
    encounters: [visit("2024-04-04", "inpatient", level, "4321.00")],
    expect: [
      {
        amounts,
        qualifiers: ABOUT,
        assumed: basic,
        zeros: `critical belowThreshold ${distance}, aid notEnrolled, huiminbao notEnrolled`,
        cites: [`basic.payable: basic.rate ${cite}`],
      },
    ],
  };
}

const worker = { name: "an employee's stay", city: "zhejiang", person: employee() };
const pensioner = { name: "a retired employee's stay", city: "zhejiang", person: RETIRED };

export const RATES_OF_STAYS: readonly Row[] = [
  // (4,321.00 − 300.00) × 90% = 3,618.90; 4,321.00 − 3,618.90 = 702.10; 30,151.00 − 702.10 = 29,448.90
  stay(
    worker,
    "primary",
    "total 4321.00, inScope 4321.00, deductible 300.00, basic 3618.90, funds 3618.90, part 702.10, cash 702.10",
    "3618.90",
    "29448.90",
    "0.90 about · reference national",
  ),
  // (4,321.00 − 500.00) × 85% = 3,247.85; 4,321.00 − 3,247.85 = 1,073.15; 30,151.00 − 1,073.15 = 29,077.85
  stay(
    worker,
    "secondary",
    "total 4321.00, inScope 4321.00, deductible 500.00, basic 3247.85, funds 3247.85, part 1073.15, cash 1073.15",
    "3247.85",
    "29077.85",
    "0.85 about · reference national",
  ),
  // (4,321.00 − 800.00) × 80% = 2,816.80; 4,321.00 − 2,816.80 = 1,504.20; 30,151.00 − 1,504.20 = 28,646.80
  stay(
    worker,
    "tertiary",
    "total 4321.00, inScope 4321.00, deductible 800.00, basic 2816.80, funds 2816.80, part 1504.20, cash 1504.20",
    "2816.80",
    "28646.80",
    "0.80 about · reference national",
  ),
  // (4,321.00 − 300.00) × 95% = 3,819.95; 4,321.00 − 3,819.95 = 501.05; 30,151.00 − 501.05 = 29,649.95
  stay(
    pensioner,
    "primary",
    "total 4321.00, inScope 4321.00, deductible 300.00, basic 3819.95, funds 3819.95, part 501.05, cash 501.05",
    "3819.95",
    "29649.95",
    "0.95 about · reference national",
  ),
  // (4,321.00 − 500.00) × 90% = 3,438.90; 4,321.00 − 3,438.90 = 882.10; 30,151.00 − 882.10 = 29,268.90
  stay(
    pensioner,
    "secondary",
    "total 4321.00, inScope 4321.00, deductible 500.00, basic 3438.90, funds 3438.90, part 882.10, cash 882.10",
    "3438.90",
    "29268.90",
    "0.90 about · reference national",
  ),
  // (4,321.00 − 800.00) × 85% = 2,992.85; 4,321.00 − 2,992.85 = 1,328.15; 30,151.00 − 1,328.15 = 28,822.85
  stay(
    pensioner,
    "tertiary",
    "total 4321.00, inScope 4321.00, deductible 800.00, basic 2992.85, funds 2992.85, part 1328.15, cash 1328.15",
    "2992.85",
    "28822.85",
    "0.85 about · reference national",
  ),
  // (4,321.00 − 500.00) × 70% = 2,674.70; 4,321.00 − 2,674.70 = 1,646.30; 30,151.00 − 1,646.30 = 28,504.70
  stay(
    { name: "a resident of 浙江", city: "zhejiang" },
    "secondary",
    "total 4321.00, inScope 4321.00, deductible 500.00, basic 2674.70, funds 2674.70, part 1646.30, cash 1646.30",
    "2674.70",
    "28504.70",
    "0.70 about · reference zhejiang",
  ),
  // (4,321.00 − 800.00) × 60% = 2,112.60; 4,321.00 − 2,112.60 = 2,208.40; 30,151.00 − 2,208.40 = 27,942.60
  stay(
    { name: "a resident of 浙江", city: "zhejiang" },
    "tertiary",
    "total 4321.00, inScope 4321.00, deductible 800.00, basic 2112.60, funds 2112.60, part 2208.40, cash 2208.40",
    "2112.60",
    "27942.60",
    "0.60 about · reference zhejiang",
  ),
  // the same figures in 宁波; 34,174.00 − 1,646.30 = 32,527.70
  stay(
    { name: "a resident of 宁波", city: "ningbo" },
    "secondary",
    "total 4321.00, inScope 4321.00, deductible 500.00, basic 2674.70, funds 2674.70, part 1646.30, cash 1646.30",
    "2674.70",
    "32527.70",
    "0.70 about · reference ningbo",
  ),
  // 34,174.00 − 2,208.40 = 31,965.60
  stay(
    { name: "a resident of 宁波", city: "ningbo" },
    "tertiary",
    "total 4321.00, inScope 4321.00, deductible 800.00, basic 2112.60, funds 2112.60, part 2208.40, cash 2208.40",
    "2112.60",
    "31965.60",
    "0.60 about · reference ningbo",
  ),
  // (4,321.00 − 500.00) × 80% = 3,056.80; 4,321.00 − 3,056.80 = 1,264.20; 33,690.00 − 1,264.20 = 32,425.80
  stay(
    { name: "a resident of 温州", city: "wenzhou" },
    "secondary",
    "total 4321.00, inScope 4321.00, deductible 500.00, basic 3056.80, funds 3056.80, part 1264.20, cash 1264.20",
    "3056.80",
    "32425.80",
    "0.80 about · reference wenzhou",
  ),
  // (4,321.00 − 800.00) × 70% = 2,464.70; 4,321.00 − 2,464.70 = 1,856.30; 33,690.00 − 1,856.30 = 31,833.70
  stay(
    { name: "a resident of 温州", city: "wenzhou" },
    "tertiary",
    "total 4321.00, inScope 4321.00, deductible 800.00, basic 2464.70, funds 2464.70, part 1856.30, cash 1856.30",
    "2464.70",
    "31833.70",
    "0.70 about · reference wenzhou",
  ),
];
