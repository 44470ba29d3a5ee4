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
