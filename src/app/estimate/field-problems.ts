import type { Problem } from "../../core/problem.ts";
import { FIELDS, type FieldName } from "./form.ts";

export type FieldProblems = Readonly<Partial<Record<FieldName, Problem>>>;

/** The field that a problem's path stands for; `null` where it concerns no single one. */
export function fieldOf(path: string): FieldName | null {
  // Parts above the total: said at the total, which is where a wrong digit is most often.
  if (path === "encounters[0].expenses") return "total";
  const last = path.split(".").at(-1);
  return FIELDS.find((field) => field === last) ?? null;
}

/** What is wrong, the first problem of each field; what was merely not said yet is no mistake. */
export function mistakesOf(problems: readonly Problem[]): FieldProblems {
  const found: Partial<Record<FieldName, Problem>> = {};
  for (const problem of problems) {
    const field = fieldOf(problem.path);
    if (field !== null && problem.code !== "missingKey") found[field] ??= problem;
  }
  return found;
}

/** The fields that were not answered yet, in the order of the page. */
export function missingOf(problems: readonly Problem[]): readonly FieldName[] {
  const missing = new Set(problems.filter(({ code }) => code === "missingKey").map(({ path }) => fieldOf(path)));
  return FIELDS.filter((field) => missing.has(field));
}
