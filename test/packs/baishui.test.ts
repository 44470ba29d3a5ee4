import { employee, resident, visit } from "../support.ts";
import { describePack } from "./pack.ts";

const person = resident();

describePack(
  "baishui",
  ["baishui"],
  [
    {
      name: "brackets on the year's cumulative share, first pay in the base, within a cap",
      given: {
        person,
        encounters: [
          visit("2024-01-05", "inpatient", "tertiary", "24000.00", { firstPay: "2000.00" }),
          visit("2024-02-05", "special", "tertiary", "40000.00", {
            firstPay: "4000.00",
            ownExpense: "500.00",
            overLimit: "500.00",
          }),
          visit("2024-03-05", "outpatient", "primary", "100000.00"),
          visit("2024-04-05", "inpatient", "tertiary", "50000.00"),
          visit("2024-05-05", "inpatient", "tertiary", "1000.00"),
          visit("2025-05-05", "inpatient", "tertiary", "1000.00"),
        ],
      },
      expected: [
        // in scope 22000, half is 11000; base 11000 + 2000 = 13000; (13000 − 10000) × 0.6
        { basic: "11000.00", critical: "1800.00", cash: "11200.00" },
        // in scope 35000, half is 17500; base 21500: 13000 to 34500; 17000 × 0.6 + 4500 × 0.7 = 10200 + 3150
        { basic: "17500.00", critical: "13350.00", cash: "9150.00" },
        { basic: "50000.00", cash: "50000.00", zeros: { critical: "notCovered" } },
        // base 25000: 34500 to 59500; 15500 × 0.7 + 9500 × 0.8 = 18450; the cap leaves 25000 − 1800 − 13350
        { basic: "25000.00", critical: "9850.00", cash: "15150.00" },
        { basic: "500.00", cash: "500.00", zeros: { critical: "capUsedUp" } },
        { basic: "500.00", cash: "500.00", zeros: { critical: "belowThreshold 9500.00" } },
      ],
    },
    {
      name: "paid beyond the in-scope share goes against first pay, which Huiminbao then no longer meets",
      given: {
        person: resident({ huiminbao: "baishui-plan" }),
        encounters: [
          visit("2024-01-05", "inpatient", "tertiary", "100300.00", {
            firstPay: "90000.00",
            ownExpense: "200.00",
            overLimit: "100.00",
          }),
        ],
      },
      expected: [
        // in scope 10000, half is 5000; base 95000: 20000 × 0.6 + 20000 × 0.7 + 45000 × 0.8 = 62000, the cap 25000
        // 5000 against the in-scope share, 20000 against first pay; (200 + 100 + 70000) × 0.1 = 7030
        { basic: "5000.00", critical: "25000.00", huiminbao: "7030.00", cash: "63270.00" },
      ],
    },
    {
      name: "a fen around the threshold and the bracket's limit",
      given: {
        person,
        encounters: [
          visit("2024-01-01", "inpatient", "primary", "19999.98"),
          visit("2024-01-02", "inpatient", "primary", "0.02"),
          visit("2024-01-03", "inpatient", "primary", "0.02"),
          visit("2024-01-04", "inpatient", "primary", "39999.96"),
          visit("2024-01-05", "inpatient", "primary", "0.02"),
          visit("2024-01-06", "inpatient", "primary", "0.04"),
        ],
      },
      expected: [
        // 9999.99 left
        { basic: "9999.99", cash: "9999.99", zeros: { critical: "belowThreshold 0.01" } },
        // exactly at it
        { basic: "0.01", cash: "0.01", zeros: { critical: "belowThreshold 0.00" } },
        // 0.01 × 0.6 = 0.006
        { basic: "0.01", critical: "0.01", cash: "0.00" },
        // 10000.01 to 29999.99: 19999.98 × 0.6 = 11999.988
        { basic: "19999.98", critical: "11999.99", cash: "7999.99" },
        // to 30000.00: 0.01 × 0.6 = 0.006
        { basic: "0.01", critical: "0.01", cash: "0.00" },
        // 0.02 × 0.7 = 0.014
        { basic: "0.02", critical: "0.01", cash: "0.01" },
      ],
    },
    {
      name: "what was counted and paid is carried in",
      given: {
        person,
        carriedIn: { year: 2024, criticalBase: "29000.00", criticalPaid: "24000.00" },
        encounters: [
          visit("2024-01-05", "inpatient", "tertiary", "2400.00"),
          visit("2024-01-06", "inpatient", "tertiary", "2000.00"),
        ],
      },
      expected: [
        // 29000 to 30200: 1000 × 0.6 + 200 × 0.7
        { basic: "1200.00", critical: "740.00", cash: "460.00" },
        // 1000 × 0.7 = 700; the cap leaves 1000 − 740 = 260
        { basic: "1000.00", critical: "260.00", cash: "740.00" },
      ],
    },
    {
      name: "the account pays of the in-scope share and not of first pay",
      given: {
        person: employee({ accountBalance: "50000.00" }),
        encounters: [
          visit("2024-01-05", "inpatient", "tertiary", "24000.00", { firstPay: "2000.00" }),
          visit("2024-01-06", "inpatient", "tertiary", "100000.00", { firstPay: "90000.00" }),
        ],
      },
      expected: [
        // 11000 − 1800 in scope are left
        { basic: "11000.00", critical: "1800.00", account: "9200.00", cash: "2000.00" },
        // base 5000 + 90000: 13000 to 108000; 17000 × 0.6 + 20000 × 0.7 + 58000 × 0.8 = 70600; the cap leaves 23200
        // 5000 against the in-scope share: none is left for the account; 90000 − 18200
        { basic: "5000.00", critical: "23200.00", cash: "71800.00" },
      ],
    },
  ],
);
