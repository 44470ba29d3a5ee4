import { employee, resident, visit } from "../support.ts";
import { describePack } from "./pack.ts";

const person = resident();
const stay = (date: string, level: string, total: string, place: string) =>
  visit(date, "inpatient", level, total, { place });

describePack(
  "donghe",
  ["donghe"],
  [
    {
      name: "at home the rate is in brackets above the deductible",
      given: {
        person,
        encounters: [
          stay("2024-01-05", "tertiary", "9500.00", "local"),
          stay("2024-02-05", "tertiary", "31000.00", "local"),
        ],
      },
      expected: [
        // 9000 × 0.7
        { deductible: "500.00", basic: "6300.00", cash: "3200.00" },
        // 9000 to 40000: 1000 × 0.7 + 20000 × 0.8 + 10000 × 0.05 = 700 + 16000 + 500
        { basic: "17200.00", cash: "13800.00" },
      ],
    },
    {
      name: "referred: a share is paid first",
      given: { person, encounters: [stay("2024-01-05", "tertiary", "20000.00", "referred")] },
      // 20000 × 0.05 = 1000; 19000 − 500 = 18500: 10000 × 0.7 + 8500 × 0.8
      expected: [{ deductible: "500.00", basic: "13800.00", cash: "6200.00" }],
    },
    {
      name: "unreferred: a share first, points off each bracket, not below 0, then the factor",
      given: { person, encounters: [stay("2024-01-05", "tertiary", "50000.00", "unreferred")] },
      // 50000 × 0.2 = 10000; 40000 − 500 = 39500: 10000 × 0.6 × 0.9 + 20000 × 0.7 × 0.9 + 9500 × 0 = 5400 + 12600
      expected: [{ deductible: "500.00", basic: "18000.00", cash: "32000.00" }],
    },
    {
      name: "the brackets go on from the in-scope amount less the deductible, the share paid first included",
      given: {
        person,
        encounters: [
          stay("2024-01-05", "tertiary", "12500.00", "unreferred"),
          stay("2024-02-05", "tertiary", "1000.00", "local"),
        ],
      },
      expected: [
        // 12500 × 0.2 = 2500; 9500 × 0.6 × 0.9
        { deductible: "500.00", basic: "5130.00", cash: "7370.00" },
        // from 12500 − 500 = 12000: 1000 × 0.8
        { basic: "800.00", cash: "200.00" },
      ],
    },
    {
      name: "living elsewhere: the factor alone, rounded once",
      given: {
        person,
        encounters: [
          stay("2024-01-05", "primary", "1000.13", "resident"),
          stay("2024-02-05", "primary", "0.61", "resident"),
        ],
      },
      expected: [
        // 500.13 × 0.85 × 0.95 = 403.854975
        { deductible: "500.00", basic: "403.85", cash: "596.28" },
        // 0.61 × 0.85 × 0.95 = 0.492575; rounded on the way it would be 0.52 × 0.95 = 0.494
        { basic: "0.49", cash: "0.12" },
      ],
    },
    {
      name: "one rate less the points, times the factor",
      given: { person, encounters: [stay("2024-01-05", "primary", "1000.00", "unreferred")] },
      // 1000 × 0.2 = 200; 800 − 500 = 300 × (0.85 − 0.10) × 0.9 = 300 × 0.675
      expected: [{ deductible: "500.00", basic: "202.50", cash: "797.50" }],
    },
    {
      name: "the share is rounded to the fen before the deductible, which it does not fill",
      given: {
        person,
        encounters: [
          stay("2024-01-05", "primary", "600.00", "unreferred"),
          stay("2024-01-06", "primary", "30.10", "referred"),
        ],
      },
      expected: [
        // 600 × 0.2 = 120; 480 of 500
        { deductible: "480.00", cash: "600.00", zeros: { basic: "belowDeductible 20.00" } },
        // 30.10 × 0.05 = 1.505, so 1.51; 28.59 − 20 = 8.59 × 0.85 = 7.3015
        { deductible: "20.00", basic: "7.30", cash: "22.80" },
      ],
    },
    {
      name: "the share stays in the in-scope share: aid and the account meet it",
      given: {
        person: employee({ assistance: "orphan", accountBalance: "300.00" }),
        encounters: [stay("2024-01-05", "primary", "2500.00", "unreferred")],
      },
      // 2500 × 0.2 = 500; 1500 × 0.675 = 1012.50; 1487.50 left, half of it aid's: 743.75; the account has 300
      expected: [{ deductible: "500.00", basic: "1012.50", aid: "743.75", account: "300.00", cash: "443.75" }],
    },
    {
      name: "one year at home and away share the deductible",
      given: {
        person,
        encounters: [
          stay("2024-01-05", "primary", "300.00", "local"),
          stay("2024-02-05", "primary", "1000.00", "unreferred"),
        ],
      },
      expected: [
        { deductible: "300.00", cash: "300.00", zeros: { basic: "belowDeductible 200.00" } },
        // 800 − 200 = 600 × 0.675
        { deductible: "200.00", basic: "405.00", cash: "595.00" },
      ],
    },
  ],
);
