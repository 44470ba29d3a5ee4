import type { Row } from "./row.ts";
import { CHRONIC, OUTPATIENT_AND_STAYS } from "./wz-2024-6.cases.ts";
import { EMPLOYEES_HUIMINBAO } from "./wz-2024-6-huiminbao.cases.ts";
import { CONSULTATION } from "./wz-2024-6-price.cases.ts";

interface Table {
  readonly document: string;
  readonly rows: readonly Row[];
}

/** Every hand-worked case, by the document whose clause it shows. */
export const TABLES: readonly Table[] = [
  { document: "wz-2024-6", rows: [...OUTPATIENT_AND_STAYS, ...CHRONIC, ...EMPLOYEES_HUIMINBAO, ...CONSULTATION] },
];
