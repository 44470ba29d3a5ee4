import type { Row } from "./row.ts";

// 温政办〔2024〕6号 一（二）: the consultation fee, 10 → 12 yuan at townships and communities, 5 → 10 at villages and stations.
const BEFORE = "2024-02-29";
const FIRST_DAY = "2024-03-01";

/** Two consultations on one bill: at the fee and a fen above it. Only the second is told of. */
const twice = (date: string, site: string, atFee: string, above: string): Record<string, unknown> => ({
  date,
  care: "outpatient",
  level: "primary",
  site,
  items: [
    { name: "一般诊疗费", class: "A", amount: atFee, code: "consultation" },
    { name: "一般诊疗费", class: "A", amount: above, code: "consultation" },
  ],
});

const NO_MORE = "critical notCovered, aid notCovered, huiminbao notEnrolled";
// (10.00 + 10.01) × 50% = 10.005, half up 10.01
const TENS = "total 20.01, inScope 20.01, basic 10.01, funds 10.01, part 10.00, cash 10.00";
// (12.00 + 12.01) × 50% = 12.005, half up 12.01
const TWELVES = "total 24.01, inScope 24.01, basic 12.01, funds 12.01, part 12.00, cash 12.00";
// (5.00 + 5.01) × 50% = 5.005, half up 5.01
const FIVES = "total 10.01, inScope 10.01, basic 5.01, funds 5.01, part 5.00, cash 5.00";

const before = (site: string, fee: string, above: string, pays: string, amounts: string): Row => ({
  name: `一（二） the fee at a ${site}, the day before: ${fee}`,
  encounters: [twice(BEFORE, site, fee, above)],
  expect: [
    {
      amounts,
      qualifiers: "basic about, funds about, part about, cash about",
      assumed: pays,
      zeros: NO_MORE,
      notices: [`priceAbove line 1 limit ${fee} · price.consultation ${fee} exact · wz-2024-6 一（二） unused`],
    },
  ],
});

const from = (site: string, fee: string, above: string, pays: string, amounts: string): Row => ({
  name: `一（二） the fee at a ${site}, the first day: ${fee}, a target`,
  encounters: [twice(FIRST_DAY, site, fee, above)],
  expect: [
    {
      amounts,
      qualifiers: "basic atLeast, funds atLeast, part atMost, cash atMost",
      documented: pays,
      zeros: NO_MORE,
      notices: [`priceAbove line 1 limit ${fee} · price.consultation ${fee} target · wz-2024-6 一（二） unused`],
    },
  ],
});

export const CONSULTATION: readonly Row[] = [
  before("township", "10.00", "10.01", "10.01", TENS),
  before("community", "10.00", "10.01", "10.01", TENS),
  before("village", "5.00", "5.01", "5.01", FIVES),
  before("station", "5.00", "5.01", "5.01", FIVES),
  from("township", "12.00", "12.01", "12.01", TWELVES),
  from("community", "12.00", "12.01", "12.01", TWELVES),
  from("village", "10.00", "10.01", "10.01", TENS),
  from("station", "10.00", "10.01", "10.01", TENS),
  {
    name: "一（二） a fee that is all own expense is told of as well",
    encounters: [
      {
        date: FIRST_DAY,
        care: "outpatient",
        level: "primary",
        site: "village",
        items: [{ name: "诊疗费", class: "C", amount: "10.01", code: "consultation" }],
      },
    ],
    // nothing is in scope: 10.01 − 10.01 = 0.00
    expect: [
      {
        amounts: "total 10.01, ownExpense 10.01, part 10.01, cash 10.01",
        zeros: "basic nothingLeft, critical notCovered, aid notCovered, huiminbao notEnrolled",
        notices: ["priceAbove line 0 limit 10.00 · price.consultation 10.00 target · wz-2024-6 一（二） unused"],
      },
    ],
  },
  {
    name: "一（二） no fee is fixed for a hospital, nor for a primary facility of no stated kind",
    encounters: [
      { ...twice(FIRST_DAY, "", "49.00", "51.00"), level: "secondary", site: null },
      { ...twice(FIRST_DAY, "", "49.00", "51.00"), site: null },
    ],
    // 49.00 + 51.00 = 100.00 of 300.00: 200.00 to go; then 100.00 × 50% = 50.00
    expect: [
      {
        amounts: "total 100.00, inScope 100.00, deductible 100.00, part 100.00, cash 100.00",
        zeros: "basic belowDeductible 200.00, critical notCovered, aid notCovered, huiminbao notEnrolled",
      },
      {
        amounts: "total 100.00, inScope 100.00, basic 50.00, funds 50.00, part 50.00, cash 50.00",
        qualifiers: "basic atLeast, funds atLeast, part atMost, cash atMost",
        documented: "50.00",
        zeros: NO_MORE,
      },
    ],
  },
];
