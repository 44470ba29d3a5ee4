import { describe, expect, test } from "vitest";
import { type LocalFigure, openFigures, writeFigures } from "../../src/local/local-figures.ts";
import { adopted, standingOn } from "../../src/readoff/adopt.ts";
import { readOff } from "../../src/readoff/read-off.ts";
import type { Sheet } from "../../src/readoff/sheet.ts";
import { caseOf, RULES, visit } from "../support.ts";

const TERTIARY = { category: "resident", care: "inpatient", level: "tertiary" };
const stay = (date: string) => visit(date, "inpatient", "tertiary", "10000.00");
const own = (when: Record<string, string>, value: string, more: Partial<LocalFigure> = {}): LocalFigure => ({
  parameter: "basic.deductible",
  when: Object.fromEntries(Object.entries(when).map(([key, word]) => [key, [word]])),
  value,
  from: null,
  to: null,
  note: null,
  source: null,
  ...more,
});

/** Reads sheets off over a table of one's own, adopts the first solution, and says what the table is then. */
function adopt(table: readonly LocalFigure[], encounters: readonly unknown[], sheets: readonly Sheet[]) {
  const { figures } = openFigures(RULES, "wenzhou", writeFigures(table));
  const days = encounters.map((one) => (one as { date: string }).date);
  const standing = standingOn(caseOf({ encounters }), RULES, "wenzhou", figures, days);
  const found = readOff(standing.json, sheets, standing.rules);
  const [solution] = found.ok ? found.solutions : [];
  if (solution === undefined) throw new Error(JSON.stringify(found));
  const given = { standing, published: RULES, city: "wenzhou", figures, days, sheets };
  return JSON.parse(adopted(given, solution, "结算单") ?? "null");
}

// (10000 − 600) × 70%
const SHEET = { act_pay_dedc: "600.00", hifp_pay: "6580.00" };
const READ = { parameter: "basic.deductible", when: TERTIARY, value: "600.00", source: { document: "结算单" } };

describe("what is read off becomes part of one's own figures", () => {
  test("where there were none", () => expect(adopt([], [stay("2024-05-01")], [SHEET])).toEqual([READ]));

  test("in the stead of the one that says the same", () =>
    expect(adopt([own(TERTIARY, "1000.00")], [stay("2024-05-01")], [SHEET])).toEqual([READ]));

  test("beside one that reaches further, which goes on elsewhere", () =>
    expect(adopt([own({ care: "inpatient" }, "1000.00")], [stay("2024-05-01")], [SHEET])).toEqual([
      READ,
      { parameter: "basic.deductible", when: { care: "inpatient" }, value: "1000.00" },
    ]));

  test("for the year of the sheets where one's own figure is of another", () =>
    expect(
      adopt([own(TERTIARY, "1000.00", { to: "2023-12-31" })], [stay("2024-05-01")], [SHEET]).map(
        ({ value, from, to }: Record<string, unknown>) => [value, from, to],
      ),
    ).toEqual([
      ["1000.00", undefined, "2023-12-31"],
      ["600.00", "2024-01-01", "2024-12-31"],
    ]));

  test("beside one that holds on some of the days alone", () => {
    // A rate of 80% until the end of June: (10000 − 600) × 80%; then 10000 × 70%, nothing is left of the deductible.
    const rate = own(TERTIARY, "0.80", { parameter: "basic.rate", to: "2024-06-30" });
    const sheets = [
      { act_pay_dedc: "600.00", hifp_pay: "7520.00" },
      { act_pay_dedc: "0.00", hifp_pay: "7000.00" },
    ];
    const table = adopt([rate], [stay("2024-05-01"), stay("2024-08-01")], sheets);
    expect(table.map(({ parameter, value }: Record<string, unknown>) => [parameter, value])).toEqual([
      ["basic.deductible", "600.00"],
      ["basic.rate", "0.80"],
    ]);
  });
});
