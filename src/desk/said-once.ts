import { FIXABLE, type Fixable, NEEDED } from "./fields.ts";
import type { Matches } from "./match.ts";
import { isBlank, type Table } from "./table.ts";

/** In how many of a file's bills a column's cell is empty. */
export type Gaps = "none" | "some" | "all";

/** How empty each column is; blank rows are no bills. */
export function gapsOf({ headings, rows }: Table): readonly Gaps[] {
  const empty = headings.map(() => 0);
  let bills = 0;
  for (const row of rows) {
    if (isBlank(row)) continue;
    bills += 1;
    for (let i = 0; i < empty.length; i += 1) if ((row[i] ?? "").trim() === "") empty[i] = (empty[i] ?? 0) + 1;
  }
  return empty.map((count) => (count === 0 ? "none" : count < bills ? "some" : "all"));
}

/** What is asked once for all bills: what no column says, and what each bill needs and a cell of its column leaves empty. */
export const saidOnce = (matches: Matches, gaps: readonly Gaps[]): readonly Fixable[] =>
  FIXABLE.filter((field) => {
    const column = matches.indexOf(field);
    if (column < 0) return true;
    return NEEDED.includes(field) && gaps[column] !== "none" && !isSaidBeside(field, matches);
  });

/** What each bill needs and the file says of none. */
export const unsaid = (matches: Matches, gaps: readonly Gaps[]): readonly Fixable[] =>
  NEEDED.filter((field) => {
    const column = matches.indexOf(field);
    return (column < 0 || gaps[column] === "all") && !isSaidBeside(field, matches);
  });

/** The kinds of persons tell the category, too. */
const isSaidBeside = (field: Fixable, matches: Matches): boolean =>
  field === "category" && matches.includes("personType");
