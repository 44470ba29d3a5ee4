import { expect, test } from "vitest";
import { employee, problemsOf, resident, visit } from "../support.ts";
import { describePack, rulesOfPacks } from "./pack.ts";

const stay = visit("2024-01-05", "inpatient", "tertiary", "22000.00", {
  ownExpense: "1500.00",
  overLimit: "300.00",
  firstPay: "200.00",
});

describePack(
  "jinshan",
  ["jinshan"],
  [
    {
      name: "measured after basic insurance alone, never more than the in-scope share left",
      given: {
        person: employee({ huiminbao: "jinshan-workers" }),
        encounters: [stay, visit("2024-02-05", "inpatient", "tertiary", "1000.00", { ownExpense: "100.00" })],
      },
      expected: [
        // in scope 20000, half; (10000 − 3000) × 0.9 = 6300; 3700 left; (10000 − 2000) × 0.55 = 4400, 3700 of it
        // (1500 + 300 + 200) × 0.4 = 800, the cap 600
        { basic: "10000.00", critical: "6300.00", huiminbao: "4300.00", cash: "1400.00" },
        // in scope 900: 450; 450 × 0.9 = 405; 45 left; 450 × 0.55 = 247.50, 45 of it
        { basic: "450.00", critical: "405.00", huiminbao: "45.00", cash: "100.00" },
      ],
    },
    {
      name: "the year's deductible is measured after basic insurance alone too",
      given: {
        person: employee({ huiminbao: "jinshan-workers" }),
        encounters: [
          visit("2024-01-05", "inpatient", "tertiary", "3000.00"),
          visit("2024-02-05", "inpatient", "tertiary", "1200.00"),
          visit("2024-03-05", "chronic", "tertiary", "1200.00"),
        ],
      },
      expected: [
        {
          basic: "1500.00",
          cash: "1500.00",
          zeros: { critical: "belowThreshold 1500.00", huiminbao: "belowDeductible 500.00" },
        },
        // 600 after basic: 2100 of 3000; 600 − 500 = 100 × 0.55
        { basic: "600.00", huiminbao: "55.00", cash: "545.00", zeros: { critical: "belowThreshold 900.00" } },
        { basic: "600.00", cash: "600.00", zeros: { huiminbao: "notCovered" } },
      ],
    },
    {
      name: "the other product: what is left, in brackets, within the year's cap",
      given: {
        person: resident({ huiminbao: "jinshan-all" }),
        encounters: [
          visit("2024-01-05", "inpatient", "tertiary", "6000.00", { ownExpense: "0.00" }),
          visit("2024-02-05", "inpatient", "tertiary", "4100.00", { ownExpense: "100.00" }),
          visit("2024-03-05", "chronic", "tertiary", "10000.00"),
          visit("2024-04-05", "chronic", "tertiary", "10000.00", { ownExpense: "1.00" }),
          visit("2024-05-05", "outpatient", "tertiary", "10000.00"),
        ],
      },
      expected: [
        // exactly at the threshold; 3000 − 500 = 2500: 2000 × 0.2 + 500 × 0.4
        { basic: "3000.00", huiminbao: "600.00", cash: "2400.00", zeros: { critical: "belowThreshold 0.00" } },
        // 2000 × 0.9 = 1800; 200 left, from 2500 on: 200 × 0.4; own expense at 0
        { basic: "2000.00", critical: "1800.00", huiminbao: "80.00", cash: "220.00" },
        // 5000 × 0.4 = 2000; the cap leaves 900 − 680
        { basic: "5000.00", huiminbao: "220.00", cash: "4780.00", zeros: { critical: "notCovered" } },
        // in scope the cap is used up, outside the rate is 0, which goes first
        { basic: "4999.50", cash: "5000.50", zeros: { huiminbao: "rateZero" } },
        { basic: "5000.00", cash: "5000.00", zeros: { huiminbao: "notCovered" } },
      ],
    },
    {
      name: "the workers' plan's own-expense part alone",
      given: {
        person: employee({ huiminbao: "jinshan-workers" }),
        carriedIn: { year: 2024, huiminbaoOutOfScope: { base: "1000.00", paid: "400.00" } },
        encounters: [visit("2024-01-05", "inpatient", "tertiary", "700.00", { ownExpense: "700.00" })],
      },
      // 700 × 0.4 = 280; the cap leaves 200
      expected: [{ huiminbao: "200.00", cash: "500.00", zeros: { basic: "nothingLeft", critical: "nothingLeft" } }],
    },
    {
      name: "no product, no payment",
      given: { person: employee(), encounters: [stay] },
      // 3700 in scope and 2000 outside
      expected: [{ basic: "10000.00", critical: "6300.00", cash: "5700.00", zeros: { huiminbao: "notEnrolled" } }],
    },
  ],
);

test("products are sold in their city, to their category", () => {
  const rules = rulesOfPacks("jinshan", "xiling");
  const buyer = (city: string, person: object) => problemsOf({ id: "p", city, person, encounters: [stay] }, rules);
  expect(buyer("jinshan", resident({ huiminbao: "jinshan-workers" }))).toEqual(["notAllowed person.huiminbao"]);
  expect(buyer("jinshan", employee({ huiminbao: "jinshan-workers" }))).toEqual([]);
  expect(buyer("jinshan", resident({ huiminbao: "xiling-plan" }))).toEqual(["notAllowed person.huiminbao"]);
  expect(buyer("xiling", employee({ huiminbao: "jinshan-workers" }))).toEqual(["notAllowed person.huiminbao"]);
  expect(buyer("wenzhou", employee({ huiminbao: "jinshan-all" }))).toEqual(["notAllowed person.huiminbao"]);
  expect(buyer("jinshan", resident({ huiminbao: "nobody-sells" }))).toEqual(["unknownValue person.huiminbao"]);
});
