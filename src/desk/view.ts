import type { AmountKey } from "../core/result.ts";
import { parseFen, ZERO } from "../money/fen.ts";
import type { Job } from "./job.ts";
import { columnsOf } from "./match.ts";
import { amountOf, assumedOf } from "./record.ts";
import type { Finding } from "./why/finding.ts";

export type Shown = "all" | "settled" | "bad" | "differs" | "agrees" | "assumed";
export type SortKey = "row" | "id" | AmountKey | "difference";

/** Which rows of a job are shown, and in what order. */
export interface View {
  readonly shown: Shown;
  /** Only rows whose difference has this cause; "" for any. */
  readonly cause: string;
  /** Only rows with this in one of their cells, whatever its case. */
  readonly text: string;
  readonly sort: SortKey;
  readonly isDown: boolean;
}

export const WHOLE: View = { shown: "all", cause: "", text: "", sort: "row", isDown: false };

type Findings = ReadonlyMap<number, Finding>;

/** The rows that a view shows, in its order; rows that were not reached yet are left out. */
export function orderOf(job: Job, findings: Findings, view: View): Int32Array {
  const rows: number[] = [];
  for (let row = 0; row < job.settled.length; row += 1) if (isShown(job, findings, view, row)) rows.push(row);
  const order = Int32Array.from(rows);
  if (view.sort !== "row") sort(order, keysOf(job, findings, view.sort));
  return view.isDown ? order.reverse() : order;
}

function isShown(job: Job, findings: Findings, { shown, cause, text }: View, row: number): boolean {
  const packed = job.settled[row] ?? null;
  if (packed === null && !job.bad.has(row)) return false;
  if (cause !== "" && findings.get(row)?.causes[0]?.code !== cause) return false;
  if (!passes(shown, packed, findings.get(row))) return false;
  const cells = job.table.rows[row] ?? [];
  return text === "" || cells.some((cell) => cell.toLowerCase().includes(text.toLowerCase()));
}

function passes(shown: Shown, packed: string | null, finding: Finding | undefined): boolean {
  switch (shown) {
    case "all":
      return true;
    case "bad":
      return packed === null;
    case "settled":
      return packed !== null;
    case "differs":
      return finding?.first != null;
    case "agrees":
      return finding !== undefined && finding.first === null;
    case "assumed":
      return packed !== null && assumedOf(packed) !== "0.00";
  }
}

type Keys = ((row: number) => number) | ((row: number) => string);

function keysOf(job: Job, findings: Findings, sort: Exclude<SortKey, "row">): Keys {
  if (sort === "id") {
    const [column = -1] = columnsOf(job.plan.matches, "id");
    return (row) => job.table.rows[row]?.[column] ?? "";
  }
  const fen = (yuan: string): number => parseFen(yuan) ?? ZERO;
  if (sort === "difference") return (row) => fen(findings.get(row)?.first?.by ?? "");
  return (row) => {
    const packed = job.settled[row] ?? null;
    return packed === null ? -1 : fen(amountOf(packed, sort));
  };
}

/** By key, equal ones in the file's order. */
function sort(order: Int32Array, keyOf: Keys): void {
  const keys = new Map(Array.from(order, (row) => [row, keyOf(row)]));
  const key = (row: number): number | string => keys.get(row) ?? 0;
  order.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a - b));
}
