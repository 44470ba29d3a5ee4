import { expect, it } from "vitest";
import type { Problem } from "../../src/core/problem.ts";
import { readCase } from "../../src/core/read-case.ts";
import { caseOf, RULES, settled } from "../support.ts";
import { indicatorsText, type View, viewOf } from "./view.ts";

/** A case worked out by hand from a document's clause. What is not stated of an expectation is 0.00 or empty. */
export interface Row {
  readonly name: string;
  readonly city?: string;
  readonly person?: Record<string, unknown>;
  readonly carriedIn?: Record<string, unknown>;
  readonly encounters: readonly Record<string, unknown>[];
  readonly overrides?: readonly Record<string, unknown>[];
  /** One for each encounter, in the order of their days. */
  readonly expect?: readonly (Pick<View, "amounts"> & Partial<View>)[];
  /** One line a year. */
  readonly indicators?: readonly string[];
  /** In place of `expect`: the code and path of the refusal. */
  readonly refused?: Pick<Problem, "code" | "path">;
}

const caseOfRow = ({ name, expect: _, indicators: __, refused: ___, ...one }: Row): Record<string, unknown> =>
  caseOf({ id: name, ...one });

/** One test a row. */
export function checkRows(rows: readonly Row[]): void {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    if (row.refused) checkRefusal(row, row.refused);
    else checkRow(row);
  });
}

function checkRefusal(row: Row, refused: NonNullable<Row["refused"]>): void {
  const read = readCase(caseOfRow(row), RULES);
  expect(read.ok ? null : read.problems.map(({ code, path }) => ({ code, path }))).toEqual([refused]);
}

function checkRow(row: Row): void {
  if (!row.expect && !row.indicators) throw new Error("a row that expects nothing");
  const { settlements, years } = settled(caseOfRow(row));
  if (row.expect) checkSettlements(settlements.map(viewOf), row.expect);
  if (row.indicators) {
    expect(years.map(({ year, indicators }) => `${year}: ${indicatorsText(indicators)}`)).toEqual(row.indicators);
  }
}

function checkSettlements(views: readonly View[], wanted: NonNullable<Row["expect"]>): void {
  const withoutCites = wanted.map(({ cites: _, ...rest }) => ({ ...NOTHING, ...rest }));
  expect(views.map(({ cites: _, ...rest }) => rest)).toEqual(withoutCites);
  wanted.forEach(({ cites = [] }, i) => {
    for (const cite of cites) expect(views[i]?.cites).toContain(cite);
  });
}

const NOTHING = { qualifiers: "", documented: "0.00", assumed: "0.00", zeros: "", notices: [] };
