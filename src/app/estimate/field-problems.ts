import type { Problem } from "../../core/problem.ts";
import { lastOf } from "../../facts/built-ins.ts";
import { FIELDS, type FieldName } from "./form.ts";

export type FieldProblems = Readonly<Partial<Record<FieldName, Problem>>>;

/** The field that a problem's path stands for; `null` where it concerns no single one. */
export function fieldOf(path: string): FieldName | null {
  // Parts above the total: said at the total, which is where a wrong digit is most often.
  if (/^encounters\[\d+\]\.expenses$/.test(path)) return "total";
  if (/\.items\b/.test(path)) return "items";
  const name = lastOf(path.split("."));
  return FIELDS.find((field) => field === name) ?? null;
}

/** The encounter that a problem's path lies in; `null` for one of the person or of what was used before. */
function visitOf(path: string): number | null {
  const number = /^encounters\[(\d+)\]/.exec(path)?.[1];
  return number === undefined ? null : Number(number);
}

/** The first visit that something is missing or wrong in; `null` where that is in none. */
export const openVisitOf = (problems: readonly Problem[]): number | null =>
  problems.map(({ path }) => visitOf(path)).find((visit) => visit !== null) ?? null;

/** What is wrong with the person and one visit, the first problem of each field; what was merely not said yet is no mistake. */
export function mistakesOf(problems: readonly Problem[], visit: number): FieldProblems {
  const found: Partial<Record<FieldName, Problem>> = {};
  for (const problem of problems) {
    if ((visitOf(problem.path) ?? visit) !== visit || problem.path.startsWith("carriedIn")) continue;
    const field = fieldOf(problem.path);
    if (field !== null && problem.code !== "missingKey") found[field] ??= problem;
  }
  return found;
}

/** The fields that were not answered yet, in the order of the page: of the person and one visit, or of all. */
export function missingOf(problems: readonly Problem[], visit?: number): readonly FieldName[] {
  const isMissing = ({ code, path }: Problem): boolean =>
    code === "missingKey" && (visit === undefined || (visitOf(path) ?? visit) === visit);
  const missing = new Set(problems.filter(isMissing).map(({ path }) => fieldOf(path)));
  return FIELDS.filter((field) => missing.has(field));
}
