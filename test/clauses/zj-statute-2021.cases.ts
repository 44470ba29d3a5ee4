import { employee, visit } from "../support.ts";
import type { Row } from "./row.ts";

// 浙江省医疗保障条例, from 2021-07-01. No rule set reaches back to that day: the known ones begin on 2022-01-01.
const ALL = "basic about, critical about, funds about, part about, cash about";
const COVERS = "critical.covers inpatient+special+chronic+familyBed+maternity exact · zj-statute-2021 第三十四条";
const NO_MORE = "aid notEnrolled, huiminbao notEnrolled";

const refused = (city: string): Row => ({
  name: `nothing is settled in ${city} on the day before its rules begin`,
  city,
  encounters: [visit("2021-12-31", "inpatient", "primary", "777.00")],
  refused: { code: "dateBeforeRules", path: "encounters[0].date" },
});

export const STATUTE: readonly Row[] = [
  refused("wenzhou"),
  refused("ningbo"),
  refused("zhejiang"),
  {
    name: "第三十四条 employees' chronic care is covered from the rules' first day on",
    person: employee(),
    encounters: [visit("2022-01-01", "chronic", "tertiary", "60300.00")],
    // (60,300.00 − 300.00) × 50% = 30,000.00, within 10,000.00; (50,300.00 − 29,794.00) × 60% = 12,303.60; 50,300.00 − 12,303.60 = 37,996.40
    expect: [
      {
        amounts:
          "total 60300.00, inScope 60300.00, deductible 300.00, basic 10000.00, critical 12303.60, funds 22303.60, part 37996.40, cash 37996.40",
        qualifiers: ALL,
        assumed: "22303.60",
        zeros: NO_MORE,
        cites: [`critical.inScopeLeft: ${COVERS}`, "basic.capLeft: basic.cap 10000.00 about · reference wenzhou"],
      },
    ],
  },
  {
    name: "第三十四条 ordinary outpatient care is not",
    person: employee(),
    encounters: [visit("2022-01-01", "outpatient", "tertiary", "60300.00")],
    expect: [
      {
        amounts:
          "total 60300.00, inScope 60300.00, deductible 300.00, basic 10000.00, funds 10000.00, part 50300.00, cash 50300.00",
        qualifiers: "basic about, funds about, part about, cash about",
        assumed: "10000.00",
        zeros: "critical notCovered, aid notCovered, huiminbao notEnrolled",
        cites: [`critical.pay: ${COVERS}`],
      },
    ],
  },
  {
    name: "第三十四条 a special disease is covered",
    city: "zhejiang",
    encounters: [visit("2024-03-01", "special", "tertiary", "100800.00", { disease: "haemophilia" })],
    // (100,800.00 − 800.00) × 60% = 60,000.00; (40,800.00 − 30,151.00) × 60% = 6,389.40; 40,800.00 − 6,389.40 = 34,410.60
    expect: [
      {
        amounts:
          "total 100800.00, inScope 100800.00, deductible 800.00, basic 60000.00, critical 6389.40, funds 66389.40, part 34410.60, cash 34410.60",
        qualifiers: ALL,
        assumed: "66389.40",
        zeros: NO_MORE,
        cites: [`critical.inScopeLeft: ${COVERS}`],
      },
    ],
  },
  {
    name: "第三十四条 a family bed is covered",
    city: "zhejiang",
    encounters: [visit("2024-03-01", "familyBed", "primary", "200300.00")],
    // (200,300.00 − 300.00) × 80% = 160,000.00; (40,300.00 − 30,151.00) × 60% = 6,089.40; 40,300.00 − 6,089.40 = 34,210.60
    expect: [
      {
        amounts:
          "total 200300.00, inScope 200300.00, deductible 300.00, basic 160000.00, critical 6089.40, funds 166089.40, part 34210.60, cash 34210.60",
        qualifiers: ALL,
        assumed: "166089.40",
        zeros: NO_MORE,
        cites: [`critical.inScopeLeft: ${COVERS}`],
      },
    ],
  },
  {
    name: "第三十四条 maternity is covered, a stay too",
    city: "ningbo",
    person: employee(),
    encounters: [
      visit("2024-03-01", "maternity", "tertiary", "200800.00"),
      visit("2024-03-02", "inpatient", "tertiary", "5000.00"),
    ],
    // (200,800.00 − 800.00) × 80% = 160,000.00; (40,800.00 − 34,174.00) × 60% = 3,975.60; 40,800.00 − 3,975.60 = 36,824.40;
    // then 5,000.00 × 80% = 4,000.00; 1,000.00 × 60% = 600.00
    expect: [
      {
        amounts:
          "total 200800.00, inScope 200800.00, deductible 800.00, basic 160000.00, critical 3975.60, funds 163975.60, part 36824.40, cash 36824.40",
        qualifiers: ALL,
        assumed: "163975.60",
        zeros: NO_MORE,
        cites: [`critical.inScopeLeft: ${COVERS}`],
      },
      {
        amounts:
          "total 5000.00, inScope 5000.00, basic 4000.00, critical 600.00, funds 4600.00, part 400.00, cash 400.00",
        qualifiers: ALL,
        assumed: "4600.00",
        zeros: NO_MORE,
        cites: [`critical.inScopeLeft: ${COVERS}`],
      },
    ],
  },
  {
    name: "第五十八条 a deductible is one a year, and the next year has its own",
    city: "ningbo",
    encounters: [
      visit("2024-05-06", "inpatient", "secondary", "1700.00"),
      visit("2024-12-31", "inpatient", "secondary", "1000.00"),
      visit("2025-01-01", "inpatient", "secondary", "1000.00"),
    ],
    // (1,700.00 − 500.00) × 70% = 840.00, 860.00 left; 1,000.00 × 70% = 700.00, 300.00 left; (1,000.00 − 500.00) × 70% = 350.00, 650.00 left;
    // 34,174.00 − 860.00 = 33,314.00; 34,174.00 − 1,160.00 = 33,014.00; 34,174.00 − 650.00 = 33,524.00
    expect: [
      {
        amounts:
          "total 1700.00, inScope 1700.00, deductible 500.00, basic 840.00, funds 840.00, part 860.00, cash 860.00",
        qualifiers: "basic about, funds about, part about, cash about",
        assumed: "840.00",
        zeros: "critical belowThreshold 33314.00, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.deductible: basic.deductible.basis year exact · zj-statute-2021 第五十八条 unused"],
      },
      {
        amounts: "total 1000.00, inScope 1000.00, basic 700.00, funds 700.00, part 300.00, cash 300.00",
        qualifiers: "basic about, funds about, part about, cash about",
        assumed: "700.00",
        zeros: "critical belowThreshold 33014.00, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.deductibleDue: basic.deductible 500.00 about · reference national unused"],
      },
      {
        amounts:
          "total 1000.00, inScope 1000.00, deductible 500.00, basic 350.00, funds 350.00, part 650.00, cash 650.00",
        qualifiers: "basic about, funds about, part about, cash about",
        assumed: "350.00",
        zeros: "critical belowThreshold 33524.00, aid notEnrolled, huiminbao notEnrolled",
        cites: ["basic.deductible: basic.deductible 500.00 about · reference national"],
      },
    ],
  },
];
