import { resident, visit } from "../support.ts";
import { describePack } from "./pack.ts";

const person = resident();

describePack(
  "shiquan",
  ["shiquan"],
  [
    {
      name: "brackets on what exceeds the threshold",
      given: {
        person,
        encounters: [
          visit("2024-01-05", "inpatient", "tertiary", "25000.00"),
          visit("2024-02-05", "chronic", "primary", "50000.00"),
          visit("2024-03-05", "outpatient", "primary", "10000.00"),
          visit("2024-04-05", "inpatient", "tertiary", "100000.00", { firstPay: "0.00" }),
        ],
      },
      expected: [
        { basic: "15000.00", cash: "10000.00", zeros: { critical: "belowThreshold 2000.00" } },
        // 10000 to 30000, above the threshold 0 to 18000: 18000 × 0.55
        { basic: "30000.00", critical: "9900.00", cash: "10100.00" },
        { basic: "6000.00", cash: "4000.00", zeros: { critical: "notCovered" } },
        // above it 18000 to 58000: 2000 × 0.55 + 20000 × 0.65 + 18000 × 0.75 = 1100 + 13000 + 13500
        { basic: "60000.00", critical: "27600.00", cash: "12400.00" },
      ],
    },
    {
      name: "first pay is not in the base",
      given: {
        person,
        encounters: [visit("2024-01-05", "inpatient", "tertiary", "90000.00", { firstPay: "40000.00" })],
      },
      // in scope 50000: 20000 left; 8000 × 0.55
      expected: [{ basic: "30000.00", critical: "4400.00", cash: "55600.00" }],
    },
    {
      name: "a fen above the threshold",
      given: {
        person,
        encounters: [
          visit("2024-01-05", "inpatient", "primary", "30000.00"),
          visit("2024-01-06", "inpatient", "primary", "0.03"),
        ],
      },
      expected: [
        // 12000.00 left, exactly at it
        { basic: "18000.00", cash: "12000.00", zeros: { critical: "belowThreshold 0.00" } },
        // 0.03 × 0.6 = 0.018; 0.01 × 0.55 = 0.0055
        { basic: "0.02", critical: "0.01", cash: "0.00" },
      ],
    },
    {
      name: "all three brackets in one stay",
      given: { person, encounters: [visit("2024-01-05", "inpatient", "tertiary", "150000.00")] },
      // 60000 − 12000 = 48000: 20000 × 0.55 + 20000 × 0.65 + 8000 × 0.75 = 11000 + 13000 + 6000
      expected: [{ basic: "90000.00", critical: "30000.00", cash: "30000.00" }],
    },
    {
      name: "people on minimum living have a lower threshold and higher rates",
      given: {
        person: resident({ assistance: "minimumLiving" }),
        encounters: [visit("2024-01-05", "inpatient", "tertiary", "80000.00")],
      },
      // 32000 − 6000 = 26000: 20000 × 0.6 + 6000 × 0.7 = 12000 + 4200
      expected: [{ basic: "48000.00", critical: "16200.00", cash: "15800.00" }],
    },
    {
      name: "and the destitute a cap of their own",
      given: {
        person: resident({ assistance: "destitute" }),
        encounters: [
          visit("2024-01-05", "inpatient", "tertiary", "40000.00"),
          visit("2024-01-06", "inpatient", "tertiary", "1000.00"),
        ],
      },
      expected: [
        // 16000 − 6000 = 10000 × 0.6
        { basic: "24000.00", critical: "6000.00", cash: "10000.00" },
        // 400 × 0.6
        { basic: "600.00", critical: "240.00", cash: "160.00" },
      ],
    },
    {
      name: "a cap reached in the middle of a stay",
      given: {
        person: resident({ assistance: "destitute" }),
        encounters: [visit("2024-01-05", "inpatient", "tertiary", "60000.00")],
      },
      // 24000 − 6000 = 18000 × 0.6 = 10800
      expected: [{ basic: "36000.00", critical: "9000.00", cash: "15000.00" }],
    },
    {
      name: "a base carried in beyond the threshold",
      given: {
        person,
        carriedIn: { year: 2024, criticalBase: "31000.00" },
        encounters: [visit("2024-01-05", "inpatient", "tertiary", "5000.00")],
      },
      // above it 19000 to 21000: 1000 × 0.55 + 1000 × 0.65
      expected: [{ basic: "3000.00", critical: "1200.00", cash: "800.00" }],
    },
  ],
);
