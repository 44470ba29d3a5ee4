import type { Problem } from "../core/problem.ts";

/** What is wrong with a row beyond what can be wrong with a case. */
export type RowProblemCode = "beyondHeadings" | "personDiffers";

export type RowProblem =
  | Problem
  | { readonly code: RowProblemCode; readonly path: string; readonly values?: Readonly<Record<string, string>> };
