import { employee, resident, visit } from "../support.ts";
import type { Row } from "./row.ts";

// 甬政办发〔2023〕62号 二（八）: what 宁波's Huiminbao covers from 2024-01-01. The contract's terms are the person's own word.
const ABOUT = "basic about, funds about, part about, cash about";
const INSURED = resident({ huiminbao: "ningbo" });
const CONTRACT = [
  { parameter: "huiminbao.inScope.rate", value: "0.40" },
  { parameter: "huiminbao.inScope.deductible", value: "0.00" },
];
const WITH_HUIMINBAO = "basic about, funds about, part about, huiminbao about, cash about";

export const COVERS: readonly Row[] = [
  {
    name: "二（八） chronic care in Huiminbao, the day before: nothing says that it is out",
    city: "ningbo",
    person: INSURED,
    encounters: [visit("2023-12-31", "chronic", "secondary", "400.00")],
    overrides: CONTRACT,
    // (400.00 − 300.00) × 50% = 50.00; 350.00 × 40% = 140.00; 350.00 − 140.00 = 210.00; 34,174.00 − 350.00 = 33,824.00
    expect: [
      {
        amounts:
          "total 400.00, inScope 400.00, deductible 300.00, basic 50.00, funds 50.00, part 350.00, huiminbao 140.00, cash 210.00",
        qualifiers: WITH_HUIMINBAO,
        assumed: "190.00",
        zeros: "critical belowThreshold 33824.00, aid notEnrolled",
        cites: [
          "huiminbao.inScope.base: huiminbao.covers outpatient+chronic+special+inpatient+familyBed+maternity exact · reference national",
        ],
      },
    ],
  },
  {
    name: "二（八） chronic care, the first day: not covered",
    city: "ningbo",
    person: INSURED,
    encounters: [visit("2024-01-01", "chronic", "secondary", "400.00")],
    overrides: CONTRACT,
    expect: [
      {
        amounts: "total 400.00, inScope 400.00, deductible 300.00, basic 50.00, funds 50.00, part 350.00, cash 350.00",
        qualifiers: ABOUT,
        assumed: "50.00",
        zeros: "critical belowThreshold 33824.00, aid notEnrolled, huiminbao notCovered",
        cites: ["huiminbao.pay: huiminbao.covers inpatient+special+familyBed+maternity exact · nb-2023-62 二（八）"],
      },
    ],
  },
  {
    name: "二（八） a special disease: covered",
    city: "ningbo",
    person: INSURED,
    encounters: [visit("2024-01-01", "special", "secondary", "1500.00", { disease: "malignantTumour" })],
    overrides: CONTRACT,
    // (1,500.00 − 500.00) × 70% = 700.00; 800.00 × 40% = 320.00; 34,174.00 − 800.00 = 33,374.00
    expect: [
      {
        amounts:
          "total 1500.00, inScope 1500.00, deductible 500.00, basic 700.00, funds 700.00, part 800.00, huiminbao 320.00, cash 480.00",
        qualifiers: WITH_HUIMINBAO,
        assumed: "1020.00",
        zeros: "critical belowThreshold 33374.00, aid notEnrolled",
        cites: [
          "huiminbao.inScope.base: huiminbao.covers inpatient+special+familyBed+maternity exact · nb-2023-62 二（八）",
        ],
      },
    ],
  },
  {
    name: "二（八） a family bed: covered, as inpatient",
    city: "ningbo",
    person: INSURED,
    encounters: [visit("2024-01-01", "familyBed", "primary", "1300.00")],
    overrides: CONTRACT,
    // (1,300.00 − 300.00) × 80% = 800.00; 500.00 × 40% = 200.00; 34,174.00 − 500.00 = 33,674.00
    expect: [
      {
        amounts:
          "total 1300.00, inScope 1300.00, deductible 300.00, basic 800.00, funds 800.00, part 500.00, huiminbao 200.00, cash 300.00",
        qualifiers: WITH_HUIMINBAO,
        assumed: "1000.00",
        zeros: "critical belowThreshold 33674.00, aid notEnrolled",
        cites: [
          "huiminbao.inScope.base: huiminbao.covers inpatient+special+familyBed+maternity exact · nb-2023-62 二（八）",
        ],
      },
    ],
  },
  {
    name: "二（八） maternity: covered, as inpatient; employees too",
    city: "ningbo",
    person: employee({ huiminbao: "ningbo" }),
    encounters: [visit("2024-01-01", "maternity", "secondary", "1500.00")],
    overrides: CONTRACT,
    // (1,500.00 − 500.00) × 85% = 850.00; 650.00 × 40% = 260.00; 34,174.00 − 650.00 = 33,524.00
    expect: [
      {
        amounts:
          "total 1500.00, inScope 1500.00, deductible 500.00, basic 850.00, funds 850.00, part 650.00, huiminbao 260.00, cash 390.00",
        qualifiers: WITH_HUIMINBAO,
        assumed: "1110.00",
        zeros: "critical belowThreshold 33524.00, aid notEnrolled",
        cites: [
          "huiminbao.inScope.base: huiminbao.covers inpatient+special+familyBed+maternity exact · nb-2023-62 二（八）",
        ],
      },
    ],
  },
];
