import { employee, resident, visit } from "../support.ts";
import type { Row } from "./row.ts";

// 温政办〔2022〕98号, annex: lines 3 and 6 (people in hardship), 7 (60 and over, 18 and under), for 2023 and 2025.

/** A stay at primary of 4,000.00 with 500.00 of own expense: 3,500.00 in scope. */
const stay = (date: string): Record<string, unknown> =>
  visit(date, "inpatient", "primary", "4000.00", { ownExpense: "500.00" });
const POOR = resident({ assistance: "minimumLiving" });
/** A township's bill of 1,000.00: insurance pays 500.00, nobody else anything. */
const township = (date: string): Record<string, unknown> => visit(date, "outpatient", "primary", "1000.00");

// (3,500.00 − 300.00) × 80% = 2,560.00; 940.00 × 70% = 658.00; 3,218.00 ÷ 4,000.00 = 0.8045; 500.00 ÷ 4,000.00 = 0.1250
const AT_80 = "comprehensiveProtectionRate 0.8045";
// (3,500.00 − 300.00) × 90% = 2,880.00; 620.00 × 70% = 434.00; 3,314.00 ÷ 4,000.00 = 0.8285
const AT_90 = "comprehensiveProtectionRate 0.8285";

const hardship: readonly Row[] = [
  {
    name: "附表 3, 6: the year before has no targets",
    person: POOR,
    encounters: [stay("2022-12-31")],
    indicators: [`2022: ${AT_80}, ownExpenseRate 0.1250`],
  },
  {
    name: "附表 3, 6: 2023",
    person: POOR,
    encounters: [stay("2023-01-01")],
    indicators: [`2023: ${AT_80} target 0.80, ownExpenseRate 0.1250 target 0.20`],
  },
  {
    name: "附表 3, 6: 2024 keeps those of 2023, 2025 has its own, 2026 keeps those past their end",
    person: POOR,
    encounters: [stay("2024-12-31"), stay("2025-01-01"), stay("2025-12-31"), stay("2026-01-01")],
    // 2025: the second stay bears no deductible: 3,500.00 × 90% = 3,150.00; 350.00 × 70% = 245.00; 3,314.00 + 3,395.00 = 6,709.00 ÷ 8,000.00 = 0.838625
    indicators: [
      `2024: ${AT_90} target 0.80, ownExpenseRate 0.1250 target 0.20`,
      "2025: comprehensiveProtectionRate 0.8386 target 0.85, ownExpenseRate 0.1250 target 0.15",
      `2026: ${AT_90} target 0.85 lapsed, ownExpenseRate 0.1250 target 0.15 lapsed`,
    ],
  },
  ...["destitute", "lowIncomeEdge", "medicalHardship", "orphan"].map((assistance) => ({
    name: `附表 3, 6: ${assistance}`,
    person: resident({ assistance }),
    encounters: [township("2024-06-01")],
    indicators: ["2024: comprehensiveProtectionRate 0.5000 target 0.80, ownExpenseRate 0.0000 target 0.20"],
  })),
  {
    name: "附表: who is in hardship and old has the targets of hardship",
    person: resident({ assistance: "minimumLiving", birthDate: "1940-01-01" }),
    encounters: [stay("2024-06-01")],
    indicators: [`2024: ${AT_90} target 0.80, ownExpenseRate 0.1250 target 0.20`],
  },
  {
    name: "附表: 宁波 has no such figures",
    city: "ningbo",
    person: POOR,
    encounters: [stay("2024-06-01")],
    indicators: ["2024: "],
  },
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
  age("2022: none", "1950-01-01", "2022-12-31", `2022: ${AT_50}, ownExpenseRate 0.0000`),
  age("2023: 65%", "1950-01-01", "2023-01-01", `2023: ${AT_50} target 0.65, ownExpenseRate 0.0000`),
  age("2025: 70%", "1950-01-01", "2025-01-01", `2025: ${AT_50} target 0.70, ownExpenseRate 0.0000`),
  age(
    "2026: 70%, past its end",
    "1950-01-01",
    "2026-01-01",
    `2026: ${AT_50} target 0.70 lapsed, ownExpenseRate 0.0000`,
  ),
  {
    name: "附表 7: Huiminbao's payments count as protection",
    person: employee({ retired: true, birthDate: "1955-05-05", huiminbao: "wenzhou-employee" }),
    encounters: [visit("2024-06-01", "inpatient", "primary", "2300.00")],
    // (2,300.00 − 300.00) × 95% = 1,900.00; 400.00 × 55% = 220.00; 2,120.00 ÷ 2,300.00 = 0.92173…
    indicators: ["2024: comprehensiveProtectionRate 0.9217 target 0.65, ownExpenseRate 0.0000"],
  },
  {
    name: "附表 7: nobody's age is known",
    encounters: [township("2024-06-01")],
    indicators: ["2024: "],
  },
];

export const INDICATORS: readonly Row[] = [...hardship, ...oldAndYoung];
