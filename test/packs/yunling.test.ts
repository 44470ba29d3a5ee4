import { resident, visit } from "../support.ts";
import { describePack } from "./pack.ts";

const person = resident();

describePack(
  "yunling",
  ["yunling"],
  [
    {
      name: "each admission has its factor, special outpatient care that of the next one, the last factor goes on",
      given: {
        person,
        encounters: [
          visit("2024-01-10", "special", "tertiary", "2000.00"),
          visit("2024-02-01", "inpatient", "tertiary", "10000.00"),
          visit("2024-03-01", "special", "tertiary", "2000.00"),
          visit("2024-04-01", "familyBed", "tertiary", "1000.00"),
          visit("2024-05-01", "maternity", "secondary", "5000.00"),
          visit("2024-06-01", "inpatient", "primary", "1000.50"),
          visit("2024-07-01", "special", "primary", "300.03"),
          visit("2024-08-01", "inpatient", "tertiary", "10000.00"),
          visit("2025-01-05", "inpatient", "primary", "1000.00"),
        ],
      },
      expected: [
        // 1200 × 0.9 = 1080; (2000 − 1080) × 0.8
        { deductible: "1080.00", basic: "736.00", cash: "1264.00" },
        // the first admission: 1200 × 0.9; (10000 − 1080) × 0.8
        { deductible: "1080.00", basic: "7136.00", cash: "2864.00" },
        // before the second admission: 1200 × 0.5 = 600; 1400 × 0.8
        { deductible: "600.00", basic: "1120.00", cash: "880.00" },
        // the second admission, at primary whatever is stated: 400 × 0.5 = 200; 800 × 0.8
        { deductible: "200.00", basic: "640.00", cash: "360.00" },
        // the third: 800.01 × 0.25 = 200.0025; 4800 × 0.8
        { deductible: "200.00", basic: "3840.00", cash: "1160.00" },
        // the fourth keeps the last factor: 400 × 0.25 = 100; 900.50 × 0.8 = 720.40
        { deductible: "100.00", basic: "720.40", cash: "280.10" },
        // 400 × 0.25 = 100; 200.03 × 0.8 = 160.024
        { deductible: "100.00", basic: "160.02", cash: "140.01" },
        // the fifth: 1200 × 0.25 = 300; 9700 × 0.8
        { deductible: "300.00", basic: "7760.00", cash: "2240.00" },
        // a new year begins with the first factor: 400 × 0.9 = 360; 640 × 0.8
        { deductible: "360.00", basic: "512.00", cash: "488.00" },
      ],
    },
    {
      name: "the outpatient pool has the first factor every time and counts no admission",
      given: {
        person,
        encounters: [
          visit("2024-01-10", "outpatient", "primary", "500.00"),
          visit("2024-02-10", "chronic", "secondary", "91.01"),
          visit("2024-03-10", "outpatient", "tertiary", "90.00"),
          visit("2024-03-11", "outpatient", "tertiary", "90.01"),
          visit("2024-03-12", "outpatient", "tertiary", "89.99"),
          visit("2024-04-10", "inpatient", "primary", "1000.00"),
          visit("2024-05-10", "outpatient", "primary", "500.00"),
        ],
      },
      expected: [
        // 100 × 0.9 = 90; 410 × 0.5
        { deductible: "90.00", basic: "205.00", cash: "295.00" },
        // 1.01 × 0.5 = 0.505
        { deductible: "90.00", basic: "0.51", cash: "90.50" },
        { deductible: "90.00", cash: "90.00", zeros: { basic: "belowDeductible 0.00" } },
        // 0.01 × 0.5 = 0.005
        { deductible: "90.00", basic: "0.01", cash: "90.00" },
        { deductible: "89.99", cash: "89.99", zeros: { basic: "belowDeductible 0.01" } },
        // still the first admission: 400 × 0.9 = 360; 640 × 0.8
        { deductible: "360.00", basic: "512.00", cash: "488.00" },
        { deductible: "90.00", basic: "205.00", cash: "295.00" },
      ],
    },
    {
      name: "a deductible times its factor is rounded to the fen; admissions are carried in",
      given: {
        person,
        carriedIn: {
          year: 2024,
          inpatient: { admissions: 1, deductible: "1080.00", paid: "7136.00", inScope: "10000.00" },
        },
        encounters: [visit("2024-06-01", "inpatient", "secondary", "1000.00")],
      },
      // 800.01 × 0.5 = 400.005, so 400.01; 599.99 × 0.8 = 479.992
      expected: [{ deductible: "400.01", basic: "479.99", cash: "520.01" }],
    },
    {
      name: "many admissions before keep the last factor, also for special outpatient care",
      given: {
        person,
        carriedIn: { year: 2024, inpatient: { admissions: 7 } },
        encounters: [
          visit("2024-06-01", "special", "tertiary", "1000.00"),
          visit("2024-06-02", "inpatient", "tertiary", "1000.00"),
        ],
      },
      expected: [
        // 1200 × 0.25 = 300; 700 × 0.8
        { deductible: "300.00", basic: "560.00", cash: "440.00" },
        { deductible: "300.00", basic: "560.00", cash: "440.00" },
      ],
    },
    {
      name: "an admission below its deductible counts as one",
      given: {
        person,
        encounters: [
          visit("2024-01-01", "inpatient", "tertiary", "1080.00"),
          visit("2024-02-01", "inpatient", "tertiary", "1080.00"),
        ],
      },
      expected: [
        { deductible: "1080.00", cash: "1080.00", zeros: { basic: "belowDeductible 0.00" } },
        // 1200 × 0.5 = 600; 480 × 0.8
        { deductible: "600.00", basic: "384.00", cash: "696.00" },
      ],
    },
    {
      name: "what is wholly outside scope is an admission too",
      given: {
        person,
        encounters: [
          visit("2024-01-01", "inpatient", "primary", "50.00", { ownExpense: "50.00" }),
          visit("2024-02-01", "inpatient", "primary", "1000.00"),
        ],
      },
      expected: [
        { cash: "50.00", zeros: { basic: "nothingLeft" } },
        // the second: 400 × 0.5 = 200; 800 × 0.8
        { deductible: "200.00", basic: "640.00", cash: "360.00" },
      ],
    },
    {
      name: "a bill line by line",
      given: {
        person,
        encounters: [
          {
            date: "2024-01-05",
            care: "inpatient",
            level: "primary",
            items: [
              { name: "床位", class: "A", amount: "1500.00", priceLimit: "1200.00" },
              { name: "药一", class: "B", amount: "4.52", firstPayRate: "0.05" },
              { name: "药二", class: "B", amount: "200.00", priceLimit: "150.00", firstPayRate: "0.1" },
              { name: "药三", class: "B", amount: "0.00" },
              { name: "营养", class: "C", amount: "33.33", priceLimit: "10.00" },
            ],
          },
        ],
      },
      // over 300 + 50, first 0.226 and 15, own 33.33: in scope 1737.85 − 350 − 15.23 − 33.33 = 1339.29
      // (1339.29 − 360) × 0.8 = 783.432
      expected: [{ deductible: "360.00", basic: "783.43", cash: "954.42" }],
    },
    {
      name: "the order is that of the days, not that of the list",
      given: {
        person,
        encounters: [
          visit("2024-02-01", "inpatient", "primary", "1000.00"),
          visit("2024-01-01", "inpatient", "primary", "500.00"),
        ],
      },
      expected: [
        // the first in time: 360; 140 × 0.8
        { deductible: "360.00", basic: "112.00", cash: "388.00" },
        { deductible: "200.00", basic: "640.00", cash: "360.00" },
      ],
    },
  ],
);
