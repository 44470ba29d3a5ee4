import { describe } from "vitest";
import { resident, visit } from "../support.ts";
import { checkRows, type Row } from "./row.ts";

// 温政办〔2022〕98号, annex: whom the targets reach and how a rate is rounded, at the very edge; the targets themselves are in
// rules/examples/wenzhou-indicators.yaml.

const POOR = resident({ assistance: "minimumLiving" });
/** A township's bill of 1,000.00: insurance pays 500.00, nobody else anything. */
const township = (date: string): Record<string, unknown> => visit(date, "outpatient", "primary", "1000.00");

const hardship: readonly Row[] = [
  ...["destitute", "lowIncomeEdge", "medicalHardship", "orphan"].map((assistance) => ({
    name: `附表 3, 6: ${assistance}`,
    person: resident({ assistance }),
    encounters: [township("2024-06-01")],
    indicators: ["2024: comprehensiveProtectionRate 0.5000 target 0.80, ownExpenseRate 0.0000 target 0.20"],
  })),
  {
    name: "附表 3: half of the fourth decimal goes up",
    person: POOR,
    encounters: [visit("2024-06-01", "outpatient", "primary", "200.00", { ownExpense: "0.01" })],
    // 199.99 × 50% = 99.995, half up 100.00; 100.00 ÷ 200.00 = 0.5000; 0.01 ÷ 200.00 = 0.00005
    indicators: ["2024: comprehensiveProtectionRate 0.5000 target 0.80, ownExpenseRate 0.0001 target 0.20"],
  },
  {
    name: "附表 3: less than half does not",
    person: POOR,
    encounters: [visit("2024-06-01", "outpatient", "primary", "200.02", { ownExpense: "0.01" })],
    // 200.01 × 50% = 100.005, half up 100.01; 100.01 ÷ 200.02 = 0.5000; 0.01 ÷ 200.02 = 0.0000499…
    indicators: ["2024: comprehensiveProtectionRate 0.5000 target 0.80, ownExpenseRate 0.0000 target 0.20"],
  },
  {
    name: "附表: a year of nothing has no rates",
    person: POOR,
    encounters: [visit("2024-06-01", "outpatient", "primary", "0.00")],
    indicators: ["2024: "],
  },
];

const age = (name: string, birthDate: string, date: string, indicators: string): Row => ({
  name: `附表 7: ${name}`,
  person: resident({ birthDate }),
  encounters: [township(date)],
  indicators: [indicators],
});
const AT_50 = "comprehensiveProtectionRate 0.5000";

const oldAndYoung: readonly Row[] = [
  age("60 on the year's last day", "1964-12-31", "2024-06-01", `2024: ${AT_50} target 0.65, ownExpenseRate 0.0000`),
  age("59 until the year's end", "1965-01-01", "2024-06-01", "2024: "),
  age("61", "1963-06-06", "2024-06-01", `2024: ${AT_50} target 0.65, ownExpenseRate 0.0000`),
  age("18 from the year's first day", "2006-01-01", "2024-06-01", `2024: ${AT_50} target 0.65, ownExpenseRate 0.0000`),
  age("19 on the year's last day", "2005-12-31", "2024-06-01", "2024: "),
  age("born this year", "2024-05-31", "2024-06-01", `2024: ${AT_50} target 0.65, ownExpenseRate 0.0000`),
  {
    name: "附表 7: nobody's age is known",
    encounters: [township("2024-06-01")],
    indicators: ["2024: "],
  },
];

describe("whom the targets reach", () => checkRows([...hardship, ...oldAndYoung]));
