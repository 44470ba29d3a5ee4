import { CAP_AND_RATES } from "./nb-2023-62.cases.ts";
import { COVERS } from "./nb-2023-62-huiminbao.cases.ts";
import { AID } from "./reference-aid.cases.ts";
import { HARDSHIP_AND_CAPS, THRESHOLDS } from "./reference-critical.cases.ts";
import { OTHER } from "./reference-other.cases.ts";
import { OUTPATIENT_CARE } from "./reference-outpatient.cases.ts";
import { RATES_OF_STAYS } from "./reference-stays.cases.ts";
import type { Row } from "./row.ts";
import { CAPS, SPECIAL } from "./wz-2022-98.cases.ts";
import { INDICATORS } from "./wz-2022-98-indicators.cases.ts";
import { PAST_ITS_END } from "./wz-2022-98-lapsed.cases.ts";
import { CHRONIC, OUTPATIENT_AND_STAYS } from "./wz-2024-6.cases.ts";
import { EMPLOYEES_HUIMINBAO } from "./wz-2024-6-huiminbao.cases.ts";
import { CONSULTATION } from "./wz-2024-6-price.cases.ts";
import { PROVINCE } from "./zj-2023-50.cases.ts";
import { STATUTE } from "./zj-statute-2021.cases.ts";

interface Table {
  readonly document: string;
  readonly rows: readonly Row[];
}

/** Every hand-worked case, by the document whose clause it shows. */
export const TABLES: readonly Table[] = [
  { document: "wz-2024-6", rows: [...OUTPATIENT_AND_STAYS, ...CHRONIC, ...EMPLOYEES_HUIMINBAO, ...CONSULTATION] },
  { document: "wz-2022-98", rows: [...SPECIAL, ...CAPS, ...PAST_ITS_END, ...INDICATORS] },
  { document: "nb-2023-62", rows: [...CAP_AND_RATES, ...COVERS] },
  { document: "zj-2023-50", rows: PROVINCE },
  { document: "zj-statute-2021", rows: STATUTE },
  {
    document: "no document at hand",
    rows: [...RATES_OF_STAYS, ...OUTPATIENT_CARE, ...THRESHOLDS, ...HARDSHIP_AND_CAPS, ...AID, ...OTHER],
  },
];
