import { matchColumns, type OwnHeadings } from "../../src/desk/match.ts";
import type { Plan } from "../../src/desk/row-case.ts";
import { Run } from "../../src/desk/run.ts";
import { tableOf } from "../../src/desk/table.ts";
import { termsFor } from "../../src/desk/terms.ts";
import { RULES } from "../support.ts";

const TERMS = termsFor([RULES], { hypertension: "高血压", diabetes: "糖尿病" });
const RULE_SETS = new Map(["wenzhou", "ningbo", "zhejiang"].map((city) => [city, RULES]));

/** A desk's run over rows of text, the first of which are the headings; it is run to its end unless told otherwise. */
export function runOver(
  rows: readonly (readonly string[])[],
  fixed: Plan["fixed"] = {},
  { own = {}, isRun = true }: { own?: OwnHeadings; isRun?: boolean } = {},
): Run {
  const table = tableOf(rows);
  if (table === null) throw new Error("no table");
  const run = new Run(table, { matches: matchColumns(table.headings, own), fixed, ownTerms: {} }, TERMS, RULE_SETS);
  while (isRun && !run.isDone) run.go(() => false);
  return run;
}

/** What is wrong, row by row of the file: "3 invalidMoney 总费用". */
export const faultsOf = (run: Run): string[] =>
  [...run.job.bad.keys()]
    .sort((a, b) => a - b)
    .flatMap((row) =>
      run
        .faultsOf(row)
        .map(({ problem, heading, target }) =>
          `${run.job.numberOf(row)} ${problem.code} ${heading ?? target ?? ""}`.trim(),
        ),
    );
