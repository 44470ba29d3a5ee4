import { expect, it } from "vitest";
import { caseOf, resident, settled, visit } from "../support.ts";
import { lab } from "./bounds/lab.ts";
import { indicatorsText } from "./view.ts";

// SPEC section 6: a year without a target of its own has the last one's. Each year's sum: (1,100.00 − 100.00) × 80% = 800.00;
// 800.00 ÷ 1,100.00 = 0.72727…
it("facts that end with their year go on for those that follow without one", () => {
  const only = (value: string, year: number) => ({ value, from: `${year}-01-01`, to: `${year}-12-31` });
  const rules = lab({ "indicator.oldAndYoung": [only("0.65", 2023), only("0.70", 2025)] });
  const encounters = [2022, 2023, 2024, 2025, 2027].map((year) =>
    visit(`${year}-05-05`, "inpatient", "primary", "1100.00"),
  );
  const { years } = settled(caseOf({ city: "lab", person: resident({ birthDate: "1950-01-01" }), encounters }), rules);
  expect(years.map(({ year, indicators }) => `${year}: ${indicatorsText(indicators)}`)).toEqual([
    "2022: comprehensiveProtectionRate 0.7273, ownExpenseRate 0.0000",
    "2023: comprehensiveProtectionRate 0.7273 target 0.65, ownExpenseRate 0.0000",
    "2024: comprehensiveProtectionRate 0.7273 target 0.65, ownExpenseRate 0.0000",
    "2025: comprehensiveProtectionRate 0.7273 target 0.70, ownExpenseRate 0.0000",
    "2027: comprehensiveProtectionRate 0.7273 target 0.70, ownExpenseRate 0.0000",
  ]);
});

const POOR = resident({ assistance: "minimumLiving" });
const ownExpense = (target: object, encounters: readonly Record<string, unknown>[]) =>
  settled(
    caseOf({ city: "lab", person: POOR, encounters }),
    lab({ "indicator.ownExpense": { value: "0.20", ...target } }),
  ).years.map(({ indicators }) => indicators.ownExpenseRate);

it("a target without any day holds in every year; days are texts of four digits in the first thousand years too", () => {
  const stay = (year: string) => [visit(`${year}-05-05`, "inpatient", "primary", "100.00", { ownExpense: "25.00" })];
  expect(ownExpense({}, stay("2024"))).toEqual([{ value: "0.2500", target: "0.20" }]);
  const once = { from: "0999-01-01", to: "0999-12-31" };
  expect(ownExpense(once, stay("0999"))).toEqual([{ value: "0.2500", target: "0.20" }]);
});

it("the sums of a year may be larger than a binary number holds whole", () => {
  const stay = (total: string, own: string) => visit("2024-05-05", "inpatient", "primary", total, { ownExpense: own });
  const most = "1000000000.00";
  const encounters = [
    ...Array(49).fill(stay(most, most)),
    stay(most, "133100004.48"),
    ...Array(348).fill(stay(most, "0.00")),
    stay("36.29", "0.00"),
  ];
  // 49,133,100,004.48 ÷ 398,000,000,036.29: 12.345% of the total are 49,133,100,004.480000505, so that it is a hair less.
  expect(ownExpense({}, encounters)).toEqual([{ value: "0.1234", target: "0.20" }]);
});
