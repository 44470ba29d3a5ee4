import { employee, resident, visit } from "../support.ts";
import { describePack } from "./pack.ts";

const poor = resident({ assistance: "minimumLiving" });

describePack(
  "meixi",
  ["meixi"],
  [
    {
      name: "at work",
      given: {
        person: employee({ accountBalance: "1000.00" }),
        encounters: [
          visit("2024-01-05", "inpatient", "tertiary", "10000.00", { ownExpense: "50.00" }),
          visit("2024-02-05", "inpatient", "tertiary", "100.00"),
        ],
      },
      expected: [
        // in scope 9950: 9450 × 0.8; 2390 left, the account has 1000
        { deductible: "500.00", basic: "7560.00", account: "1000.00", cash: "1440.00" },
        // the account is empty
        { basic: "80.00", cash: "20.00" },
      ],
    },
    {
      name: "in retirement",
      given: {
        person: employee({ retired: true, accountBalance: "2000.00" }),
        encounters: [
          visit("2024-01-05", "inpatient", "tertiary", "10000.00", { ownExpense: "50.00" }),
          visit("2024-02-05", "outpatient", "primary", "600.00"),
          visit("2025-02-05", "inpatient", "primary", "2000.00"),
        ],
      },
      expected: [
        // 9450 × 0.88 = 8316; 1634 left of the in-scope share, the own expense is not the account's
        { deductible: "500.00", basic: "8316.00", account: "1634.00", cash: "50.00" },
        // the outpatient pool's own deductible: 100 × 0.88; the account has 366 of 512
        { deductible: "500.00", basic: "88.00", account: "366.00", cash: "146.00" },
        // a new year brings no new balance: 1500 × 0.88
        { deductible: "500.00", basic: "1320.00", cash: "680.00" },
      ],
    },
    {
      name: "aid in brackets above the year's deductible, within the year's cap",
      given: {
        person: poor,
        encounters: [
          visit("2024-01-05", "inpatient", "primary", "1600.00"),
          visit("2024-02-05", "inpatient", "primary", "4000.00", { ownExpense: "0.00" }),
          visit("2024-02-06", "chronic", "primary", "1000.00"),
          visit("2024-03-05", "maternity", "primary", "12000.00"),
          visit("2024-04-05", "inpatient", "primary", "30000.00"),
          visit("2024-05-05", "inpatient", "primary", "2000.00"),
          visit("2025-01-05", "inpatient", "primary", "2000.02"),
        ],
      },
      expected: [
        { basic: "800.00", cash: "800.00", zeros: { aid: "belowDeductible 200.00" } },
        // 2000 left, 200 of the deductible left: 1800 × 0.5
        { basic: "2000.00", aid: "900.00", cash: "1100.00" },
        { basic: "500.00", cash: "500.00", zeros: { aid: "notCovered" } },
        // above the deductible 1800 to 7800: 3200 × 0.5 + 2800 × 0.6 = 1600 + 1680
        { basic: "6000.00", aid: "3280.00", cash: "2720.00" },
        // 7800 to 22800: 7200 × 0.6 + 7800 × 0.7 = 9780; the cap leaves 8000 − 900 − 3280
        { basic: "15000.00", aid: "3820.00", cash: "11180.00" },
        { basic: "1000.00", cash: "1000.00", zeros: { aid: "capUsedUp" } },
        // a new year: 1000.01 left, 0.01 × 0.5 = 0.005
        { basic: "1000.01", aid: "0.01", cash: "1000.00" },
      ],
    },
    {
      name: "exactly at aid's deductible nothing is paid",
      given: { person: poor, encounters: [visit("2024-01-05", "inpatient", "primary", "2000.00")] },
      expected: [{ basic: "1000.00", cash: "1000.00", zeros: { aid: "belowDeductible 0.00" } }],
    },
    {
      name: "aid's counters are carried in",
      given: {
        person: poor,
        carriedIn: { year: 2024, aidDeductible: "1000.00", aidBase: "5900.00", aidPaid: "7000.00" },
        encounters: [
          visit("2024-01-05", "inpatient", "primary", "400.00"),
          visit("2024-01-06", "inpatient", "primary", "4000.00"),
        ],
      },
      expected: [
        // above the deductible 4900 to 5100: 100 × 0.5 + 100 × 0.6
        { basic: "200.00", aid: "110.00", cash: "90.00" },
        // 2000 × 0.6 = 1200; the cap leaves 1000 − 110
        { basic: "2000.00", aid: "890.00", cash: "1110.00" },
      ],
    },
    {
      name: "one rate for the low-income edge",
      given: {
        person: resident({ assistance: "lowIncomeEdge" }),
        encounters: [visit("2024-01-05", "inpatient", "primary", "2200.02")],
      },
      // 100.01 × 0.3333 = 33.333333
      expected: [{ basic: "1100.01", aid: "33.33", cash: "1066.68" }],
    },
    {
      name: "a rate of 0 is a reason of its own",
      given: {
        person: resident({ assistance: "medicalHardship" }),
        encounters: [
          visit("2024-01-05", "inpatient", "primary", "1000.00"),
          visit("2024-01-06", "inpatient", "primary", "2000.00"),
        ],
      },
      expected: [
        { basic: "500.00", cash: "500.00", zeros: { aid: "belowDeductible 500.00" } },
        { basic: "1000.00", cash: "1000.00", zeros: { aid: "rateZero" } },
      ],
    },
    {
      name: "who is not entitled is told so",
      given: {
        person: resident(),
        encounters: [
          visit("2024-01-05", "inpatient", "primary", "10000.00"),
          visit("2024-01-05", "outpatient", "primary", "10000.00"),
        ],
      },
      expected: [
        { basic: "5000.00", cash: "5000.00", zeros: { aid: "notEnrolled", huiminbao: "notCovered" } },
        { basic: "5000.00", cash: "5000.00", zeros: { aid: "notCovered" } },
      ],
    },
  ],
);
