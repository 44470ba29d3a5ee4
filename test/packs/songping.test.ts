import { resident, visit } from "../support.ts";
import { describePack } from "./pack.ts";

const person = resident();

describePack(
  "songping",
  ["songping"],
  [
    {
      name: "the year's inpatient deductible is the largest found so far",
      given: {
        person,
        encounters: [
          visit("2024-01-05", "inpatient", "primary", "1200.00"),
          visit("2024-02-05", "inpatient", "tertiary", "3000.00"),
          visit("2024-03-05", "inpatient", "secondary", "1000.00"),
          visit("2024-04-05", "special", "primary", "400.00"),
          visit("2025-01-05", "familyBed", "secondary", "1200.00"),
        ],
      },
      expected: [
        // 1000 × 0.85
        { deductible: "200.00", basic: "850.00", cash: "350.00" },
        // 900 due, 200 borne: 700; 2300 × 0.65
        { deductible: "700.00", basic: "1495.00", cash: "1505.00" },
        // 900 due, all borne: 1000 × 0.75
        { basic: "750.00", cash: "250.00" },
        // 400 × 0.85
        { basic: "340.00", cash: "60.00" },
        // a new year at primary: 200; 1000 × 0.85
        { deductible: "200.00", basic: "850.00", cash: "350.00" },
      ],
    },
    {
      name: "a lower level goes on with the higher amount that is due",
      given: {
        person,
        encounters: [
          visit("2024-01-05", "inpatient", "tertiary", "300.00"),
          visit("2024-02-05", "inpatient", "primary", "500.00"),
          visit("2024-03-05", "maternity", "primary", "200.00"),
        ],
      },
      expected: [
        // 900 due, 300 there
        { deductible: "300.00", cash: "300.00", zeros: { basic: "belowDeductible 600.00" } },
        // 900 due though its own is 200: 600 left, 500 there
        { deductible: "500.00", cash: "500.00", zeros: { basic: "belowDeductible 100.00" } },
        // 100 left; 100 × 0.85
        { deductible: "100.00", basic: "85.00", cash: "115.00" },
      ],
    },
    {
      name: "an encounter whose own deductible is 0 bears none, whatever went before",
      given: {
        person,
        encounters: [
          visit("2024-01-05", "outpatient", "primary", "100.00"),
          visit("2024-02-05", "outpatient", "secondary", "200.00"),
          visit("2024-03-05", "chronic", "primary", "100.00"),
          visit("2024-04-05", "chronic", "tertiary", "150.00"),
          visit("2024-05-05", "outpatient", "secondary", "10.01"),
        ],
      },
      expected: [
        { basic: "50.00", cash: "50.00" },
        { deductible: "200.00", cash: "200.00", zeros: { basic: "belowDeductible 100.00" } },
        { basic: "50.00", cash: "50.00" },
        // 300 due, 200 borne: 100; 50 × 0.5
        { deductible: "100.00", basic: "25.00", cash: "125.00" },
        // 10.01 × 0.5 = 5.005
        { basic: "5.01", cash: "5.00" },
      ],
    },
    {
      name: "the pools do not know of each other",
      given: {
        person,
        encounters: [
          visit("2024-01-05", "inpatient", "tertiary", "1000.00"),
          visit("2024-02-05", "outpatient", "tertiary", "310.00"),
        ],
      },
      expected: [
        // 100 × 0.65
        { deductible: "900.00", basic: "65.00", cash: "935.00" },
        // 10 × 0.5
        { deductible: "300.00", basic: "5.00", cash: "305.00" },
      ],
    },
    {
      name: "what was due and borne is carried in",
      given: {
        person,
        carriedIn: {
          year: 2024,
          inpatient: { deductible: "300.00", deductibleDue: "900.00" },
          outpatient: { deductible: "150.00", deductibleDue: "300.00", paid: "399.00" },
        },
        encounters: [
          visit("2024-06-05", "inpatient", "primary", "1000.00"),
          visit("2024-06-06", "outpatient", "secondary", "152.50"),
          visit("2024-06-07", "outpatient", "primary", "10.00"),
        ],
      },
      expected: [
        // 900 due, 300 borne: 600; 400 × 0.85
        { deductible: "600.00", basic: "340.00", cash: "660.00" },
        // 150 left; 2.50 × 0.5 = 1.25, of the cap 1.00 is left
        { deductible: "150.00", basic: "1.00", cash: "151.50" },
        { cash: "10.00", zeros: { basic: "capUsedUp" } },
      ],
    },
    {
      name: "the cap is what the pool pays in a year",
      given: {
        person,
        encounters: [
          visit("2024-01-05", "inpatient", "tertiary", "30000.00"),
          visit("2024-02-05", "inpatient", "primary", "2000.00"),
          visit("2024-03-05", "inpatient", "primary", "2000.00"),
          visit("2025-03-05", "inpatient", "primary", "200.02"),
        ],
      },
      expected: [
        // 29100 × 0.65
        { deductible: "900.00", basic: "18915.00", cash: "11085.00" },
        // 2000 × 0.85 = 1700; 20000 − 18915 = 1085
        { basic: "1085.00", cash: "915.00" },
        { cash: "2000.00", zeros: { basic: "capUsedUp" } },
        // a new year: 0.02 × 0.85 = 0.017
        { deductible: "200.00", basic: "0.02", cash: "200.00" },
      ],
    },
  ],
);
