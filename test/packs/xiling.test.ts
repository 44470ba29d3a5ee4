import { employee, resident, visit } from "../support.ts";
import { describePack } from "./pack.ts";

const poor = { assistance: "minimumLiving", huiminbao: "xiling-plan" };

describePack(
  "xiling",
  ["xiling"],
  [
    {
      name: "Huiminbao before aid: only its in-scope part lowers aid's base",
      given: {
        person: resident(poor),
        encounters: [
          visit("2024-01-05", "inpatient", "tertiary", "32000.00", { ownExpense: "2000.00" }),
          visit("2024-02-05", "inpatient", "tertiary", "2000.00"),
        ],
      },
      expected: [
        // in scope 30000, 12000 left; 7000 × 0.6 = 4200, 7800 left; (7800 − 1000) × 0.25 = 1700 and (2000 − 500) × 0.3 = 450
        // aid: (7800 − 1700) × 0.5 = 3050
        { basic: "18000.00", critical: "4200.00", aid: "3050.00", huiminbao: "2150.00", cash: "4600.00" },
        // 800 left; 800 × 0.6 = 480; 320 × 0.25 = 80; 240 × 0.5
        { basic: "1200.00", critical: "480.00", aid: "120.00", huiminbao: "80.00", cash: "120.00" },
      ],
    },
    {
      name: "Huiminbao before critical illness lowers its base, that year's too",
      given: {
        person: employee(poor),
        encounters: [
          visit("2024-01-05", "inpatient", "tertiary", "32000.00", { ownExpense: "2000.00" }),
          visit("2024-02-05", "inpatient", "tertiary", "2000.00"),
        ],
      },
      expected: [
        // 12000 left; (12000 − 1000) × 0.25 = 2750 and 450; base 9250: 4250 × 0.6 = 2550; (9250 − 2550) × 0.5 = 3350
        { basic: "18000.00", critical: "2550.00", aid: "3350.00", huiminbao: "3200.00", cash: "4900.00" },
        // 800 left; 200; base 600, the year's 9850: 600 × 0.6 = 360; 240 × 0.5
        { basic: "1200.00", critical: "360.00", aid: "120.00", huiminbao: "200.00", cash: "120.00" },
      ],
    },
    {
      name: "what Huiminbao pays of first pay is no longer in critical illness's base",
      given: {
        person: employee(poor),
        encounters: [visit("2024-01-05", "inpatient", "tertiary", "34000.00", { firstPay: "4000.00" })],
      },
      expected: [
        // (4000 − 500) × 0.3 = 1050, so 2950 of first pay is left; base 9250 + 2950 = 12200: 7200 × 0.6 = 4320
        // in scope 9250 − 4320 = 4930, half of it aid's
        { basic: "18000.00", critical: "4320.00", aid: "2465.00", huiminbao: "3800.00", cash: "5415.00" },
      ],
    },
    {
      name: "without Huiminbao the order makes no difference",
      given: {
        person: employee({ assistance: "minimumLiving" }),
        encounters: [visit("2024-01-05", "inpatient", "tertiary", "32000.00", { ownExpense: "2000.00" })],
      },
      // 7000 × 0.6 = 4200; 7800 × 0.5
      expected: [
        {
          basic: "18000.00",
          critical: "4200.00",
          aid: "3900.00",
          cash: "5900.00",
          zeros: { huiminbao: "notEnrolled" },
        },
      ],
    },
    {
      name: "the deductibles and the cap of the two parts are the year's",
      given: {
        person: resident({ huiminbao: "xiling-plan" }),
        encounters: [
          visit("2024-01-05", "outpatient", "primary", "2000.00", { ownExpense: "300.00" }),
          visit("2024-02-05", "outpatient", "primary", "2000.00", { overLimit: "1200.00" }),
          visit("2024-03-05", "outpatient", "primary", "2000.00", { firstPay: "2000.00" }),
          visit("2024-04-05", "outpatient", "primary", "2000.00", { ownExpense: "2000.00" }),
          visit("2024-05-05", "chronic", "primary", "2000.00"),
        ],
      },
      expected: [
        // in scope 1700: 1020; 680 left, below 1000; 300, below 500: the first part is told
        { basic: "1020.00", cash: "980.00", zeros: { huiminbao: "belowDeductible 320.00" } },
        // in scope 800: 480; 320 left, exactly at the deductible; 1200 − 200 = 1000 × 0.3
        { basic: "480.00", huiminbao: "300.00", cash: "1220.00" },
        // nothing in scope; 2000 × 0.3
        { huiminbao: "600.00", cash: "1400.00", zeros: { basic: "nothingLeft" } },
        // 600; the cap leaves 1200 − 300 − 600
        { huiminbao: "300.00", cash: "1700.00" },
        { basic: "1200.00", cash: "800.00", zeros: { huiminbao: "notCovered" } },
      ],
    },
  ],
);
